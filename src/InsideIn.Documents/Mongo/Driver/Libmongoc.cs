using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace InsideIn.Documents.Mongo.Driver;

/// <summary>
/// The official C driver as this system has it. It is looked for when the first <c>mongodb://</c> address is opened and not before:
/// who uses another engine need not have it.
/// </summary>
internal static class Libmongoc
{
    /// <summary>The name by which <see cref="Native"/> asks for the driver.</summary>
    public const string Driver = "mongoc-1.0";

    /// <summary>The name by which <see cref="Native"/> asks for the library of documents that comes with it.</summary>
    public const string Documents = "bson-1.0";

    private static readonly ConcurrentDictionary<string, nint> Loaded = new();
    private static readonly Lazy<bool> Prepared = new(Prepare);

    [ThreadStatic]
    private static List<string>? heard;

    /// <summary>Loads the driver once. Errors: <see cref="StoreUnavailableException"/> with the line that installs it.</summary>
    public static void Require(string driver = Driver)
    {
        foreach (var name in new[] { Documents, driver })
        {
            if (Load(name) == 0)
            {
                throw new StoreUnavailableException(
                    $"MongoDB needs its C driver, and there is none ({string.Join(" or ", Names(name))}). Install it: 'apt install libmongoc-1.0-0' on Debian and Ubuntu, "
                    + "'dnf install mongo-c-driver' on Fedora, elsewhere the package of the MongoDB C driver, libmongoc; any version from 1.23 below 2 will do.");
            }
        }

        _ = Prepared.Value;
    }

    /// <summary>Does <paramref name="work"/> and gives the warnings that the driver had for it, on this thread.</summary>
    public static (T Result, IReadOnlyList<string> Warnings) Hear<T>(Func<T> work)
    {
        heard = [];
        try
        {
            return (work(), heard);
        }
        finally
        {
            heard = null;
        }
    }

    private static unsafe bool Prepare()
    {
        NativeLibrary.SetDllImportResolver(typeof(Libmongoc).Assembly, Resolve);
        // Before anything else is asked of the driver, which would write to the error stream otherwise.
        Native.SetLogHandler(&Listen, 0);
        Native.Init();
        return true;
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name is Driver or Documents ? Load(name) : 0;

    private static nint Load(string name)
    {
        if (Loaded.TryGetValue(name, out var known))
        {
            return known;
        }

        foreach (var file in Names(name))
        {
            if (NativeLibrary.TryLoad(file, out var found))
            {
                Loaded[name] = found;
                return found;
            }
        }

        return 0;
    }

    private static string[] Names(string name) =>
        OperatingSystem.IsWindows() ? [$"{name}.dll"]
        : OperatingSystem.IsMacOS() ? [$"lib{name}.0.dylib", $"/opt/homebrew/lib/lib{name}.0.dylib", $"/usr/local/lib/lib{name}.0.dylib"]
        : [$"lib{name}.so.0"];

    /// <summary>What goes wrong is told by the call that it went wrong for; only the reading of an address has nothing but warnings.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static unsafe void Listen(int level, byte* domain, byte* message, nint user)
    {
        const int Warning = 2;
        if (level <= Warning)
        {
            heard?.Add(Marshal.PtrToStringUTF8((nint)message) ?? "");
        }
    }
}

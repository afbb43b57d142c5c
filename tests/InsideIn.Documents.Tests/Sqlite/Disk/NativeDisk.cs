using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using InsideIn.Documents.Sqlite;

namespace InsideIn.Documents.Tests.Sqlite.Disk;

/// <summary>
/// Stands between SQLite and the disk: SQLite's own interface to the operating system with five of its functions replaced.
/// Files in folders that nobody plays with pass through untouched.
/// </summary>
internal static unsafe class NativeDisk
{
    private const int Ok = 0;
    private static readonly ConcurrentDictionary<string, FaultyDisk> Folders = new();
    private static readonly ConcurrentDictionary<nint, NativeFile> Files = new();
    private static readonly Lock Turn = new();
    private static readonly Dictionary<nint, nint> Shims = [];
    private static FileSystem* system;

    /// <summary>From now on the files that SQLite opens in <paramref name="folder"/> obey <paramref name="disk"/>.</summary>
    public static void Play(string folder, FaultyDisk disk)
    {
        lock (Turn)
        {
            if (system == null)
            {
                Install();
            }
        }

        Folders[folder] = disk;
    }

    public static void Leave(string folder) => Folders.TryRemove(folder, out _);

    /// <summary>Puts bytes into a file past all rules.</summary>
    public static int Write(NativeFile file, ReadOnlySpan<byte> bytes, long at)
    {
        fixed (byte* from = bytes)
        {
            return bytes.Length == 0 ? Ok : Plain(file)->Write((File*)file.Handle, from, bytes.Length, at);
        }
    }

    public static int Truncate(NativeFile file, long length) => Plain(file)->Truncate((File*)file.Handle, length);

    /// <summary>What stands in a file from <paramref name="at"/>, as far as it reaches.</summary>
    public static byte[] Read(NativeFile file, long at, int length)
    {
        var bytes = new byte[Math.Clamp(Length(file) - at, 0, length)];
        fixed (byte* to = bytes)
        {
            return bytes.Length == 0 || Plain(file)->Read((File*)file.Handle, to, bytes.Length, at) == Ok ? bytes : throw new IOException("The file cannot be read.");
        }
    }

    public static long Length(NativeFile file)
    {
        long end;
        return Plain(file)->FileSize((File*)file.Handle, &end) == Ok ? end : throw new IOException("The file has no length.");
    }

    private static FileMethods* Plain(NativeFile file) => (FileMethods*)file.Methods;

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_vfs_find")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static extern FileSystem* Find(nint name);

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_vfs_register")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static extern int Register(FileSystem* system, int isDefault);

    private static void Install()
    {
        // The library's own start must come first, so that its file system is there to be found.
        RuntimeHelpers.RunClassConstructor(typeof(Connection).TypeHandle);
        SQLitePCL.raw.sqlite3_libversion_number();
        system = Find(0);
        var ours = (FileSystem*)NativeMemory.Alloc((nuint)sizeof(FileSystem));
        *ours = *system;
        ours->Name = Marshal.StringToCoTaskMemUTF8("played");
        ours->Next = null;
        ours->Open = &Open;
        _ = Register(ours, 1);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Open(FileSystem* ours, byte* name, File* file, int flags, int* outFlags)
    {
        var outcome = system->Open(system, name, file, flags, outFlags);
        if (outcome != Ok || name == null || Marshal.PtrToStringUTF8((nint)name) is not { } path || !Folders.TryGetValue(Path.GetDirectoryName(path)!, out var disk))
        {
            return outcome;
        }

        Files[(nint)file] = new NativeFile((nint)file, (nint)file->Methods, path, disk);
        file->Methods = Shim(file->Methods);
        return Ok;
    }

    private static FileMethods* Shim(FileMethods* methods)
    {
        lock (Turn)
        {
            if (!Shims.TryGetValue((nint)methods, out var shim))
            {
                shim = (nint)Replaced(methods);
                Shims.Add((nint)methods, shim);
            }

            return (FileMethods*)shim;
        }
    }

    private static FileMethods* Replaced(FileMethods* methods)
    {
        var replaced = (FileMethods*)NativeMemory.Alloc((nuint)sizeof(FileMethods));
        *replaced = *methods;
        replaced->Close = &Close;
        replaced->Write = &Write;
        replaced->Truncate = &Truncate;
        replaced->Sync = &Sync;
        return replaced;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Close(File* file) => Files.TryRemove((nint)file, out var known) ? Plain(known)->Close(file) : SQLitePCL.raw.SQLITE_IOERR_CLOSE;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Write(File* file, byte* bytes, int length, long at) => Files[(nint)file].Write(new ReadOnlySpan<byte>(bytes, length), at);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Truncate(File* file, long length) => Files[(nint)file].Truncate(length);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Sync(File* file, int flags) => Files[(nint)file] is var known && known.Sync() is var outcome and not Ok ? outcome : Plain(known)->Sync(file, flags);

    /// <summary>An open file of SQLite (<c>sqlite3_file</c>); what follows belongs to its file system.</summary>
    private struct File
    {
        public FileMethods* Methods;
    }

    /// <summary>What can be done with a file (<c>sqlite3_io_methods</c>, version 3), one address after the other behind the version.</summary>
    private struct FileMethods
    {
        private fixed long slots[19];

        public delegate* unmanaged[Cdecl]<File*, int> Close
        {
            get => (delegate* unmanaged[Cdecl]<File*, int>)slots[1];
            set => slots[1] = (long)value;
        }

        public delegate* unmanaged[Cdecl]<File*, byte*, int, long, int> Read => (delegate* unmanaged[Cdecl]<File*, byte*, int, long, int>)slots[2];

        public delegate* unmanaged[Cdecl]<File*, byte*, int, long, int> Write
        {
            get => (delegate* unmanaged[Cdecl]<File*, byte*, int, long, int>)slots[3];
            set => slots[3] = (long)value;
        }

        public delegate* unmanaged[Cdecl]<File*, long, int> Truncate
        {
            get => (delegate* unmanaged[Cdecl]<File*, long, int>)slots[4];
            set => slots[4] = (long)value;
        }

        public delegate* unmanaged[Cdecl]<File*, int, int> Sync
        {
            get => (delegate* unmanaged[Cdecl]<File*, int, int>)slots[5];
            set => slots[5] = (long)value;
        }

        public delegate* unmanaged[Cdecl]<File*, long*, int> FileSize => (delegate* unmanaged[Cdecl]<File*, long*, int>)slots[6];
    }

    /// <summary>The interface to the operating system (<c>sqlite3_vfs</c>, version 3): three numbers in two places, then one address after the other.</summary>
    private struct FileSystem
    {
        private fixed long slots[21];

        public FileSystem* Next
        {
            set => slots[2] = (long)value;
        }

        public nint Name
        {
            set => slots[3] = value;
        }

        public delegate* unmanaged[Cdecl]<FileSystem*, byte*, File*, int, int*, int> Open
        {
            get => (delegate* unmanaged[Cdecl]<FileSystem*, byte*, File*, int, int*, int>)slots[5];
            set => slots[5] = (long)value;
        }
    }
}

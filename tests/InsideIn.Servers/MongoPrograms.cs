using System.Runtime.InteropServices;
using InsideIn.Servers.Node;

namespace InsideIn.Servers;

/// <summary>What tests over MongoDB need of the machine.</summary>
public static class MongoPrograms
{
    private static readonly string[] Drivers = ["libmongoc-1.0.so.0", "mongoc-1.0", "libmongoc-1.0.dylib", "mongoc-1.0.dll"];

    /// <summary>A server of one's own, which is used instead of the stand-in; null for the stand-in.</summary>
    public static string? RealServer { get; } = Environment.GetEnvironmentVariable("INSIDEIN_TEST_MONGODB") is { Length: > 0 } address ? address : null;

    /// <summary>Why the tests cannot run; null when they can, or when they must (<c>INSIDEIN_REQUIRE_ALL=1</c>).</summary>
    public static string? Missing { get; } = Environment.GetEnvironmentVariable("INSIDEIN_REQUIRE_ALL") == "1" ? null : WhatIsMissing();

    private static string? WhatIsMissing()
    {
        if (!Drivers.Any(name => NativeLibrary.TryLoad(name, out _)))
        {
            return "No C driver of MongoDB: install it ('apt-get install libmongoc-1.0-0').";
        }

        return RealServer is null && !NodeFolder.IsPossible
            ? "No Node.js with npm on PATH, in which the stand-in for MongoDB runs; or name a server in INSIDEIN_TEST_MONGODB."
            : null;
    }
}

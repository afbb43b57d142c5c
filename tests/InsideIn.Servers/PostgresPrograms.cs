using System.Globalization;

namespace InsideIn.Servers;

/// <summary>Where PostgreSQL's programs are, and as whom they run.</summary>
public static class PostgresPrograms
{
    /// <summary>The folder of <c>initdb</c> and <c>postgres</c>; null when there is none.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The path of a program. Errors: <see cref="InvalidOperationException"/> when PostgreSQL is not there.</summary>
    public static string Of(string program) => Folder is { } folder
        ? Path.Combine(folder, program)
        : throw new InvalidOperationException("There is no PostgreSQL on PATH, below /usr/lib/postgresql or in INSIDEIN_POSTGRES.");

    /// <summary>Why the tests cannot run; null when they can, or when they must (<c>INSIDEIN_REQUIRE_ALL=1</c>).</summary>
    public static string? Missing { get; } = Folder is null && Environment.GetEnvironmentVariable("INSIDEIN_REQUIRE_ALL") != "1"
        ? "No PostgreSQL: install it ('apt-get install postgresql') or name the folder of its programs in INSIDEIN_POSTGRES."
        : null;

    /// <summary>The user that the server runs as; null for our own. Root may not run it.</summary>
    internal static string? User { get; } = Environment.IsPrivilegedProcess && OperatingSystem.IsLinux()
        ? File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody"
        : null;

    /// <summary>What stands before a command so that it runs as <see cref="User"/>, in the same process.</summary>
    internal static string[] Prefix { get; } = User is null ? [] : ["setpriv", $"--reuid={User}", "--clear-groups"];

    private static string? Find() =>
        new[] { Environment.GetEnvironmentVariable("INSIDEIN_POSTGRES") ?? "" }
            .Concat(Versions("/usr/lib/postgresql"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => Stands(Path.Combine(folder, "initdb")) && Stands(Path.Combine(folder, "postgres")));

    // A link stays behind when what it leads to has been removed.
    private static bool Stands(string program) => File.Exists(program) && (File.ResolveLinkTarget(program, returnFinalTarget: true) is null or { Exists: true });

    private static IEnumerable<string> Versions(string folder) => Directory.Exists(folder)
        ? Directory.GetDirectories(folder).OrderByDescending(version => int.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out var number) ? number : 0).Select(version => Path.Combine(version, "bin"))
        : [];
}

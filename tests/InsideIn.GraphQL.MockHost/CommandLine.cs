using System.Globalization;

namespace InsideIn.GraphQL.MockHost;

/// <summary>What the host was started with.</summary>
internal sealed record CommandLine(string SdlFile, int Port)
{
    /// <summary>The arguments in any order. Shape: null where one is missing or wrong.</summary>
    public static CommandLine? Read(IReadOnlyList<string> args) =>
        ValueOf(args, "--sdl") is { } file && ushort.TryParse(ValueOf(args, "--port"), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new CommandLine(file, port)
            : null;

    private static string? ValueOf(IReadOnlyList<string> args, string name)
    {
        for (var index = 0; index < args.Count - 1; index++)
            if (args[index] == name) return args[index + 1];
        return null;
    }
}

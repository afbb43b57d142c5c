using System.Globalization;
using System.Runtime.InteropServices;

namespace InsideIn.Benchmarks.Stores;

/// <summary>What of the store is to be measured.</summary>
internal sealed record StoreChoice
{
    public int Documents { get; init; } = 20_000;

    /// <summary>Shape: null for both.</summary>
    public string? Engine { get; init; }

    /// <summary>Where SQLite stores are kept. Shape: null for a temporary folder.</summary>
    public string? Folder { get; init; }

    /// <summary>Reads the options. Shape: null when one is unknown or makes no sense.</summary>
    public static StoreChoice? Of(ReadOnlySpan<string> options) => options switch
    {
        [] => new StoreChoice(),
        ["--documents", var given, .. var rest] when int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var documents) && documents is >= 1_000 and <= 10_000_000 =>
            Of(rest) is { } choice ? choice with { Documents = documents } : null,
        ["--engine", "sqlite" or "postgres", .. var rest] => Of(rest) is { } choice ? choice with { Engine = options[1] } : null,
        ["--folder", var folder, .. var rest] => Of(rest) is { } choice ? choice with { Folder = folder } : null,
        _ => null,
    };

    /// <summary>Measures and prints, with the load that the machine was under at the beginning and the end.</summary>
    public async Task MeasureAsync(TextWriter output)
    {
        await output.WriteLineAsync($"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores; load {Load()} at the beginning.");
        if (Engine is null or "sqlite")
        {
            await StoreFigures.MeasureSqliteAsync(output, Documents, Folder);
        }

        if (Engine is null or "postgres")
        {
            await StoreFigures.MeasurePostgresAsync(output, Documents);
        }

        await output.WriteLineAsync($"\nLoad {Load()} at the end, this measurement included.");
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}

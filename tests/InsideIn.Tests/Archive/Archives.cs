using System.IO.Compression;
using System.Text.RegularExpressions;
using InsideIn.Archive;
using InsideIn.Documents.Copying;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Archive;

/// <summary>Archives in a folder of their own, written and read as the commands do it.</summary>
internal sealed partial class Archives : IDisposable
{
    private static readonly Company Company = new("Meridian");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archives-");
    private int made;

    public async Task<string> WriteAsync(Network network)
    {
        var path = Path.Combine(folder.FullName, $"{++made}.zip");
        await new WriteArchive(network.Store, Company, network.Tenant.Options.TenantId, new Ids(network.Clock), network.Clock).RunAsync(path);
        return path;
    }

    public static async Task<ReadReport> ReadAsync(Network network, string path, IProgress<CopyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var archive = await CheckedArchive.OpenAsync(path, cancellationToken);
        return await Reading(network).RunAsync(archive, progress, cancellationToken);
    }

    public static async Task<ReadReport> CountAsync(Network network, string path)
    {
        await using var archive = await CheckedArchive.OpenAsync(path);
        return await Reading(network).CountAsync(archive);
    }

    /// <summary>Every line of an archive, sorted, with the ids and without the marks of the network where things began: the same for what came as for what it came from.</summary>
    public static async Task<IReadOnlyDictionary<string, string[]>> LinesAsync(string path)
    {
        var parts = new Dictionary<string, string>();
        await using var zip = await ZipFile.OpenReadAsync(path);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".jsonl", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            parts[entry.Name] = await reader.ReadToEndAsync();
        }

        var began = Began().Matches(string.Concat(parts.Values)).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        return parts.ToDictionary(part => part.Key, part => Id().Replace(Mark().Replace(part.Value, ""), id => began.GetValueOrDefault(id.Value, id.Value)).Split('\n').Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>A copy of an archive that differs by one entry; null takes it out.</summary>
    public async Task<string> ChangedAsync(string path, string name, Func<string, string>? change)
    {
        var copy = Path.Combine(folder.FullName, $"{++made}.zip");
        File.Copy(path, copy);
        await using var zip = await ZipFile.OpenAsync(copy, ZipArchiveMode.Update);
        var entry = zip.GetEntry(name)!;
        string before;
        using (var reader = new StreamReader(await entry.OpenAsync()))
        {
            before = await reader.ReadToEndAsync();
        }

        entry.Delete();
        if (change is not null)
        {
            await using var writer = new StreamWriter(await zip.CreateEntry(name).OpenAsync());
            await writer.WriteAsync(change(before));
        }

        return copy;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static ReadArchive Reading(Network network) => new(network.Store, network.Tenant.Options.TenantId, new Ids(network.Clock), network.Clock);

    [GeneratedRegex("""\{"id":"([0-9a-f-]{36})"[^\n]*"origin":\{"networkId":"[0-9a-f-]{36}","networkName":"[^"]*","id":"([0-9a-f-]{36})"\}""")]
    private static partial Regex Began();

    [GeneratedRegex(""","origin":\{[^}]*\}""")]
    private static partial Regex Mark();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();
}

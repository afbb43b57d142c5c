using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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

    /// <summary>Every line of an archive, sorted, and the contents of its files; of what came with an earlier one with the ids that it had there, and without saying that it came.</summary>
    public static async Task<IReadOnlyDictionary<string, string[]>> LinesAsync(string path, string? cameWith = null)
    {
        var came = new Dictionary<string, string>();
        if (cameWith is not null)
        {
            await using var earlier = await ZipFile.OpenReadAsync(cameWith);
            await using var manifest = await earlier.GetEntry("manifest.json")!.OpenAsync();
            var networkId = (await JsonDocument.ParseAsync(manifest)).RootElement.GetProperty("network").GetProperty("id").GetGuid();
            came = (await LinesAsync(cameWith)).Values.SelectMany(lines => lines).SelectMany(line => Id().Matches(line)).Select(match => match.Value).Distinct()
                .ToDictionary(id => Origin.IdHere(networkId, Guid.Parse(id)).ToString());
        }

        var parts = new Dictionary<string, string>();
        await using var zip = await ZipFile.OpenReadAsync(path);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".jsonl", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            parts[entry.Name] = await reader.ReadToEndAsync();
        }

        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("files/", StringComparison.Ordinal)))
        {
            await using var content = await entry.OpenAsync();
            parts["contents"] = parts.GetValueOrDefault("contents") + Convert.ToHexString(await SHA256.HashDataAsync(content)) + "\n";
        }

        return parts.ToDictionary(part => part.Key, part => Id().Replace(Mark().Replace(part.Value, ""), id => came.GetValueOrDefault(id.Value, id.Value)).Split('\n').Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>A copy of an archive that differs by one entry; null takes it out.</summary>
    public async Task<string> ChangedAsync(string path, string name, Func<string, string>? change)
    {
        var copy = Path.Combine(folder.FullName, $"{++made}.zip");
        File.Copy(path, copy);
        await using var zip = await ZipFile.OpenAsync(copy, ZipArchiveMode.Update);
        var entry = zip.Entries.Single(entry => entry.FullName == name || (name.EndsWith('/') && entry.FullName.StartsWith(name, StringComparison.Ordinal)));
        string before;
        using (var reader = new StreamReader(await entry.OpenAsync(), Encoding.Latin1))
        {
            before = await reader.ReadToEndAsync();
        }

        entry.Delete();
        if (change is not null)
        {
            await using var writer = new StreamWriter(await zip.CreateEntry(entry.FullName).OpenAsync(), Encoding.Latin1);
            await writer.WriteAsync(change(before));
        }

        return copy;
    }

    /// <summary>The same with the digests of what was changed, as a forger would make it.</summary>
    public async Task<string> ForgedAsync(string path, string name, Func<string, string> change)
    {
        string Digests(string content) => $"\"bytes\":{Encoding.Latin1.GetByteCount(content)},\"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes(content)))}\"";
        var (before, after) = ("", "");
        var changed = await ChangedAsync(path, name, text => after = change(before = text));
        return await ChangedAsync(changed, "manifest.json", text => text.Replace(Digests(before), Digests(after), StringComparison.Ordinal));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static ReadArchive Reading(Network network) => new(network.Store, network.Tenant.Options.TenantId, new Ids(network.Clock), network.Clock);

    [GeneratedRegex(""","origin":\{[^}]*\}""")]
    private static partial Regex Mark();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();
}

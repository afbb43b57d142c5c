using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace InsideIn.Archive;

/// <summary>An archive of which every byte was compared with its digest and every line with its form, before anything is read from it.</summary>
public sealed class CheckedArchive : IAsyncDisposable
{
    private const int LongestManifest = 1024 * 1024;

    // The longest page with every sign escaped, and room beside it.
    private const int LongestLine = 16 * 1024 * 1024;

    private readonly ZipArchive zip;

    private CheckedArchive(ZipArchive zip, ArchiveManifest manifest, string digest) => (this.zip, Manifest, Digest) = (zip, manifest, digest);

    /// <summary>The SHA-256 of its manifest.</summary>
    public string Digest { get; }

    internal ArchiveManifest Manifest { get; }

    /// <summary>Opens and checks an archive. Errors: <see cref="InvalidDataException"/> names the part and the line, what was found and what was expected.</summary>
    public static async Task<CheckedArchive> OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        var zip = await ZipFile.OpenReadAsync(path, cancellationToken);
        try
        {
            var bytes = await ManifestAsync(zip, cancellationToken);
            var archive = new CheckedArchive(zip, Demanded(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
            foreach (var (part, written) in Part.All.Zip(archive.Manifest.Parts))
            {
                await archive.CheckAsync(part, written, cancellationToken);
            }

            return archive;
        }
        catch
        {
            await zip.DisposeAsync();
            throw;
        }
    }

    /// <summary>The lines of a part behind the first <paramref name="skipped"/>.</summary>
    internal async IAsyncEnumerable<string> LinesAsync(Part part, long skipped, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var content = await Entry(zip, part.File).OpenAsync(cancellationToken);
        using var reader = new StreamReader(content, Encoding.UTF8);
        for (var number = 0L; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (number >= skipped)
            {
                yield return line;
            }
        }
    }

    /// <summary>A content beside the parts. The caller disposes it.</summary>
    internal Task<Stream> OpenEntryAsync(string name, CancellationToken cancellationToken) => Entry(zip, name).OpenAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => zip.DisposeAsync();

    private static async Task<byte[]> ManifestAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        var entry = Entry(zip, ArchiveManifest.File);
        if (entry.Length > LongestManifest)
        {
            throw new InvalidDataException($"The archive's '{ArchiveManifest.File}' has {entry.Length:N0} bytes; at most {LongestManifest:N0} are expected.");
        }

        await using var content = await entry.OpenAsync(cancellationToken);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    private static ArchiveManifest Demanded(byte[] bytes)
    {
        ArchiveManifest manifest;
        try
        {
            Demand(JsonSerializer.Deserialize<JsonElement>(bytes));
            manifest = JsonSerializer.Deserialize<ArchiveManifest>(bytes, Part.Options)!;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"The archive's '{ArchiveManifest.File}' is no manifest: {fault.Message}", fault);
        }

        var (found, expected) = (string.Join(", ", manifest.Parts.Select(part => part.File)), string.Join(", ", Part.All.Select(part => part.File)));
        return found == expected ? manifest : throw new InvalidDataException($"The archive has the parts {found}; expected {expected}.");
    }

    // Before all else: a later version may have another form.
    private static void Demand(JsonElement manifest)
    {
        var format = manifest.ValueKind == JsonValueKind.Object && manifest.TryGetProperty("format", out var name) ? name.ToString() : "none";
        var version = manifest.ValueKind == JsonValueKind.Object && manifest.TryGetProperty("version", out var number) ? number.ToString() : "none";
        if (format != ArchiveManifest.FormatName || version != $"{ArchiveManifest.CurrentVersion}")
        {
            throw new InvalidDataException($"The archive is of format '{format}', version {version}; this program reads '{ArchiveManifest.FormatName}', version {ArchiveManifest.CurrentVersion}.");
        }
    }

    private async Task CheckAsync(Part part, ArchivedPart written, CancellationToken cancellationToken)
    {
        var entry = Entry(zip, part.File);
        if (entry.Length != written.Bytes)
        {
            throw new InvalidDataException($"The archive's part '{part.File}' has {entry.Length:N0} bytes; the manifest says {written.Bytes:N0}.");
        }

        await DemandDigestAsync(entry, part, written, cancellationToken);
        var number = 0L;
        await foreach (var line in LinesAsync(part, 0, cancellationToken))
        {
            number++;
            try
            {
                await DemandContentAsync(part.Check(line), cancellationToken);
            }
            catch (JsonException fault)
            {
                throw new InvalidDataException($"The archive's part '{part.File}', line {number}, is not of the form of its part: {fault.Message}", fault);
            }
        }

        if (number != written.Entries)
        {
            throw new InvalidDataException($"The archive's part '{part.File}' has {number:N0} lines; the manifest says {written.Entries:N0}.");
        }
    }

    /// <summary>Compares a file's content with the length and the digest that its line names.</summary>
    private async Task DemandContentAsync(object line, CancellationToken cancellationToken)
    {
        if (line is not FileLine file)
        {
            return;
        }

        var entry = Entry(zip, file.Entry);
        await using var content = await entry.OpenAsync(cancellationToken);
        var found = entry.Length == file.SizeInBytes ? Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) : $"of {entry.Length:N0} bytes";
        if (found != file.Sha256)
        {
            throw new InvalidDataException($"The archive's '{file.Entry}' is {found}; its line says {file.Sha256} of {file.SizeInBytes:N0} bytes.");
        }
    }

    /// <summary>Compares the content with its digest, and lets no line grow beyond what memory is meant for.</summary>
    private static async Task DemandDigestAsync(ZipArchiveEntry entry, Part part, ArchivedPart written, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var content = await entry.OpenAsync(cancellationToken);
        var piece = new byte[64 * 1024];
        var length = 0L;
        while (await content.ReadAsync(piece, cancellationToken) is > 0 and var count)
        {
            hash.AppendData(piece, 0, count);
            var end = Array.LastIndexOf(piece, (byte)'\n', count - 1, count);
            length = end < 0 ? length + count : count - end - 1;
            if (length > LongestLine)
            {
                throw new InvalidDataException($"The archive's part '{part.File}' has a line of more than {LongestLine:N0} bytes.");
            }
        }

        var found = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (found != written.Sha256)
        {
            throw new InvalidDataException($"The archive's part '{part.File}' has the SHA-256 {found}; the manifest says {written.Sha256}.");
        }
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string name) =>
        zip.GetEntry(name) ?? throw new InvalidDataException($"The archive has no '{name}'.");
}

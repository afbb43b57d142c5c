using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InsideIn.Audit;
using InsideIn.Documents.Copying;

namespace InsideIn.Archive;

/// <summary>What was written.</summary>
/// <param name="Digest">The SHA-256 of the manifest, which has the digests of all else.</param>
/// <param name="Entries">The lines of each part, in their order.</param>
public sealed record WrittenArchive(string Digest, IReadOnlyList<(string Part, long Count)> Entries);

/// <summary>Writes a whole network into one file, one thing after the other, so that memory does not grow with the network.</summary>
public sealed class WriteArchive(DocumentStore store, Company company, Guid tenantId, Ids ids, TimeProvider time)
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <summary>
    /// Writes the archive, which appears under its name once it is whole. Nobody may write to the store meanwhile.
    /// Errors: <see cref="IOException"/> when the file is there already or cannot be written.
    /// </summary>
    public async Task<WrittenArchive> RunAsync(string path, IProgress<CopyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (File.Exists(path))
        {
            throw new IOException($"'{path}' is there already, and nothing is overwritten.");
        }

        var half = path + ".part";
        try
        {
            WrittenArchive written;
            await using (var file = new FileStream(half, ForOneself()))
            await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
            {
                written = await FillAsync(zip, progress, cancellationToken);
            }

            await AuditStore.AppendAsync(store, Ids.Of("archive.written", ids.Unordered()), time.GetUtcNow(), ArchiveAudit.Written, ArchiveAudit.Of(time.GetUtcNow(), written.Digest, written.Entries), ids.Unordered(), cancellationToken);
            File.Move(half, path);
            return written;
        }
        finally
        {
            File.Delete(half);
        }
    }

    private async Task<WrittenArchive> FillAsync(ZipArchive zip, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var writtenAt = time.GetUtcNow();
        var network = new ArchivedNetwork(await ArchiveStore.NetworkIdAsync(store, ids.Unordered(), cancellationToken), company.Name, tenantId);
        var parts = new List<ArchivedPart>();
        foreach (var part in Part.All)
        {
            parts.Add(await WriteAsync(zip, part, writtenAt, progress, cancellationToken));
        }

        await foreach (var (line, content) in FilesPart.WithContentsAsync(store, cancellationToken))
        {
            await using (content)
            {
                await using var file = await OpenAsync(zip, line.Entry, writtenAt, cancellationToken);
                await content.CopyToAsync(file, cancellationToken);
            }
        }

        var manifest = JsonSerializer.SerializeToUtf8Bytes(new ArchiveManifest(ArchiveManifest.FormatName, ArchiveManifest.CurrentVersion, network, writtenAt, parts), Part.Options);
        await using var entry = await OpenAsync(zip, ArchiveManifest.File, writtenAt, cancellationToken);
        await entry.WriteAsync(manifest, cancellationToken);
        return new WrittenArchive(Convert.ToHexStringLower(SHA256.HashData(manifest)), [.. Part.All.Zip(parts, (part, written) => (part.Name, written.Entries))]);
    }

    private async Task<ArchivedPart> WriteAsync(ZipArchive zip, Part part, DateTimeOffset writtenAt, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (count, bytes) = (0L, 0L);
        await using var entry = await OpenAsync(zip, part.File, writtenAt, cancellationToken);
        await foreach (var line in part.WriteAsync(store, cancellationToken))
        {
            foreach (var piece in new[] { line, LineEnd })
            {
                hash.AppendData(piece);
                await entry.WriteAsync(piece, cancellationToken);
                bytes += piece.Length;
            }

            count++;
            if (count % 1_000 == 0)
            {
                progress?.Report(new CopyProgress("write", part.Name, count, -1));
            }
        }

        progress?.Report(new CopyProgress("write", part.Name, count, count));
        return new ArchivedPart(part.File, count, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>A new file that nobody but its owner reads, since it holds what closed groups say.</summary>
    private static FileStreamOptions ForOneself()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 64 * 1024 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static Task<Stream> OpenAsync(ZipArchive zip, string name, DateTimeOffset writtenAt, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = writtenAt;
        return entry.OpenAsync(cancellationToken);
    }
}

using System.Text.Json;

namespace InsideIn.Documents.Copying;

/// <summary>What a backup holds. It is written last, so that a folder without it is no backup.</summary>
/// <param name="Source">The folder that was backed up.</param>
/// <param name="MadeAt">The moment of the backup, UTC.</param>
/// <param name="StoreHash">The SHA-256 of the database's file.</param>
/// <param name="DocumentCounts">The number of documents of each collection.</param>
/// <param name="FactCount">The number of facts.</param>
/// <param name="BlobCount">The number of blobs.</param>
/// <param name="BlobBytes">Their length together. Unit: bytes.</param>
public sealed record BackupManifest(
    string Source, DateTimeOffset MadeAt, string StoreHash, IReadOnlyDictionary<string, long> DocumentCounts, long FactCount, long BlobCount, long BlobBytes)
{
    /// <summary>Its file in the backup's folder.</summary>
    public const string FileName = "backup.json";

    private static readonly JsonSerializerOptions Form = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    /// <summary>Reads the manifest of a folder. Errors: <see cref="StoreUnavailableException"/> when there is none, because the folder is no backup or half of one.</summary>
    internal static async Task<BackupManifest> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw new StoreUnavailableException($"'{folder}' is no whole backup: it has no '{FileName}', which is written last. Take another one.");
        }

        try
        {
            await using var file = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<BackupManifest>(file, Form, cancellationToken) ?? throw new JsonException("It is empty.");
        }
        catch (JsonException fault)
        {
            throw new StoreUnavailableException($"The backup '{folder}' is damaged: '{FileName}' cannot be read. {fault.Message}", fault);
        }
    }

    /// <summary>Writes the manifest into a folder, whole and at once.</summary>
    internal async Task WriteAsync(string folder, CancellationToken cancellationToken)
    {
        var draft = Path.Combine(folder, FileName + ".draft");
        await using (var file = File.Create(draft))
        {
            await JsonSerializer.SerializeAsync(file, this, Form, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, Path.Combine(folder, FileName), overwrite: true);
    }
}

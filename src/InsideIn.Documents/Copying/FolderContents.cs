using System.Security.Cryptography;
using InsideIn.Documents.Engine;
using InsideIn.Documents.Sqlite;
using InsideIn.Documents.Sqlite.Blobs;

namespace InsideIn.Documents.Copying;

/// <summary>A store's folder as files: its database and its blobs, read without a lock and without changing anything.</summary>
internal sealed class FolderContents(string folder)
{
    private const int PageLength = 500;

    public string DatabasePath => Path.Combine(folder, SqliteEngine.FileName);

    public string BlobPath => Path.Combine(folder, "blobs");

    /// <summary>The path of a blob below <see cref="BlobPath"/>.</summary>
    public string PathOf(BlobId id) => Path.Combine(BlobPath, id.ToString()[..2], id.ToString());

    /// <summary>The ids of the blobs, in the order of their digits.</summary>
    public async Task<IReadOnlyList<BlobId>> BlobsAsync(CancellationToken cancellationToken) =>
        [.. await BlobFolder.OpenToRead(BlobPath).ListAsync(null, int.MaxValue, cancellationToken)];

    /// <summary>Reads every page of the database. Errors: <see cref="StoreUnavailableException"/> says what is damaged.</summary>
    public void CheckPages()
    {
        using var database = Connection.OpenToRead(new StoreFile(DatabasePath));
        if (database.Text("PRAGMA integrity_check(1)") is not "ok" and var damage)
        {
            throw new StoreUnavailableException($"'{DatabasePath}' is damaged: {damage}. Restore the last backup.");
        }
    }

    /// <summary>What the folder holds, checked: the database is whole, each blob has the content that its name says. Errors: <see cref="StoreUnavailableException"/> names what is damaged.</summary>
    public async Task<BackupManifest> CheckAsync(string source, DateTimeOffset madeAt, IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        var (counts, facts) = await Task.Run(CheckDatabase, cancellationToken);
        var (blobs, bytes) = await CheckBlobsAsync(progress, cancellationToken);
        await using var database = File.OpenRead(DatabasePath);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(database, cancellationToken));
        return new BackupManifest(source, madeAt, hash, counts, facts, blobs, bytes);
    }

    /// <summary>The blobs that documents name and that are not here.</summary>
    public IReadOnlyList<BlobId> Missing(IReadOnlyList<BlobNames> names)
    {
        using var database = Connection.OpenToRead(new StoreFile(DatabasePath));
        return [.. names.SelectMany(named => Named(database, named)).Distinct().Where(id => !File.Exists(PathOf(id)))];
    }

    private static IEnumerable<BlobId> Named(Connection database, BlobNames names)
    {
        var last = Guid.Empty;
        for (var page = Page(database, names, last); page.Count > 0; page = Page(database, names, last))
        {
            last = page[^1].Id;
            foreach (var id in page.Select(document => document.Blob).OfType<BlobId>())
            {
                yield return id;
            }
        }
    }

    private static List<(Guid Id, BlobId? Blob)> Page(Connection database, BlobNames names, Guid last)
    {
        var page = new List<(Guid, BlobId?)>();
        using var rows = database.Prepare($"SELECT id, body FROM {names.Collection.Quoted()} WHERE id > ? ORDER BY id LIMIT {PageLength}").Bind(last).Rows();
        while (rows.Next())
        {
            page.Add((rows.Uuid(0), names.Of(DocumentJson.Read(rows.Utf8(1), names.Collection.DocumentType))));
        }

        return page;
    }

    private (SortedDictionary<string, long> Counts, long Facts) CheckDatabase()
    {
        CheckPages();
        using var database = Connection.OpenToRead(new StoreFile(DatabasePath));
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var collection in CollectionNames(database))
        {
            counts.Add(collection, database.Integer($"SELECT count(*) FROM \"{collection}\""));
        }

        return (counts, database.Integer("SELECT count(*) FROM _facts"));
    }

    // Names of collections are letters and digits; the store's own tables begin with a line, those of indexes hold a dot.
    private static List<string> CollectionNames(Connection database)
    {
        var names = new List<string>();
        using var rows = database.Prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_*' AND name NOT GLOB '*.*' AND name NOT GLOB 'sqlite_*'").Rows();
        while (rows.Next())
        {
            names.Add(rows.Text(0));
        }

        return names;
    }

    private async Task<(long Count, long Bytes)> CheckBlobsAsync(IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        var blobs = await BlobsAsync(cancellationToken);
        var bytes = 0L;
        foreach (var (done, id) in blobs.Index())
        {
            await using var content = File.OpenRead(PathOf(id));
            if (BlobId.Of(await SHA256.HashDataAsync(content, cancellationToken)) is var found && found != id)
            {
                throw new StoreUnavailableException($"The blob '{PathOf(id)}' is damaged: its content has the SHA-256 {found}.");
            }

            bytes += content.Length;
            progress.Report(new("check", "blobs", done + 1, blobs.Count));
        }

        return (blobs.Count, bytes);
    }
}

using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Sqlite.Blobs;

/// <summary>
/// Blobs as files beside the database: <c>blobs/3f/3f79…</c>, the name is the hash. A blob is written in <c>blobs/drafts</c>,
/// flushed, and moved to its name in one step, so that a name never stands over half a content.
/// </summary>
internal sealed class BlobFolder : IBlobs
{
    private const int ShelfLength = 2;

    private readonly string folder;
    private readonly string drafts;
    private long begun;

    private BlobFolder(string folder)
    {
        this.folder = folder;
        drafts = Path.Combine(folder, "drafts");
    }

    /// <summary>Opens the folder, made when it is missing. Drafts that a crash left were acknowledged to nobody and go; the caller holds the lock of the store, so no one writes them now.</summary>
    public static BlobFolder Open(string folder) => DiskFault.Told($"The folder '{folder}' cannot be prepared", () =>
    {
        var opened = new BlobFolder(folder);
        if (Directory.Exists(opened.drafts))
        {
            Directory.Delete(opened.drafts, recursive: true);
        }

        Directory.CreateDirectory(opened.drafts);
        DurableNames.Sync(folder);
        DurableNames.Sync(Path.GetDirectoryName(folder)!);
        return opened;
    });

    /// <summary>The folder for reading, beside a process that works with it.</summary>
    public static BlobFolder OpenToRead(string folder) => new(folder);

    public ValueTask<IBlobDraft> BeginAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var path = Path.Combine(drafts, $"{Interlocked.Increment(ref begun)}");
        return new(DiskFault.Told("A blob cannot be begun", IBlobDraft () => new BlobFile(path, this)));
    }

    public ValueTask<Stream?> OpenAsync(BlobId id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return new(new FileStream(PathOf(id), new FileStreamOptions { Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous, BufferSize = 0 }));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return new((Stream?)null);
        }
    }

    public ValueTask<IReadOnlyList<BlobId>> ListAsync(BlobId? behind, int limit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var last = behind?.ToString() ?? "";
        var ids = Shelves()
            .Where(shelf => shelf.Length == ShelfLength && (last.Length == 0 || string.CompareOrdinal(shelf, last[..ShelfLength]) >= 0))
            .Order(StringComparer.Ordinal)
            .SelectMany(shelf => Directory.GetFiles(Path.Combine(folder, shelf)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal))
            .Where(name => string.CompareOrdinal(name, last) > 0)
            .Select(BlobId.TryParse)
            .OfType<BlobId>();
        return new([.. ids.Take(limit)]);
    }

    public ValueTask DeleteAsync(BlobId id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var path = PathOf(id);
        if (File.Exists(path))
        {
            DiskFault.Told($"The blob {id} cannot be deleted", () => File.Delete(path));
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Gives a written and flushed file its name. A blob of the same content is replaced by its equal.</summary>
    public void Name(string draft, BlobId id)
    {
        var path = PathOf(id);
        var shelf = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(shelf))
        {
            Directory.CreateDirectory(shelf);
            DurableNames.Sync(folder);
        }

        File.Move(draft, path, overwrite: true);
        DurableNames.Sync(shelf);
    }

    private IEnumerable<string> Shelves() => Directory.Exists(folder) ? Directory.GetDirectories(folder).Select(shelf => Path.GetFileName(shelf)!) : [];

    // 256 shelves: no folder grows so large that file systems slow down.
    private string PathOf(BlobId id) => Path.Combine(folder, id.ToString()[..ShelfLength], id.ToString());
}

using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Sqlite.Blobs;

/// <summary>The file of a blob while it is written.</summary>
internal sealed class BlobFile : IBlobDraft
{
    private readonly string path;
    private readonly BlobFolder folder;
    private readonly FileStream file;
    private bool isNamed;

    public BlobFile(string path, BlobFolder folder)
    {
        this.path = path;
        this.folder = folder;
        file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous, BufferSize = 0 });
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> part, CancellationToken cancellationToken)
    {
        try
        {
            await file.WriteAsync(part, cancellationToken);
        }
        catch (IOException fault)
        {
            throw DiskFault.Of("A blob cannot be written", fault);
        }
    }

    public ValueTask KeepAsync(BlobId id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        DiskFault.Told($"The blob {id} cannot be kept", () =>
        {
            // The content first, then its name: after a crash the name is there with all of it, or not at all.
            file.Flush(flushToDisk: true);
            file.Dispose();
            folder.Name(path, id);
        });
        isNamed = true;
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        if (!isNamed)
        {
            File.Delete(path);
        }
    }
}

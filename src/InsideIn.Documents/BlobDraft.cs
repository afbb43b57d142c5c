using System.Security.Cryptography;
using InsideIn.Documents.Engine;

namespace InsideIn.Documents;

/// <summary>A blob while it is written, part by part, in memory never more than the part at hand. For one thread at a time.</summary>
public sealed class BlobDraft : IAsyncDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IBlobDraft draft;
    private readonly Action ended;
    private readonly TimeProvider time;
    private bool isKept;
    private bool isEnded;

    /// <param name="draft">Where the engine writes it.</param>
    /// <param name="ended">Is told once that nothing is left of the draft.</param>
    /// <param name="time">Measures the calls.</param>
    internal BlobDraft(IBlobDraft draft, Action ended, TimeProvider time)
    {
        this.draft = draft;
        this.ended = ended;
        this.time = time;
    }

    /// <summary>What has been written so far. Unit: bytes.</summary>
    public long Length { get; private set; }

    /// <summary>The id that the blob has if nothing more is written.</summary>
    public BlobId Id => BlobId.Of(hash.GetCurrentHash());

    /// <summary>
    /// Appends a part. Errors: <see cref="InvalidOperationException"/> beyond <see cref="BlobStore.LargestLength"/> or once the blob is kept;
    /// <see cref="StoreUnavailableException"/> when the disk refuses.
    /// </summary>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> part, CancellationToken cancellationToken = default)
    {
        RefuseIfKept();
        if (Length + part.Length > BlobStore.LargestLength)
        {
            throw new InvalidOperationException($"A blob has at most {BlobStore.LargestLength} bytes; this one has {Length} and would gain {part.Length}.");
        }

        await draft.WriteAsync(part, cancellationToken);
        hash.AppendData(part.Span);
        Length += part.Length;
    }

    /// <summary>Keeps what was written, and returns when it is durable. Content that is there already stays one blob. Errors: <see cref="StoreUnavailableException"/> when the disk refuses.</summary>
    public async ValueTask<Blob> KeepAsync(CancellationToken cancellationToken = default)
    {
        RefuseIfKept();
        using var call = StoreCall.Start(time, "keep", "blobs", null, 1);
        var blob = new Blob(Id, Length);
        await draft.KeepAsync(blob.Id, cancellationToken);
        isKept = true;
        return blob;
    }

    /// <summary>Drops what was written, unless it was kept.</summary>
    public async ValueTask DisposeAsync()
    {
        await draft.DisposeAsync();
        hash.Dispose();
        if (!isEnded)
        {
            isEnded = true;
            ended();
        }
    }

    private void RefuseIfKept()
    {
        if (isKept)
        {
            throw new InvalidOperationException("The blob is kept already; begin another one.");
        }
    }
}

using System.Buffers;

namespace InsideIn.Documents.Engine.Chunks;

/// <summary>A draft that is stored chunk by chunk as it is written; in memory there is one chunk.</summary>
internal sealed class ChunkedDraft(IChunks store, Guid id) : IBlobDraft
{
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(IChunks.ChunkLength);
    private int filled;
    private int chunks;
    private bool isDisposed;

    private long Length => ((long)chunks * IChunks.ChunkLength) + filled;

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> part, CancellationToken cancellationToken)
    {
        while (part.Length > 0)
        {
            var taken = Math.Min(part.Length, IChunks.ChunkLength - filled);
            part[..taken].CopyTo(buffer.AsMemory(filled));
            part = part[taken..];
            filled += taken;
            if (filled == IChunks.ChunkLength)
            {
                await store.AppendAsync(id, chunks, buffer.AsMemory(0, filled), cancellationToken);
                chunks++;
                filled = 0;
            }
        }
    }

    public async ValueTask KeepAsync(BlobId blob, CancellationToken cancellationToken)
    {
        if (filled > 0)
        {
            await store.AppendAsync(id, chunks, buffer.AsMemory(0, filled), cancellationToken);
        }

        await store.KeepAsync(id, blob, Length, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        ArrayPool<byte>.Shared.Return(buffer);
        // What became a blob is a draft no more, so that this drops what was not kept, or was there already.
        await store.DropAsync(id, CancellationToken.None);
    }
}

using System.Buffers;

namespace InsideIn.Documents.Engine.Chunks;

/// <summary>A blob's content, read chunk by chunk from any place in it. It is read asynchronously alone.</summary>
internal sealed class ChunkedStream(IChunks store, Guid draft, long length) : Stream
{
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(IChunks.ChunkLength);
    private long loaded = -1;
    private int filled;
    private bool isDisposed;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> into, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        if (Position >= length || into.Length == 0)
        {
            return 0;
        }

        var chunk = Position / IChunks.ChunkLength;
        if (chunk != loaded)
        {
            loaded = -1;
            filled = await store.ReadAsync(draft, (int)chunk, buffer.AsMemory(0, IChunks.ChunkLength), cancellationToken);
            loaded = chunk;
        }

        var from = (int)(Position % IChunks.ChunkLength);
        var taken = Math.Min(into.Length, filled - from);
        buffer.AsMemory(from, taken).CopyTo(into);
        Position += taken;
        return taken;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A blob is read with ReadAsync.");

    public override long Seek(long offset, SeekOrigin origin)
    {
        var place = offset + origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => Position, _ => length };
        Position = place >= 0 ? place : throw new IOException($"A blob has no place {place}; it begins at 0.");
        return Position;
    }

    public override void SetLength(long value) => throw new NotSupportedException("A blob never changes.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("A blob never changes.");

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (!isDisposed)
        {
            isDisposed = true;
            ArrayPool<byte>.Shared.Return(buffer);
        }

        base.Dispose(disposing);
    }
}

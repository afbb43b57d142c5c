using InsideIn.Media;

namespace InsideIn.Tests.Media;

/// <summary>What other tests allocate meanwhile would count as taken by the upload, so nothing runs beside this.</summary>
[CollectionDefinition(nameof(LargestUploadTests), DisableParallelization = true)]
public sealed class LargestUploadAlone : ICollectionFixture<RunningNetwork>;

/// <summary>The largest file that is taken.</summary>
[Collection(nameof(LargestUploadTests))]
public sealed class LargestUploadTests(RunningNetwork running)
{
    [Fact]
    public async Task The_largest_file_passes_through_little_memory()
    {
        var owner = running.Network.Cast.Author;
        byte[] part = [0, 0, 0, 0x20, .. "ftyp"u8, .. new byte[(1024 * 1024) - 8]];
        var path = await owner.AddressAsync(FileRules.LargestSize, "river.mp4", "video/mp4");
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var (status, body) = await owner.PutAsync(path, new StreamContent(new Repeated(part, FileRules.LargestSize), 65_536));

        Assert.Equal((201, FileRules.LargestSize), (status, body.GetProperty("sizeInBytes").GetInt32()));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, FileRules.LargestSize / 4);
    }

    /// <summary>A long content made of one part, so that the test itself needs no memory for it.</summary>
    private sealed class Repeated(byte[] part, long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var at = (int)(Position % part.Length);
            var count = (int)Math.Min(Math.Min(buffer.Length, part.Length - at), length - Position);
            part.AsSpan(at, count).CopyTo(buffer);
            Position += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

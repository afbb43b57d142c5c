using System.Security.Cryptography;
using System.Text;

namespace InsideIn.Documents.Tests;

/// <summary>What blobs promise, alike on every engine.</summary>
public abstract class BlobTests(StoreFixture fixture) : StoreTest(fixture)
{
    // Larger than any engine's chunk, and no multiple of one.
    private static readonly byte[] Long = Content(length: 3_000_001);

    [StoreFact]
    public async Task A_kept_blob_is_read_back_byte_for_byte_under_the_hash_of_its_content()
    {
        var blob = await KeepAsync(Long, part: 70_001);

        Assert.Equal(new Blob(BlobId.Of(SHA256.HashData(Long)), Long.Length), blob);
        Assert.Equal(Long, await ReadAsync(blob.Id));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", (await KeepAsync("abc"u8.ToArray())).Id.ToString());
    }

    [StoreTheory]
    [InlineData(0, 10)]
    [InlineData(262_140, 10)]
    [InlineData(1_000_000, 600_000)]
    [InlineData(3_000_000, 1)]
    public async Task A_blob_is_read_from_any_place_in_it(int from, int length)
    {
        await using var content = await OpenAsync((await KeepAsync(Long)).Id);
        var read = new byte[length];

        content.Position = from;
        await content.ReadExactlyAsync(read);

        Assert.Equal(Long.Length, content.Length);
        Assert.Equal(Long[from..(from + length)], read);
        Assert.Equal(from + length, content.Position);
        content.Seek(0, SeekOrigin.End);
        Assert.Equal(0, await content.ReadAsync(read));
    }

    [StoreFact]
    public async Task Blobs_of_the_same_content_are_one_blob()
    {
        var first = await KeepAsync(Long);
        await using var reader = await OpenAsync(first.Id);
        var second = await KeepAsync(Long);

        Assert.Equal(first, second);
        Assert.Equal(Long, await ReadAsync(first.Id));
        Assert.Equal(Long, await BytesOf(reader));
    }

    [StoreFact]
    public async Task An_empty_blob_is_a_blob()
    {
        var blob = await KeepAsync([]);

        Assert.Equal(0, blob.Length);
        Assert.Empty(await ReadAsync(blob.Id));
    }

    [StoreFact]
    public async Task A_draft_that_is_not_kept_leaves_nothing()
    {
        BlobId id;
        await using (var draft = await Store.Blobs.BeginAsync())
        {
            await draft.WriteAsync("half"u8.ToArray());
            id = draft.Id;
            Assert.Null(await Store.Blobs.OpenAsync(id));
        }

        Assert.Null(await Store.Blobs.OpenAsync(id));
    }

    [StoreFact]
    public async Task A_kept_blob_takes_no_more()
    {
        await using var draft = await Store.Blobs.BeginAsync();
        await draft.KeepAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await draft.WriteAsync(new byte[1]));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await draft.KeepAsync());
    }

    [StoreFact]
    public async Task A_cancelled_write_ends_and_leaves_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        var draft = await Store.Blobs.BeginAsync();
        await draft.WriteAsync("half"u8.ToArray());
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await draft.KeepAsync(cancelled.Token));
        var id = draft.Id;
        await draft.DisposeAsync();
        Assert.Null(await Store.Blobs.OpenAsync(id));
    }

    [StoreFact]
    public async Task A_deleted_blob_is_gone_and_can_be_kept_anew()
    {
        var blob = await KeepAsync(Long);
        await Store.Blobs.DeleteAsync(blob.Id);
        await Store.Blobs.DeleteAsync(blob.Id);

        Assert.Null(await Store.Blobs.OpenAsync(blob.Id));
        Assert.Equal(blob, await KeepAsync(Long));
        Assert.Equal(Long, await ReadAsync(blob.Id));
    }

    [StoreFact]
    public async Task A_kept_blob_is_there_after_opening_again()
    {
        var blob = await KeepAsync(Long);
        await ReopenAsync();

        Assert.Equal(Long, await ReadAsync(blob.Id));
    }

    [StoreFact]
    public async Task Many_write_at_once_and_each_finds_its_own()
    {
        var contents = Enumerable.Range(0, 16).Select(number => Encoding.UTF8.GetBytes(new string((char)('a' + (number / 2)), 300_000))).ToArray();

        var blobs = await Task.WhenAll(contents.Select(content => KeepAsync(content, part: 10_000)));

        Assert.Equal(8, blobs.Distinct().Count());
        foreach (var (blob, content) in blobs.Zip(contents))
        {
            Assert.Equal(content, await ReadAsync(blob.Id));
        }
    }

    [StoreFact]
    public async Task The_longest_blob_passes_through_little_memory_and_one_byte_more_is_refused()
    {
        var part = new byte[81_920];
        await using var draft = await Store.Blobs.BeginAsync();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var left = BlobStore.LargestLength; left > 0; left -= part.Length)
        {
            await draft.WriteAsync(part.AsMemory(0, (int)Math.Min(part.Length, left)));
        }

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await draft.WriteAsync(new byte[1]));
        var blob = await draft.KeepAsync();
        await using var content = await OpenAsync(blob.Id);
        while (await content.ReadAsync(part) > 0)
        {
        }

        Assert.Equal(BlobStore.LargestLength, blob.Length);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, BlobStore.LargestLength / 4);
    }

    private static byte[] Content(int length)
    {
        var content = new byte[length];
        new Random(7).NextBytes(content);
        return content;
    }

    private async Task<Blob> KeepAsync(byte[] content, int part = int.MaxValue)
    {
        await using var draft = await Store.Blobs.BeginAsync();
        foreach (var piece in content.Chunk(part))
        {
            await draft.WriteAsync(piece);
        }

        return await draft.KeepAsync();
    }

    private async Task<Stream> OpenAsync(BlobId id) => await Store.Blobs.OpenAsync(id) ?? throw new InvalidOperationException($"There is no blob {id}.");

    private async Task<byte[]> ReadAsync(BlobId id)
    {
        await using var content = await OpenAsync(id);
        return await BytesOf(content);
    }

    private static async Task<byte[]> BytesOf(Stream content)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}

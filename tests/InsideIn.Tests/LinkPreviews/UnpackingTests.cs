using System.IO.Compression;
using InsideIn.LinkPreviews;

namespace InsideIn.Tests.LinkPreviews;

/// <summary>What other tests allocate meanwhile would count as taken by the reading, so nothing runs beside this.</summary>
[CollectionDefinition(nameof(UnpackingTests), DisableParallelization = true)]
public sealed class UnpackingAlone;

/// <summary>What is small on the wire and large once it is unpacked.</summary>
[Collection(nameof(UnpackingTests))]
public sealed class UnpackingTests
{
    private const string Host = "news.example.com";
    private const int PageBytes = 64 * 1024;

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_small_answer_that_unpacks_to_a_large_one_is_read_to_the_limit_and_no_further(string encoding)
    {
        await using var site = await WebSite.StartAsync();
        var bomb = Packed(new byte[200 * 1024 * 1024], encoding);
        Assert.True(bomb.Length < 1024 * 1024);
        site.Answer(Host, "/", context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = encoding;
            return context.Response.Body.WriteAsync(bomb).AsTask();
        });
        var web = new ReadWeb(site.Wire, ReadWebTests.SettingsOf("anywhere"), ReadLimits.Usual);
        var address = WebAddress.Parse($"http://{Host}/")!;
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var (page, _) = await web.ReadAsync(address, new WebWish(["text/html"], PageBytes, MayBeCut: true), CancellationToken.None);
        var (_, refusal) = await web.ReadAsync(address, new WebWish(["image/png"], PageBytes, MayBeCut: false), CancellationToken.None);

        Assert.Equal(PageBytes, page?.Content.Length);
        Assert.Equal(WebRefusal.Type, refusal);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 20 * 1024 * 1024);
    }

    private static byte[] Packed(byte[] content, string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding switch { "br" => new BrotliStream(packed, CompressionLevel.Fastest), "deflate" => new ZLibStream(packed, CompressionLevel.Optimal), _ => new GZipStream(packed, CompressionLevel.Optimal) })
        {
            packing.Write(content);
        }

        return packed.ToArray();
    }
}

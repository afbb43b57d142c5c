using System.Net;
using System.Net.Http.Headers;
using InsideIn.Kit;
using InsideIn.Media;

namespace InsideIn.Tests.Media;

/// <summary>Who reads a file, and what browsers are told to do with it.</summary>
[Collection(NetworkCollection.Name)]
public class ReadFileTests(RunningNetwork running)
{
    private readonly Network network = running.Network;

    private Employee Owner => network.Cast.Author;

    [Fact]
    public async Task Its_owner_reads_a_picture_and_the_browser_may_show_it_but_run_nothing()
    {
        var picture = MediaDoings.NewPicture();
        var path = await Owner.UploadAsync(picture, fileName: "../Bôot \"1\".png");

        using var answer = await Owner.GetFileAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(picture, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", $"{answer.Content.Headers.ContentType}");
        Assert.Equal("inline", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("Bôot \"1\".png", answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("default-src 'none'; sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("no-cache, private", $"{answer.Headers.CacheControl}");
        Assert.Equal($"\"{MediaDoings.HashOf(picture)}\"", answer.Headers.ETag?.Tag);
    }

    [Theory]
    [InlineData("text/plain", "<script>alert(1)</script>")]
    [InlineData("text/csv", "=cmd|' /C calc'!A0,1")]
    [InlineData("application/pdf", "%PDF-1.7 <html>")]
    public async Task What_is_no_picture_is_handed_out_to_be_kept(string contentType, string content)
    {
        var path = await Owner.UploadAsync(System.Text.Encoding.UTF8.GetBytes(content), "notes.txt", contentType);

        using var answer = await Owner.GetFileAsync(path);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.MediaType);
    }

    // R2, R5
    [Fact]
    public async Task Nobody_else_reads_it_whatever_their_role_and_however_they_ask()
    {
        var path = await Owner.UploadAsync(MediaDoings.NewPicture());
        var id = new GraphQL.NodeId("MediaFile", Guid.Parse(path["/media/".Length..])).ToString();
        foreach (var reader in (Employee[])[network.Cast.Manager, network.Cast.Admin, network.Cast.Moderator, network.Cast.Outsider])
        {
            using var absent = await reader.GetFileAsync(MediaPaths.Of(network.NewClientKey()));
            using var whole = await reader.GetFileAsync(path);
            using var range = await reader.GetFileAsync(path, headers => headers.Range = new RangeHeaderValue(0, 9));
            using var known = await reader.GetFileAsync(path, headers => headers.IfNoneMatch.Add(EntityTagHeaderValue.Any));
            using var head = await reader.GetFileAsync(path, method: HttpMethod.Head);
            foreach (var answer in (HttpResponseMessage[])[whole, range, known])
            {
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
                Assert.Equal(await absent.Content.ReadAsStringAsync(), await answer.Content.ReadAsStringAsync());
            }

            Assert.Equal(HttpStatusCode.NotFound, head.StatusCode);
            var node = await reader.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id });
            Assert.Null(node.TextAt("node.id"));
        }
    }

    [Fact]
    public async Task Without_a_token_there_is_nothing_to_read()
    {
        var path = await Owner.UploadAsync(MediaDoings.NewPicture());

        var answer = await network.GetAsync(path);

        Assert.Equal((HttpStatusCode.Unauthorized, "TOKEN_MISSING"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_range_is_a_part_and_an_impossible_one_is_refused()
    {
        var picture = MediaDoings.NewPicture(300_000);
        var path = await Owner.UploadAsync(picture);

        using var middle = await Owner.GetFileAsync(path, headers => headers.Range = new RangeHeaderValue(100_000, 199_999));
        using var end = await Owner.GetFileAsync(path, headers => headers.Range = new RangeHeaderValue(null, 10));
        using var behind = await Owner.GetFileAsync(path, headers => headers.Range = new RangeHeaderValue(300_000, null));
        using var head = await Owner.GetFileAsync(path, method: HttpMethod.Head);

        Assert.Equal(HttpStatusCode.PartialContent, middle.StatusCode);
        Assert.Equal("bytes 100000-199999/300000", $"{middle.Content.Headers.ContentRange}");
        Assert.Equal(picture[100_000..200_000], await middle.Content.ReadAsByteArrayAsync());
        Assert.Equal(picture[^10..], await end.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, behind.StatusCode);
        Assert.Equal(300_000, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_reader_who_has_the_content_is_asked_for_the_right_again_and_spared_the_bytes()
    {
        var picture = MediaDoings.NewPicture();
        var path = await Owner.UploadAsync(picture);

        using var answer = await Owner.GetFileAsync(path, headers => headers.IfNoneMatch.Add(new EntityTagHeaderValue($"\"{MediaDoings.HashOf(picture)}\"")));

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task An_awaited_file_has_no_content_to_read()
    {
        using var answer = await Owner.GetFileAsync(await Owner.AddressAsync(10));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}

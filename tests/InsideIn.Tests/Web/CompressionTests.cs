using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;

namespace InsideIn.Tests.Web;

/// <summary>Long answers are packed for who takes them so, and nothing else is.</summary>
[Collection(NetworkCollection.Name)]
public sealed class CompressionTests(RunningNetwork running) : IDisposable
{
    private const string Long = """{"query":"{ people(first: 50) { nodes { id handle displayName title } } }"}""";
    private const string Short = """{"query":"{ __typename }"}""";

    private readonly HttpClient browser = new(new SocketsHttpHandler()) { BaseAddress = running.Network.Address };

    public void Dispose() => browser.Dispose();

    [Theory]
    [InlineData("br, gzip", "br", "application/json")]
    [InlineData("gzip", "gzip", "application/json")]
    [InlineData("gzip;q=0.5, br", "br", "application/graphql-response+json")]
    public async Task A_long_answer_is_packed_as_the_browser_takes_it(string takes, string coding, string mediaType) // H8
    {
        using var plain = await AskAsync(Long, null, mediaType);
        using var packed = await AskAsync(Long, takes, mediaType);

        var text = await plain.Content.ReadAsStringAsync();
        Assert.Equal(coding, Assert.Single(packed.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", packed.Headers.Vary);
        Assert.True(packed.Headers.CacheControl!.NoStore);
        Assert.Equal(mediaType, packed.Content.Headers.ContentType!.MediaType);
        var bytes = await packed.Content.ReadAsByteArrayAsync();
        Assert.InRange(bytes.Length, 1, text.Length * 3 / 4);
        Assert.Equal(text, await UnpackAsync(bytes, coding));
    }

    [Theory]
    [InlineData(Long, null)]
    [InlineData(Long, "identity")]
    [InlineData(Short, "br, gzip")]
    public async Task A_short_answer_and_one_for_who_takes_nothing_packed_go_out_as_they_are(string body, string? takes)
    {
        using var answer = await AskAsync(body, takes, "application/json");

        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.StartsWith("{\"data\":", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(string body, string? takes, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", running.Network.Tenant.TokenFor(running.Network.Cast.Member.Alias));
        request.Headers.Accept.ParseAdd(accept);
        if (takes is not null) request.Headers.TryAddWithoutValidation("Accept-Encoding", takes);
        return await browser.SendAsync(request);
    }

    private static async Task<string> UnpackAsync(byte[] bytes, string coding)
    {
        using var packed = new MemoryStream(bytes);
        using Stream plain = coding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync();
    }
}

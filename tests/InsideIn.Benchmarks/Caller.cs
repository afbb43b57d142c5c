using System.Net.Http.Headers;
using System.Text.Json;

namespace InsideIn.Benchmarks;

/// <summary>A client with one token in hand, which reads answers as bytes, so that it costs as little as a client can.</summary>
internal sealed class Caller : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient http;

    public Caller(Uri address, string token)
    {
        http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>The body of a GraphQL request.</summary>
    public static byte[] Body(string query, object? variables = null) => JsonSerializer.SerializeToUtf8Bytes(new { query, variables });

    /// <summary>Posts a body and answers with what came back. Errors: <see cref="HttpRequestException"/> unless the answer is 200.</summary>
    public async Task<byte[]> PostAsync(string path, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = Json;
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    public void Dispose() => http.Dispose();
}

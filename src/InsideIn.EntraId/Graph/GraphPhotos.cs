namespace InsideIn.EntraId.Graph;

/// <summary>The photos of accounts. Source: Microsoft Graph v1.0, <c>profilePhoto</c>.</summary>
public sealed class GraphPhotos(GraphGateway gateway)
{
    private const string Size = "240x240";

    /// <summary>
    /// The photo of an account; null when it has none. Unit: bytes, as the directory keeps them, at most <paramref name="limit"/>; of a longer one
    /// only as much is read as shows that it is longer, and the answer is that beginning.
    /// </summary>
    public Task<byte[]?> ReadAsync(Guid accountId, int limit, CancellationToken cancellation) => gateway.CallAsync(async () =>
    {
        try
        {
            await using var content = await gateway.Worker.Users[accountId.ToString()].Photos[Size].Content.GetAsync(cancellationToken: cancellation);
            return content is null ? null : await ReadUpToAsync(content, limit + 1, cancellation);
        }
        catch (Microsoft.Kiota.Abstractions.ApiException absent) when (absent.ResponseStatusCode == 404)
        {
            return null;
        }
    });

    private static async Task<byte[]> ReadUpToAsync(Stream content, int most, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var part = new byte[16 * 1024];
        while (kept.Length < most && await content.ReadAsync(part.AsMemory(0, (int)Math.Min(part.Length, most - kept.Length)), cancellation) is > 0 and var length)
            kept.Write(part, 0, length);
        return kept.ToArray();
    }
}

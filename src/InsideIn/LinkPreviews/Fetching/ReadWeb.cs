using System.Net;
using System.Net.Sockets;

namespace InsideIn.LinkPreviews;

/// <summary>What a server of the web answered.</summary>
/// <param name="Address">The address that answered, behind all redirections.</param>
/// <param name="ContentType">The media type without its parameters, in small letters.</param>
/// <param name="Charset">The character set that its header names; null when it names none.</param>
/// <param name="Content">The content, unpacked.</param>
public sealed record WebAnswer(WebAddress Address, string ContentType, string? Charset, byte[] Content);

/// <summary>What is asked for.</summary>
/// <param name="ContentTypes">The media types that are taken.</param>
/// <param name="MostBytes">How much is read. Unit: bytes, unpacked.</param>
/// <param name="MayBeCut">Whether the beginning of a longer content is enough.</param>
public sealed record WebWish(IReadOnlyList<string> ContentTypes, int MostBytes, bool MayBeCut);

/// <summary>
/// Reads from servers of the public internet what somebody else named, and from nowhere else. Each name is resolved once, every address of it must be public, and the connection goes to one of those that were looked at,
/// so that a name which changes its mind in between leads nowhere. Redirections are followed by hand under the same rules. Nothing is sent but the address: no cookie, no referrer, no credentials, and no connection is used twice.
/// </summary>
public sealed class ReadWeb(Wire wire, PreviewSettings settings, ReadLimits limits)
{
    private const int PartLength = 16 * 1024;
    private const int LongestHeaders = 32;

    /// <summary>Reads an address. Shape: the answer, or why there is none. Everything together takes no longer than the limits say.</summary>
    public async Task<(WebAnswer? Answer, WebRefusal? Refusal)> ReadAsync(WebAddress address, WebWish wish, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limits.Time);
        try
        {
            return await FollowAsync(address, wish, patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return (null, WebRefusal.Time);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            return (null, patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested ? WebRefusal.Time : WebRefusal.Unreachable);
        }
    }

    private async Task<(WebAnswer? Answer, WebRefusal? Refusal)> FollowAsync(WebAddress address, WebWish wish, CancellationToken cancellationToken)
    {
        for (var redirections = 0; redirections <= limits.Redirections; redirections++)
        {
            if (!settings.Allows(address.Host))
            {
                return (null, WebRefusal.Host);
            }

            var ends = await wire.Resolve(address.Host, cancellationToken).WaitAsync(cancellationToken);
            if (ends.Length == 0 || !ends.All(PublicAddresses.Contains))
            {
                return (null, ends.Length == 0 ? WebRefusal.Unreachable : WebRefusal.NotPublic);
            }

            var (answer, refusal, next) = await AskAsync(address, ends, wish, cancellationToken);
            if (next is null)
            {
                return (answer, refusal);
            }

            if (address.Follow(next) is not { } followed)
            {
                return (null, WebRefusal.Address);
            }

            address = followed;
        }

        return (null, WebRefusal.Redirections);
    }

    private async Task<(WebAnswer? Answer, WebRefusal? Refusal, string? Next)> AskAsync(WebAddress address, IPAddress[] ends, WebWish wish, CancellationToken cancellationToken)
    {
        using var client = new HttpMessageInvoker(HandlerTo(ends));
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Uri);
        request.Headers.TryAddWithoutValidation("User-Agent", "InsideIn-LinkPreview/1.0");
        request.Headers.TryAddWithoutValidation("Accept", string.Join(", ", wish.ContentTypes));
        using var response = await client.SendAsync(request, cancellationToken);
        if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.TryGetValues("Location", out var locations))
        {
            return (null, null, locations.First());
        }

        var type = response.Content.Headers.ContentType;
        return response.StatusCode != HttpStatusCode.OK ? (null, WebRefusal.Status, null)
            : type?.MediaType?.ToLowerInvariant() is not { } mediaType || !wish.ContentTypes.Contains(mediaType) ? (null, WebRefusal.Type, null)
            : await ContentAsync(response, wish, cancellationToken) is { } content ? (new WebAnswer(address, mediaType, type.CharSet?.Trim('"'), content), null, null)
            : (null, WebRefusal.Size, null);
    }

    /// <summary>A client for one request to one of the addresses that were looked at; the name is asked for no second time.</summary>
    private SocketsHttpHandler HandlerTo(IPAddress[] ends) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        Credentials = null,
        MaxResponseHeadersLength = LongestHeaders,
        MaxResponseDrainSize = 0,
        UseCookies = false,
        UseProxy = false,
        ConnectCallback = async (context, cancellationToken) => await ConnectAsync(ends, context.DnsEndPoint.Port, cancellationToken),
    };

    /// <summary>The first of the addresses that answers.</summary>
    private async Task<Stream> ConnectAsync(IPAddress[] ends, int port, CancellationToken cancellationToken)
    {
        for (var at = 0; ; at++)
        {
            try
            {
                return await wire.Connect(new IPEndPoint(ends[at], port), cancellationToken);
            }
            catch (SocketException) when (at + 1 < ends.Length && !cancellationToken.IsCancellationRequested)
            {
                // The next one may be up.
            }
        }
    }

    /// <summary>The content as far as it is wanted; null when there is more than that and a part is not enough. Packed content is unpacked as it is read, so that a small one cannot become a large one in memory.</summary>
    private static async Task<byte[]?> ContentAsync(HttpResponseMessage response, WebWish wish, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var kept = new MemoryStream();
        var part = new byte[PartLength];
        while (await stream.ReadAsync(part, cancellationToken) is > 0 and var length)
        {
            var room = wish.MostBytes - (int)kept.Length;
            kept.Write(part, 0, Math.Min(length, room));
            if (length > room)
            {
                return wish.MayBeCut ? kept.ToArray() : null;
            }
        }

        return kept.ToArray();
    }
}

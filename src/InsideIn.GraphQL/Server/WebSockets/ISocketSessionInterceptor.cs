using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL;

/// <summary>
/// Decides who may open a socket. With one, sockets may be opened without a token and show it in <c>connection_init</c>, as browsers must; without one, the socket is held to the rules of its address.
/// The server's <see cref="IHttpRequestInterceptor"/> then prepares each operation, as it does over HTTP.
/// </summary>
public interface ISocketSessionInterceptor
{
    /// <summary>Called for <c>connection_init</c>. <paramref name="payload"/> is an object, or undefined when the message has none. Errors: any exception closes the socket with 4500.</summary>
    ValueTask<ConnectionStatus> OnConnectAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken);
}

/// <summary>Whether a socket is let in.</summary>
public sealed class ConnectionStatus
{
    private ConnectionStatus()
    {
    }

    /// <summary>Whether it is let in.</summary>
    public bool IsAccepted { get; private init; }

    /// <summary>Who it is; null: as the request of the socket says.</summary>
    public ClaimsPrincipal? User { get; private init; }

    /// <summary>What the client is told when the socket is closed; empty for one that is let in.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>Whether a socket that is not let in is closed with 4401, since a fresh sign-in may help, and not with 4403.</summary>
    public bool IsSignInMissing { get; private init; }

    /// <summary>Lets the socket in, as the reader that its token names.</summary>
    public static ConnectionStatus Accept(ClaimsPrincipal? user = null) => new() { IsAccepted = true, User = user };

    /// <summary>Closes the socket with 4403.</summary>
    public static ConnectionStatus Reject(string reason = "Forbidden") => new() { Reason = reason };

    /// <summary>Closes the socket with 4401: no sign-in was shown, or none that is good.</summary>
    public static ConnectionStatus RejectSignIn(string reason = "Unauthorized") => new() { Reason = reason, IsSignInMissing = true };
}

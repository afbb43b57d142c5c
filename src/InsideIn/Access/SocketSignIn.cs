using System.Text.Json;
using InsideIn.EntraId;

namespace InsideIn.Access;

/// <summary>Lets sockets in by the token in their first message, or by the one in the header where the client could send one.</summary>
internal sealed class SocketSignIn(TokenSignIn tokens) : ISocketSessionInterceptor
{
    public async ValueTask<ConnectionStatus> OnConnectAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken)
    {
        var isShown = payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty("authorization", out var shown) && shown.ValueKind == JsonValueKind.String;
        var outcome = await tokens.JudgeAsync(isShown ? payload.GetProperty("authorization").GetString() : context.Request.Headers.Authorization, cancellationToken);
        return outcome switch
        {
            { User: { } user } => ConnectionStatus.Accept(user),
            { Status: StatusCodes.Status401Unauthorized } => ConnectionStatus.RejectSignIn(outcome.Code!),
            _ => ConnectionStatus.Reject(outcome.Code!),
        };
    }
}

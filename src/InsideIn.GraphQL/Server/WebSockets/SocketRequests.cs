using System.Text.Json;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.WebSockets;

/// <summary>Runs what the client of one socket asks, each operation in a service scope of its own and within the limits of plain HTTP.</summary>
internal sealed class SocketRequests(LiveServer live, HttpContext http, SendQueue queue, SocketOperations operations, ILogger logger)
{
    private readonly IServiceScopeFactory scopes = http.RequestServices.GetRequiredService<IServiceScopeFactory>();

    /// <summary>The id of a message; null when there is none, or it is no text.</summary>
    public static string? IdOf(JsonElement message) =>
        message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>Begins the operation that a message asks for; the message goes with it. Shape: why the socket is to be closed; null when it is not.</summary>
    public SocketClose? Begin(JsonDocument message)
    {
        var root = message.RootElement;
        if (IdOf(root) is not { } id) return Refused(message, SocketClose.BadMessage("The message has no 'id'"));
        if (operations.Has(id)) return Refused(message, SocketClose.IdInUse(id));
        var problem = "The message has no 'payload'";
        if (!root.TryGetProperty("payload", out var payload) || RequestJson.Read(payload, out problem) is not { } request) return Refused(message, SocketClose.BadMessage(problem!));
        if (operations.TryStart(id, operation => RunAsync(operation, request, message))) return null;

        queue.Send(SocketMessage.Answer(id, live.TooManyInSocket));
        message.Dispose();
        return null;
    }

    private async Task RunAsync(Operation operation, GraphQLRequest request, JsonDocument message)
    {
        using var whole = message;
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await AnswerAsync(operation, request, scope.ServiceProvider);
        }
        catch (OperationCanceledException) when (operation.Stopped.IsCancellationRequested)
        {
            logger.LogDebug("An operation was stopped");
        }
        catch (Exception fault)
        {
            logger.LogError(fault, "An operation failed before its fields");
            var error = new GraphQLError("Unexpected Execution Error") { Code = ErrorCodes.Internal };
            operations.Say(operation, SocketMessage.Answer(operation.Id, OperationResult.Refused(error)), isLast: true);
        }
    }

    private async Task AnswerAsync(Operation operation, GraphQLRequest request, IServiceProvider services)
    {
        var (stream, _) = await live.StreamAsync(http, services, request, queriesOnly: false, operation.Stopped);
        using var room = stream.IsSubscription ? default : live.Gate.Enter(1);
        if (!stream.IsSubscription && !room.IsGiven)
        {
            operations.Say(operation, SocketMessage.Answer(operation.Id, live.TooManyRunning), isLast: true);
            return;
        }

        await foreach (var result in stream.Results.WithCancellation(operation.Stopped))
        {
            var isLast = result.Outcome != OperationOutcome.Executed;
            operations.Say(operation, SocketMessage.Answer(operation.Id, result), isLast);
            if (isLast) return;
        }

        operations.Say(operation, SocketMessage.Complete(operation.Id), isLast: true);
    }

    private static SocketClose Refused(JsonDocument message, SocketClose reason)
    {
        message.Dispose();
        return reason;
    }
}

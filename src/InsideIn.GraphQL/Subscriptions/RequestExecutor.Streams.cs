using System.Runtime.CompilerServices;
using InsideIn.GraphQL.Language;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Execution;

/// <content>Requests with any number of answers. Each event of a subscription is an execution of its own, with its own services and data loaders. Source: spec 6.2.3.</content>
public sealed partial class RequestExecutor
{
    /// <summary>Admits a request of any kind; what it answers comes as it is enumerated. Errors: as <see cref="ExecuteAsync"/>; leaving the enumeration closes the source of the events.</summary>
    public ResponseStream Stream(GraphQLRequest request, RequestSurroundings surroundings)
    {
        if (Admit(request, surroundings, out var admitted) is { } refused) return ResponseStream.Of(refused);
        return admitted.Operation.Kind == OperationKind.Subscription
            ? new ResponseStream(OperationOutcome.Executed, EventsAsync(admitted, surroundings)) { IsSubscription = true }
            : new ResponseStream(OperationOutcome.Executed, RunOnceAsync(admitted, surroundings));
    }

    /// <inheritdoc/>
    public void Dispose() => eventSlots.Dispose();

    private async IAsyncEnumerable<OperationResult> RunOnceAsync(AdmittedOperation admitted, RequestSurroundings surroundings, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var result = await RunAsync(admitted, surroundings, null, time.GetTimestamp(), cancellationToken);
        try
        {
            yield return result;
        }
        finally
        {
            await result.WhenEnded;
        }
    }

    private async IAsyncEnumerable<OperationResult> EventsAsync(AdmittedOperation admitted, RequestSurroundings surroundings, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var source = new EventSource(RequestOf(admitted, surroundings, null), cancellationToken);
        while (await source.NextAsync())
        {
            var result = await AnswerAsync(admitted, surroundings, source.Current, cancellationToken);
            if (source.Field.Definition.SkipsNull && result is { Errors.Count: 0, Root.Values: [null] }) continue;
            yield return result;
            if (result.Outcome != OperationOutcome.Executed) yield break;
        }

        if (source.Error is { } error) yield return Refused(error);
    }

    private async ValueTask<OperationResult> AnswerAsync(AdmittedOperation admitted, RequestSurroundings surroundings, object? message, CancellationToken cancellationToken)
    {
        await eventSlots.WaitAsync(cancellationToken);
        try
        {
            await using var scope = surroundings.Services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            var own = surroundings.OfEvent is { } prepare ? await prepare(scope.ServiceProvider, cancellationToken) : surroundings with { Services = scope.ServiceProvider };
            var result = await RunAsync(admitted, own, message, time.GetTimestamp(), cancellationToken);
            await result.WhenEnded;
            return result;
        }
        catch (GraphQLException refused)
        {
            return Refused(refused.Error);
        }
        finally
        {
            eventSlots.Release();
        }
    }
}

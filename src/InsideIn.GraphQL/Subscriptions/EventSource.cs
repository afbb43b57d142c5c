using InsideIn.GraphQL.DataLoaders;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Execution;

/// <summary>The events of one subscription: opened when the first is asked for, by a reader who may; closed when disposed. Source: spec 6.2.3.1.</summary>
internal sealed class EventSource : IAsyncDisposable
{
    private readonly OperationRequest request;
    private readonly OperationRun run;
    private readonly CancellationToken cancellationToken;
    private IAsyncEnumerator<object?>? events;

    /// <summary>A source that nothing has been asked of yet.</summary>
    public EventSource(OperationRequest request, CancellationToken cancellationToken)
    {
        this.request = request;
        this.cancellationToken = cancellationToken;
        var loaders = request.Services.GetRequiredService<DataLoaderScope>();
        loaders.Use(request.GlobalState);
        Authorizer = new Authorizer(request.User, request.Services);
        run = new OperationRun(request, loaders, Authorizer, cancellationToken);
    }

    /// <summary>The one root field of the subscription.</summary>
    public FieldPlan Field => request.Plan.Root.Fields[0];

    /// <summary>The event that came last.</summary>
    public object? Current => events?.Current;

    /// <summary>Why there are no more events; null when the source ended by itself.</summary>
    public GraphQLError? Error { get; private set; }

    private Authorizer Authorizer { get; }

    /// <summary>Whether there is another event; false with an <see cref="Error"/> when the source could not be opened or has failed.</summary>
    public async ValueTask<bool> NextAsync()
    {
        try
        {
            if (events is null)
            {
                events = await OpenAsync();
                GraphQLDiagnostics.OpenSubscriptions.Add(1);
            }

            return await events.MoveNextAsync();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault)
        {
            // A source may fail with anything; the reader is told once, as the stream's last word.
            Error = ErrorOf(fault);
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        run.Dispose();
        if (events is null) return;
        // First what holds something: a listener to the figures may fail.
        await events.DisposeAsync();
        GraphQLDiagnostics.OpenSubscriptions.Add(-1);
    }

    private async ValueTask<IAsyncEnumerator<object?>> OpenAsync()
    {
        if ((await Authorizer.CheckAsync(request.Plan.Demands) ?? await Authorizer.CheckAsync(Field)) is { } refusal) throw new GraphQLException(refusal);
        var arguments = Field.ConstantArguments ?? ArgumentCoercion.Coerce(Field.Definition, Field.Nodes[0], request.Variables);
        if (arguments.Error is { } wrong) throw new GraphQLException(wrong);
        var subscribe = Field.Definition.Subscribe ?? throw new InvalidOperationException($"{Field.Definition.Coordinate} has no source of events.");
        var context = new ResolverContext(run);
        context.Enter(new ObjectResult(request.Plan.Root, null, null, 0, null), 0, arguments.Values);
        return (await subscribe(context)).GetAsyncEnumerator(cancellationToken);
    }

    private GraphQLError ErrorOf(Exception fault)
    {
        var error = fault is GraphQLException refused ? refused.Error : Internal(fault);
        return error with { Path = error.Path ?? [Field.ResponseName], Locations = error.Locations.Count > 0 ? error.Locations : Field.Locations };
    }

    private GraphQLError Internal(Exception fault) =>
        GraphQLError.Fault(fault, request.ReportFault(fault, new FieldFault(Field.Definition.Coordinate, Field.Definition.Member)));
}

using System.Diagnostics;
using InsideIn.GraphQL.DataLoaders;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Limits;
using InsideIn.GraphQL.Trust;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.Execution;

/// <summary>Answers requests to one schema: parse, validate, choose the operation, coerce the variables, plan, run.</summary>
public sealed partial class RequestExecutor : IDisposable
{
    private readonly GraphQLServerOptions options;
    private readonly IReadOnlyList<IErrorFilter> filters;
    private readonly ILogger logger;
    private readonly TimeProvider time;
    private readonly DocumentCache documents;
    private readonly TrustedDocuments trusted;
    private readonly RequestBudget budget;
    private readonly SemaphoreSlim eventSlots;

    internal RequestExecutor(Schema schema, GraphQLServerOptions options, TrustedDocuments trusted, IReadOnlyList<IErrorFilter> filters, ILogger logger, TimeProvider time)
    {
        Schema = schema;
        this.trusted = trusted;
        this.options = options;
        this.filters = filters;
        this.logger = logger;
        this.time = time;
        budget = new RequestBudget(options, time);
        documents = new DocumentCache(options.DocumentCacheSize);
        eventSlots = new SemaphoreSlim(options.Limits.MaxConcurrentExecutions);
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>Runs a query or a mutation; a subscription is refused, since it has more than one answer, but may be asked for its cost. Errors: <see cref="OperationCanceledException"/> when <paramref name="cancellationToken"/> ends it; everything else is in the result.</summary>
    public async ValueTask<OperationResult> ExecuteAsync(GraphQLRequest request, RequestSurroundings surroundings, CancellationToken cancellationToken = default)
    {
        var started = time.GetTimestamp();
        if (Admit(request, surroundings, out var admitted) is { } refused) return refused;
        if (surroundings.CostReport == CostReport.Validate) return new OperationResult(OperationOutcome.Validated, null, []) { Cost = admitted.Cost };
        if (admitted.Operation.Kind == OperationKind.Subscription) return Refused(NeedsEventStream());
        var result = await RunAsync(admitted, surroundings, null, started, cancellationToken);
        if (surroundings.CostReport == CostReport.Report) result.Cost = admitted.Cost;
        return result;
    }

    /// <summary>Everything that is decided before a resolver runs. Shape: why the request cannot run; null when it can, with what is to run.</summary>
    private OperationResult? Admit(GraphQLRequest request, RequestSurroundings surroundings, out AdmittedOperation admitted)
    {
        admitted = default;
        if (Find(request, surroundings, out var unknown) is not { } document) return Refused(unknown!);
        if (document.Errors.Count > 0) return Refused(document.Errors);
        if (document.Find(request.OperationName, out var missing) is not { } operation) return Refused(missing!);
        if (surroundings.QueriesOnly && operation.Kind == OperationKind.Mutation) return NotAQuery(operation);
        if (document.Introspection is { } asked && !surroundings.AllowIntrospection) return Refused(IntrospectionRefused(asked));
        if (Schema.RootType(operation.Kind) is null) return Refused(NotOffered(operation));

        var variables = VariableCoercion.Coerce(Schema, operation, request.Variables);
        if (variables.Errors.Count > 0) return Refused(variables.Errors);
        var tooMuch = budget.Refusal(document.CostOf(operation), variables.Values, surroundings, out var cost);
        admitted = new AdmittedOperation(document, operation, variables.Values) { Cost = cost };
        return tooMuch;
    }

    /// <summary>Runs the operation once; <paramref name="rootValue"/> is the event of a subscription.</summary>
    private async ValueTask<OperationResult> RunAsync(AdmittedOperation admitted, RequestSurroundings surroundings, object? rootValue, long started, CancellationToken cancellationToken)
    {
        using var activity = Start(admitted.Operation, admitted.Document);
        var operation = RequestOf(admitted, surroundings, rootValue);
        var authorizer = new Authorizer(surroundings.User, surroundings.Services);
        if (await authorizer.CheckAsync(operation.Plan.Demands) is { } refusal) return Refused(refusal);
        var loaders = surroundings.Services.GetRequiredService<DataLoaderScope>();
        var run = new OperationRun(operation, loaders, authorizer, cancellationToken);
        var left = options.Limits.ExecutionTimeout - surroundings.TimeSpent;
        run.EndAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero, time);
        var result = await ResultOfAsync(run, cancellationToken);
        if (result.Errors.Count > 0) activity?.SetStatus(ActivityStatusCode.Error);
        GraphQLDiagnostics.Duration.Record(time.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("graphql.operation.type", KindOf(admitted.Operation)));
        return result;
    }

    private async ValueTask<OperationResult> ResultOfAsync(OperationRun run, CancellationToken cancellationToken)
    {
        try
        {
            var root = await run.RunAsync();
            return new OperationResult(OperationOutcome.Executed, root, Filtered(run.Errors)) { WhenEnded = run.EndAsync() };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new OperationResult(OperationOutcome.Executed, null, Filtered([TookTooLong(run)])) { WhenEnded = run.EndAsync() };
        }
        catch
        {
            // There is no answer with which the caller could wait for what still runs.
            await run.EndAsync();
            throw;
        }
    }

    private OperationRequest RequestOf(AdmittedOperation admitted, RequestSurroundings surroundings, object? rootValue) => new()
    {
        Schema = Schema,
        Plan = admitted.Document.Plan(admitted.Operation, admitted.Variables),
        Variables = admitted.Variables,
        Services = surroundings.Services,
        User = surroundings.User,
        GlobalState = surroundings.GlobalState,
        RootValue = rootValue,
        ReportFault = Report,
    };

    /// <summary>The document that the request names or brings. Shape: null with an error when the one is unknown, or the other not taken.</summary>
    private PreparedDocument? Find(GraphQLRequest request, RequestSurroundings surroundings, out GraphQLError? error)
    {
        if (request.DocumentId is { } id) return trusted.Find(id, out error);
        var isTaken = request.Query is not null && (surroundings.AllowAnyDocument || !trusted.Only);
        error = isTaken ? null : TrustedDocuments.Required();
        return isTaken ? Prepare(request.Query!) : null;
    }

    private PreparedDocument Prepare(string text)
    {
        if (documents.TryGet(text, out var known)) return known;
        var document = PreparedDocument.Of(Schema, text, options);
        // What cannot run is judged anew each time: many wrong documents must not push the right ones out.
        if (document.Errors.Count == 0) documents.Add(text, document);
        return document;
    }

    private string Report(Exception fault, FieldFault place)
    {
        var traceId = GraphQLDiagnostics.TraceId();
        logger.LogError(fault, "The field {Coordinate} ({Member}) failed; trace {TraceId}", place.Coordinate, place.Member, traceId);
        return traceId;
    }

    private GraphQLError TookTooLong(OperationRun run)
    {
        var traceId = GraphQLDiagnostics.TraceId();
        logger.LogWarning("The operation {Operation} was ended after {Timeout}; trace {TraceId}", run.Request.Plan.Operation.Name?.Value, options.Limits.ExecutionTimeout, traceId);
        return new GraphQLError($"The operation took longer than {options.Limits.ExecutionTimeout.TotalSeconds:0.###} s.")
        {
            Code = ErrorCodes.Timeout,
            Extensions = new Dictionary<string, object?> { ["traceId"] = traceId },
        };
    }

    private static GraphQLError IntrospectionRefused(FieldNode asked) => new($"The schema is not shown here: found \"{asked.Name.Value}\", allowed is \"__typename\".")
    {
        Code = ErrorCodes.ValidationFailed,
        Locations = [asked.Location],
    };

    private static GraphQLError NotOffered(OperationDefinitionNode operation) =>
        new($"Operations of the kind {KindOf(operation)} are not offered here.") { Code = ErrorCodes.OperationResolutionFailure };

    private static GraphQLError NeedsEventStream() =>
        new("A subscription has many answers; ask with 'Accept: text/event-stream', or over a WebSocket.") { Code = ErrorCodes.OperationResolutionFailure };

    private static OperationResult NotAQuery(OperationDefinitionNode operation) => new(OperationOutcome.NotAQuery, null,
        [new GraphQLError($"Only queries may be sent by GET; found a {KindOf(operation)}, which is sent by POST.") { Code = ErrorCodes.OperationResolutionFailure }]);

    private OperationResult Refused(params IReadOnlyList<GraphQLError> errors) => OperationResult.Refused(Filtered(errors));

    private IReadOnlyList<GraphQLError> Filtered(IReadOnlyList<GraphQLError> errors) => filters.Count == 0 || errors.Count == 0
        ? errors
        : [.. errors.Select(error => filters.Aggregate(error, (current, filter) => filter.OnError(current)))];

    private static string KindOf(OperationDefinitionNode operation) => operation.Kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };

    private static Activity? Start(OperationDefinitionNode operation, PreparedDocument document)
    {
        var activity = GraphQLDiagnostics.Source.StartActivity(KindOf(operation));
        activity?.SetTag("graphql.operation.name", operation.Name?.Value);
        activity?.SetTag("graphql.operation.type", KindOf(operation));
        activity?.SetTag("graphql.document.hash", document.Hash);
        return activity;
    }
}

using InsideIn.GraphQL.Execution;

namespace InsideIn.GraphQL.Limits;

/// <summary>Decides whether an operation may cost what it costs with its variables: by the budget of one operation, and by what its reader has spent.</summary>
internal sealed class RequestBudget(GraphQLServerOptions options, TimeProvider time)
{
    private readonly ReaderBudgets readers = new(options.Limits, time);

    /// <summary>Shape: why the operation may not run; null when it may.</summary>
    public OperationResult? Refusal(CostTerm term, IReadOnlyDictionary<string, object?> variables, RequestSurroundings surroundings, out OperationCost cost)
    {
        LimitExcess? excess = null;
        cost = term.In(variables, ref excess).Bounded;
        if (excess is not null) return OperationResult.Refused(options.Refusals.Of(excess));
        var together = surroundings.Batch is { } earlier ? earlier.Spent + cost : cost;
        if (together.FieldCost > options.Limits.MaxFieldCost || together.TypeCost > options.Limits.MaxTypeCost) return OperationResult.Refused(options.Refusals.Of(together, options.Limits));
        if (surroundings.Batch is { } batch) batch.Spent = together;
        if (surroundings.Reader is null || surroundings.CostReport == CostReport.Validate) return null;
        // What costs nothing to resolve was still read and answered.
        return readers.Spend(surroundings.Reader, Math.Max(1, cost.FieldCost)) is { } wait ? TooFast(wait) : null;
    }

    private OperationResult TooFast(TimeSpan wait)
    {
        var allowed = (long)options.Limits.RatePerSecond;
        var refused = OperationResult.Refused(options.Refusals.Of(new LimitExcess("rate", $"The reader has spent what operations may cost for now; {allowed} come back each second.", allowed)));
        refused.RetryAfter = wait;
        return refused;
    }
}

using System.Runtime.ExceptionServices;

namespace InsideIn.GraphQL.Execution;

/// <content>Errors of fields, with path and places. Source: spec 6.4.4 and 7.1.2.</content>
internal sealed partial class OperationRun
{
    private bool Fail(ResultNode owner, int slot, ValuePlan plan, FieldPlan field, Exception fault)
    {
        // Cancelled with the whole request: that is no error of the field.
        if (fault is OperationCanceledException && Aborted.IsCancellationRequested) ExceptionDispatchInfo.Throw(fault);
        var error = fault is GraphQLException refused ? refused.Error : ErrorOf(fault, field);
        return Fail(owner, slot, plan, field, error);
    }

    private bool Fail(ResultNode owner, int slot, ValuePlan plan, FieldPlan field, GraphQLError error)
    {
        (owner.Values[slot] as ResultNode)?.Branch?.Drop();
        owner.Values[slot] = null;
        // A value that does not fit its type is a fault of ours, which the log has to know.
        if (error is { Code: ErrorCodes.Internal, Exception: null, Extensions: null }) error = error with { Extensions = new Dictionary<string, object?> { ["traceId"] = Logged(new InvalidOperationException(error.Message), field) } };
        Errors.Add(error with
        {
            Coordinate = error.Coordinate ?? field.Definition.Coordinate,
            Path = error.Path ?? owner.PathTo(slot),
            Locations = error.Locations.Count > 0 ? error.Locations : field.Locations,
        });
        return !plan.IsNonNull;
    }

    private GraphQLError ErrorOf(Exception fault, FieldPlan field) => GraphQLError.Fault(fault, Logged(fault, field));

    private string Logged(Exception fault, FieldPlan field) => Request.ReportFault(fault, new FieldFault(field.Definition.Coordinate, field.Definition.Member));
}

using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>The schema has a root type for each kind of operation used. Source: spec 5.2.1.1.</summary>
internal sealed class KnownOperationTypes(ValidationContext context) : ValidationRule(context)
{
    public override void VisitOperation(OperationDefinitionNode operation)
    {
        if (Context.Schema.RootType(operation.Kind) is not null) return;
        var kind = operation.Kind switch { OperationKind.Query => "queries", OperationKind.Mutation => "mutations", _ => "subscriptions" };
        Report($"The schema has no {kind}.", operation);
    }
}

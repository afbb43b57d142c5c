using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>An operation without a name is the only one. Source: spec 5.2.3.1.</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : ValidationRule(context)
{
    private readonly List<OperationDefinitionNode> anonymous = [];
    private int operations;

    public override void VisitOperation(OperationDefinitionNode operation)
    {
        operations++;
        if (operation.Name is null) anonymous.Add(operation);
    }

    public override void Finish(DocumentNode document)
    {
        if (operations == 1) return;
        foreach (var operation in anonymous)
            Report($"An operation without a name must be the only one; the document has {operations}.", operation);
    }
}

using System.Collections.Immutable;
using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Execution;

/// <summary>Finds what the executor must know of a document as a whole: which variables decide on <c>@skip</c> and <c>@include</c>, and whether it asks for the schema.</summary>
internal sealed class DocumentScan
{
    public DocumentScan(DocumentNode document)
    {
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>()) Visit(definition.SelectionSet);
    }

    public SortedSet<string> ConditionVariables { get; } = new(StringComparer.Ordinal);

    public FieldNode? Introspection { get; private set; }

    private void Visit(SelectionSetNode? set)
    {
        if (set is null) return;
        foreach (var selection in set.Selections)
        {
            Note(selection.Directives);
            if (selection is FieldNode { Name.Value: "__schema" or "__type" } field) Introspection ??= field;
            Visit((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet);
        }
    }

    private void Note(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives.Where(directive => directive.Name.Value is "skip" or "include"))
            foreach (var argument in directive.Arguments)
                if (argument.Value is VariableNode variable) ConditionVariables.Add(variable.Name);
    }
}

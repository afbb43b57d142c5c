using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Execution;

/// <summary>Gathers what an operation demands of its reader before any of it runs: all demands with <see cref="ApplyPolicy.Validation"/> on fields and types that it names, skipped or not. What an interface or union hides is decided when it shows.</summary>
internal sealed class OperationDemands
{
    private readonly Schema schema;
    private readonly Dictionary<string, FragmentDefinitionNode> fragments;
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly HashSet<AuthorizationDemand> demands = new(ReferenceEqualityComparer.Instance);

    private OperationDemands(Schema schema, DocumentNode document)
    {
        this.schema = schema;
        fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>The demands of a validated operation; mostly none.</summary>
    public static IReadOnlyList<AuthorizationDemand> Of(Schema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        if (!schema.HasOperationDemands) return [];
        var found = new OperationDemands(schema, document);
        found.Visit(schema.RootType(operation.Kind), operation.SelectionSet);
        return [.. found.demands];
    }

    private void Visit(CompositeType? type, SelectionSetNode set)
    {
        if (type is null) return;
        Add((type as FieldsType)?.Authorization);
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field when schema.FindField(type, field.Name.Value) is { } definition:
                    Add(definition.Authorization);
                    if (field.SelectionSet is { } below) Visit(definition.Type.Named as CompositeType, below);
                    break;
                case InlineFragmentNode inline:
                    Visit(inline.TypeCondition is null ? type : Named(inline.TypeCondition), inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Visit(Named(fragment.TypeCondition), fragment.SelectionSet);
                    break;
            }
        }
    }

    private void Add(AuthorizationRule? rule)
    {
        if (rule is null or { AllowAnonymous: true }) return;
        foreach (var demand in rule.Demands)
            if (demand.Apply == ApplyPolicy.Validation) demands.Add(demand);
    }

    private CompositeType? Named(NamedTypeNode name) => schema.Types.Find(name.Name) as CompositeType;
}

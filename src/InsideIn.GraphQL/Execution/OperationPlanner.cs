using System.Collections.Immutable;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Execution;

/// <summary>Collects the fields of selections. The values of <paramref name="conditions"/>, the variables of <c>@skip</c> and <c>@include</c>, are part of the plan. Source: spec 6.3.2.</summary>
internal sealed class OperationPlanner(Schema schema, DocumentNode document, IReadOnlyDictionary<string, object?> conditions)
{
    private readonly Dictionary<string, FragmentDefinitionNode> fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);

    public OperationPlan Plan(OperationDefinitionNode operation) =>
        new(operation, Select(schema.RootType(operation.Kind)!, [operation.SelectionSet])) { Demands = OperationDemands.Of(schema, document, operation) };

    private SelectionPlan Select(ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        var collected = new FieldCollection();
        foreach (var set in sets) Collect(type, set, collected);
        return collected.Problem is { } problem
            ? new SelectionPlan(type, []) { Problem = problem }
            : new SelectionPlan(type, [.. collected.Groups.Select(nodes => PlanField(type, nodes.ToImmutableArray()))]);
    }

    private void Collect(ObjectType type, SelectionSetNode set, FieldCollection collected)
    {
        foreach (var selection in SelectionWalk.Of(set, selection => Inside(selection, type, collected)))
            if (selection is FieldNode field && !IsSkipped(field.Directives, collected)) collected.Add(field);
    }

    private SelectionSetNode? Inside(SelectionNode selection, ObjectType type, FieldCollection collected) => selection switch
    {
        FieldNode => null,
        _ when IsSkipped(selection.Directives, collected) => null,
        InlineFragmentNode inline when Applies(inline.TypeCondition, type) => inline.SelectionSet,
        FragmentSpreadNode spread when collected.Visit(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, type) => fragment.SelectionSet,
        _ => null,
    };

    private FieldPlan PlanField(ObjectType parent, ImmutableArray<FieldNode> nodes)
    {
        var definition = schema.FindField(parent, nodes[0].Name.Value)
            ?? throw new InvalidOperationException($"{parent.Name} has no field '{nodes[0].Name.Value}'; only validated documents are planned.");
        var sets = nodes.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!).ToList();
        var value = new ValuePlan(definition.Type, type => Select(type, sets), schema.PossibleTypesOf);
        return new FieldPlan(definition, nodes, value)
        {
            IsTypeName = ReferenceEquals(definition, schema.Meta.TypeName),
            ConstantArguments = ArgumentCoercion.IsConstant(nodes[0]) ? ArgumentCoercion.Coerce(definition, nodes[0], null) : null,
        };
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || condition.Name == type.Name
        || (schema.Types.Find(condition.Name) is CompositeType composite && schema.IsPossible(composite, type));

    // Where both stand, @skip is asked first.
    private bool IsSkipped(ImmutableArray<DirectiveNode> directives, FieldCollection collected) =>
        IsSkipped(directives, "skip", true, collected) || IsSkipped(directives, "include", false, collected);

    private bool IsSkipped(ImmutableArray<DirectiveNode> directives, string name, bool when, FieldCollection collected)
    {
        foreach (var directive in directives)
            if (directive.Name.Value == name) return ValueOf(directive, collected) is not { } value || value == when;
        return false;
    }

    // A variable with a default may stand here and still be given as null: that is no condition, and nothing around it can be selected.
    private bool? ValueOf(DirectiveNode directive, FieldCollection collected)
    {
        var value = directive.Arguments[0].Value;
        if (value is BooleanValueNode constant) return constant.Value;
        if (value is VariableNode variable && conditions.GetValueOrDefault(variable.Name) is bool given) return given;
        collected.Problem ??= new GraphQLError($"Argument 'if' of @{directive.Name.Value} needs a value of type Boolean!; found null.")
        {
            Code = ErrorCodes.BadUserInput,
            Locations = [value.Location],
        };
        return null;
    }

    /// <summary>Field nodes by response name, each name at its first place.</summary>
    private sealed class FieldCollection
    {
        private readonly Dictionary<string, List<FieldNode>> byName = new(StringComparer.Ordinal);
        private readonly HashSet<string> visitedFragments = new(StringComparer.Ordinal);

        public List<List<FieldNode>> Groups { get; } = [];

        public GraphQLError? Problem { get; set; }

        public bool Visit(string fragment) => visitedFragments.Add(fragment);

        public void Add(FieldNode field)
        {
            if (!byName.TryGetValue(field.ResponseName, out var nodes))
            {
                byName.Add(field.ResponseName, nodes = []);
                Groups.Add(nodes);
            }

            nodes.Add(field);
        }
    }
}

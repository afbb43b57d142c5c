using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Execution;

/// <summary>An operation made ready to run, for one set of values of the variables that its <c>@skip</c> and <c>@include</c> name. Shared between requests.</summary>
internal sealed class OperationPlan(OperationDefinitionNode operation, SelectionPlan root)
{
    public OperationDefinitionNode Operation { get; } = operation;

    public SelectionPlan Root { get; } = root;

    /// <summary>What is demanded of the reader before any of the operation runs; mostly nothing.</summary>
    public IReadOnlyList<AuthorizationDemand> Demands { get; init; } = [];
}

/// <summary>The fields selected on one object type: fragments merged, skipped ones gone, each response name at its first place. Source: spec 6.3.2.</summary>
internal sealed class SelectionPlan(ObjectType type, FieldPlan[] fields)
{
    public ObjectType Type { get; } = type;

    public FieldPlan[] Fields { get; } = fields;

    /// <summary>Why nothing can be selected; null where all is well.</summary>
    public GraphQLError? Problem { get; init; }
}

/// <summary>One field of a selection.</summary>
internal sealed class FieldPlan(FieldDefinition definition, ImmutableArray<FieldNode> nodes, ValuePlan value)
{
    public FieldDefinition Definition { get; } = definition;

    /// <summary>The places in the document that select this field; at least one.</summary>
    public ImmutableArray<FieldNode> Nodes { get; } = nodes;

    public ValuePlan Value { get; } = value;

    public string ResponseName { get; } = nodes[0].ResponseName;

    /// <summary>The response name as it is written behind another field: <c>,"name":</c>. A GraphQL name needs no escape.</summary>
    public byte[] EncodedName { get; } = Encoding.ASCII.GetBytes($",\"{nodes[0].ResponseName}\":");

    /// <summary>Whether this is <c>__typename</c>.</summary>
    public bool IsTypeName { get; init; }

    /// <summary>The arguments when no variable takes part in them; null: coerced anew for each request.</summary>
    public ArgumentValues? ConstantArguments { get; init; }

    /// <summary>The demand on the reader; null: none.</summary>
    public AuthorizationRule? Authorization { get; } = definition.Authorization is { AllowAnonymous: false } rule ? rule : null;

    /// <summary>The demands of the types that the value may have, decided before it is resolved.</summary>
    public ImmutableArray<AuthorizationRule> TypeAuthorizations { get; } =
        [.. value.PossibleTypes.Select(type => type.Authorization).OfType<AuthorizationRule>().Where(rule => !rule.AllowAnonymous)];

    /// <summary>Whether anything is demanded of the reader.</summary>
    public bool IsGuarded => Authorization is not null || TypeAuthorizations.Length > 0;

    /// <summary>Whether a demand can only be decided when the value is there.</summary>
    public bool ChecksValue { get; } =
        value.PossibleTypes.Select(type => type.Authorization).Append(definition.Authorization).Any(rule => rule is not null && rule.Has(ApplyPolicy.AfterResolver));

    public ImmutableArray<Location> Locations => [.. Nodes.Select(node => node.Location)];

    public bool Selects(ReadOnlySpan<string> names)
    {
        foreach (var type in Value.PossibleTypes)
        {
            foreach (var child in Value.SelectionOf(type).Fields)
                if (names.Contains(child.Definition.Name)) return true;
        }

        return false;
    }
}

internal enum ValueKind
{
    Leaf,
    Composite,
    List,
}

/// <summary>How a value of one type is completed. Selections are planned when the first value of an object type arrives, so that no document can demand more planning than its data deserve.</summary>
internal sealed class ValuePlan
{
    private readonly ConcurrentDictionary<ObjectType, SelectionPlan> selections = new();
    private readonly Func<ObjectType, SelectionPlan> plan;
    private SelectionPlan? lastSelection;

    public ValuePlan(GraphQLType type, Func<ObjectType, SelectionPlan> plan, Func<CompositeType, IReadOnlyList<ObjectType>> possibleTypes)
    {
        this.plan = plan;
        Type = type;
        IsNonNull = type is NonNullType;
        Kind = type.Nullable switch
        {
            ListType => ValueKind.List,
            LeafType => ValueKind.Leaf,
            _ => ValueKind.Composite,
        };
        Leaf = type.Nullable as LeafType;
        Object = type.Nullable as ObjectType;
        Item = type.Nullable is ListType list ? new ValuePlan(list.Item, plan, possibleTypes) : null;
        PossibleTypes = type.Named is CompositeType composite ? possibleTypes(composite) : [];
    }

    public GraphQLType Type { get; }

    public bool IsNonNull { get; }

    public ValueKind Kind { get; }

    /// <summary>The scalar or enum; null for everything else.</summary>
    public LeafType? Leaf { get; }

    /// <summary>The object type; null for everything else, interfaces and unions among it.</summary>
    public ObjectType? Object { get; }

    /// <summary>The plan of a list's items; null for everything else.</summary>
    public ValuePlan? Item { get; }

    public IReadOnlyList<ObjectType> PossibleTypes { get; }

    public SelectionPlan SelectionOf(ObjectType type)
    {
        var last = lastSelection;
        return last?.Type == type ? last : lastSelection = selections.GetOrAdd(type, plan);
    }
}

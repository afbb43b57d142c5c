using System.Collections.Frozen;
using InsideIn.GraphQL.Introspection;
using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Types;

/// <summary>A whole, checked type system. Never changes; may be shared between threads. Source: spec 3.3.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<NamedType, PossibleTypes> possibleTypes;

    internal Schema(SchemaParts parts)
    {
        Description = parts.Description;
        Types = parts.Types;
        Directives = parts.Directives;
        QueryType = parts.Query;
        MutationType = parts.Mutation;
        SubscriptionType = parts.Subscription;
        possibleTypes = PossibleTypes.Of(Types);
        foreach (var contract in Types.OfType<InterfaceType>()) contract.PossibleTypes = possibleTypes[contract].Objects;
        Meta = new MetaFields(this);
        HasOperationDemands = Rules().Any(rule => rule.Has(ApplyPolicy.Validation));
    }

    public string? Description { get; }

    /// <summary>Every named type, introspection's own included, in ordinal order of their names.</summary>
    public DefinitionList<NamedType> Types { get; }

    /// <summary>Every directive, in ordinal order of their names.</summary>
    public DefinitionList<DirectiveDefinition> Directives { get; }

    public ObjectType QueryType { get; }

    /// <summary>Shape: null where nothing can be changed.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>Shape: null where nothing can be subscribed to.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>`__typename`, `__schema` and `__type`.</summary>
    public MetaFields Meta { get; }

    /// <summary>Whether anything is demanded of a reader before an operation runs.</summary>
    internal bool HasOperationDemands { get; }

    /// <summary>The root type of an operation. Shape: null where the schema has none of that kind.</summary>
    public ObjectType? RootType(OperationKind kind) => kind switch
    {
        OperationKind.Query => QueryType,
        OperationKind.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The field that a selection on <paramref name="parent"/> may name, meta fields included. Shape: null where there is none.</summary>
    public FieldDefinition? FindField(CompositeType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (name == "__typename") return Meta.TypeName;
            if (!ReferenceEquals(parent, QueryType)) return null;
            return name == "__schema" ? Meta.Schema : name == "__type" ? Meta.Type : null;
        }

        return (parent as FieldsType)?.Fields.Find(name);
    }

    /// <summary>The type that a document's reference means. Shape: null where it names no type of the schema.</summary>
    public GraphQLType? Find(TypeNode reference) => reference switch
    {
        NonNullTypeNode nonNull => Find(nonNull.Inner) is { } inner ? new NonNullType(inner) : null,
        ListTypeNode list => Find(list.Item) is { } item ? new ListType(item) : null,
        _ => Types.Find(((NamedTypeNode)reference).Name),
    };

    /// <summary>The object types that a value of the type may have, in ordinal order; an object type alone for itself.</summary>
    public IReadOnlyList<ObjectType> PossibleTypesOf(CompositeType type) => possibleTypes[type].Objects;

    /// <summary>Whether a value of <paramref name="type"/> may be a <paramref name="candidate"/>.</summary>
    public bool IsPossible(CompositeType type, ObjectType candidate) => possibleTypes[type].Contains(candidate);

    /// <summary>Whether any value may be of both types.</summary>
    public bool Overlap(CompositeType left, CompositeType right) => ReferenceEquals(left, right) || possibleTypes[left].Overlaps(possibleTypes[right]);

    /// <summary>
    /// The object type of a resolver's value where the field promises <paramref name="type"/>: by the type's own rule, else by
    /// <see cref="ObjectType.IsTypeOf"/>, else by the value's C# type. Shape: null where no possible type fits.
    /// </summary>
    public ObjectType? TypeOf(CompositeType type, object value) => possibleTypes[type].TypeOf(type, value);

    private IEnumerable<AuthorizationRule> Rules() => Types.OfType<FieldsType>()
        .SelectMany(type => type.Fields.Select(field => field.Authorization).Prepend(type.Authorization))
        .OfType<AuthorizationRule>();
}

/// <summary>What a schema is made of, once all references are bound.</summary>
internal sealed record SchemaParts(DefinitionList<NamedType> Types, DefinitionList<DirectiveDefinition> Directives, ObjectType Query)
{
    public ObjectType? Mutation { get; init; }

    public ObjectType? Subscription { get; init; }

    public string? Description { get; init; }
}

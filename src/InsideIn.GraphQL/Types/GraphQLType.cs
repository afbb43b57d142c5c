namespace InsideIn.GraphQL.Types;

/// <summary>A type that a field, an argument or an input field may have: a named type or a wrapper around one. Source: spec 3.4.1.</summary>
public abstract class GraphQLType
{
    /// <summary>The named type inside all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without its outer non-null wrapper.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>Whether a value of this type may be given by a client. Source: spec 3.4.2.</summary>
    public bool IsInput => Named is LeafType or InputObjectType;

    /// <summary>Whether a field may have this type. Source: spec 3.4.2.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether the type ends a selection: a scalar or an enum inside any wrappers.</summary>
    public bool IsLeaf => Named is LeafType;

    /// <summary>Whether two references mean the same type, wrapper by wrapper.</summary>
    public static bool Same(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (ListType a, ListType b) => Same(a.Item, b.Item),
        (NonNullType a, NonNullType b) => Same(a.Inner, b.Inner),
        _ => ReferenceEquals(left, right),
    };
}

/// <summary>A list of another type. Source: spec 3.11.</summary>
public sealed class ListType(GraphQLType item) : GraphQLType
{
    public GraphQLType Item { get; } = item;

    public override NamedType Named { get; } = item.Named;

    public override string ToString() => $"[{Item}]";
}

/// <summary>A type that refuses null. Errors: an <see cref="ArgumentException"/> around another non-null type. Source: spec 3.12.</summary>
public sealed class NonNullType : GraphQLType
{
    public NonNullType(GraphQLType inner)
    {
        if (inner is NonNullType) throw new ArgumentException($"{inner} already refuses null; a non-null type wraps a nullable one.", nameof(inner));
        Inner = inner;
    }

    public GraphQLType Inner { get; }

    public override NamedType Named => Inner.Named;

    public override GraphQLType Nullable => Inner;

    public override string ToString() => $"{Inner}!";
}

/// <summary>
/// A type with a name of its own. What it holds is bound once, when the schema is built, so that types may name one another
/// in any order; after that nothing changes.
/// </summary>
public abstract class NamedType(string name) : GraphQLType, INamed
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    /// <summary>The C# type that it was made from, for messages. Shape: null for types that come from a text.</summary>
    public string? Member { get; init; }

    /// <summary>The C# type of its values. Shape: null where there is none.</summary>
    public Type? RuntimeType { get; init; }

    public override NamedType Named => this;

    public override string ToString() => Name;

    /// <summary>Binds the references to other types. Called once by the schema that takes the type in.</summary>
    internal virtual void Bind(TypeLookup types)
    {
    }
}

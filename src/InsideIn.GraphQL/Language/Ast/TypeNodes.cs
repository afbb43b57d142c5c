namespace InsideIn.GraphQL.Language;

/// <summary>A reference to a type. Source: spec 2.11.</summary>
public abstract class TypeNode : SyntaxNode;

/// <summary>A type by its name.</summary>
public sealed class NamedTypeNode(string name) : TypeNode
{
    public string Name { get; } = name;
}

/// <summary>A list of another type.</summary>
public sealed class ListTypeNode(TypeNode item) : TypeNode
{
    public TypeNode Item { get; } = item;
}

/// <summary>A type that refuses null. Shape: the inner type is named or a list.</summary>
public sealed class NonNullTypeNode(TypeNode inner) : TypeNode
{
    public TypeNode Inner { get; } = inner;
}

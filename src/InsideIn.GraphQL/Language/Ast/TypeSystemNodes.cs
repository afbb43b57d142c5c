using System.Collections.Immutable;

namespace InsideIn.GraphQL.Language;

/// <summary>A definition or extension of the type system. Source: spec 3.1.</summary>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    public StringValueNode? Description { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    /// <summary>Whether the definition began with `extend`.</summary>
    public bool IsExtension { get; init; }
}

/// <summary>`schema { query: … }`. Source: spec 3.3.</summary>
public sealed class SchemaDefinitionNode : TypeSystemDefinitionNode
{
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];
}

/// <summary>One root type of a schema definition.</summary>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    public required OperationKind Kind { get; init; }

    public required NamedTypeNode Type { get; init; }
}

/// <summary>A definition or extension of a named type. Source: spec 3.4.</summary>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    public required NameNode Name { get; init; }
}

/// <summary>A scalar. Source: spec 3.5.</summary>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode;

/// <summary>An object or interface type: something with fields and interfaces.</summary>
public abstract class FieldsTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];

    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary>An object type. Source: spec 3.6.</summary>
public sealed class ObjectTypeDefinitionNode : FieldsTypeDefinitionNode;

/// <summary>An interface type. Source: spec 3.7.</summary>
public sealed class InterfaceTypeDefinitionNode : FieldsTypeDefinitionNode;

/// <summary>A union. Source: spec 3.8.</summary>
public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<NamedTypeNode> Types { get; init; } = [];
}

/// <summary>An enum. Source: spec 3.9.</summary>
public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<EnumValueDefinitionNode> Values { get; init; } = [];
}

/// <summary>An input object type. Source: spec 3.10.</summary>
public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<InputValueDefinitionNode> Fields { get; init; } = [];
}

/// <summary>A directive. Source: spec 3.13.</summary>
public sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    public required NameNode Name { get; init; }

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    public bool IsRepeatable { get; init; }

    public ImmutableArray<NameNode> Locations { get; init; } = [];
}

/// <summary>A member of a type definition: what may carry a description and directives.</summary>
public abstract class MemberDefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field of an object or interface type. Source: spec 3.6.</summary>
public sealed class FieldDefinitionNode : MemberDefinitionNode
{
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    public required TypeNode Type { get; init; }
}

/// <summary>An argument or an input field. Source: spec 3.6.1 and 3.10.</summary>
public sealed class InputValueDefinitionNode : MemberDefinitionNode
{
    public required TypeNode Type { get; init; }

    public ValueNode? DefaultValue { get; init; }
}

/// <summary>A value of an enum. Source: spec 3.9.</summary>
public sealed class EnumValueDefinitionNode : MemberDefinitionNode;

using System.Collections.Immutable;

namespace InsideIn.GraphQL.Language;

/// <summary>A whole document, executable or type system. Source: spec 2.2.</summary>
public sealed class DocumentNode : SyntaxNode
{
    public required ImmutableArray<DefinitionNode> Definitions { get; init; }
}

/// <summary>One top-level part of a document.</summary>
public abstract class DefinitionNode : SyntaxNode;

/// <summary>An operation or a fragment.</summary>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    public StringValueNode? Description { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>The kinds of operation. Source: spec 2.3.</summary>
public enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>An operation. Source: spec 2.3.</summary>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    public required OperationKind Kind { get; init; }

    /// <summary>Shape: null for an anonymous operation.</summary>
    public NameNode? Name { get; init; }

    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; init; } = [];
}

/// <summary>A variable declared by an operation. Source: spec 2.10.</summary>
public sealed class VariableDefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }

    public required VariableNode Variable { get; init; }

    public required TypeNode Type { get; init; }

    /// <summary>Shape: null where no default was written; a written `null` is a <see cref="NullValueNode"/>.</summary>
    public ValueNode? DefaultValue { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A named fragment. Source: spec 2.8.</summary>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    public required NameNode Name { get; init; }

    public required NamedTypeNode TypeCondition { get; init; }
}

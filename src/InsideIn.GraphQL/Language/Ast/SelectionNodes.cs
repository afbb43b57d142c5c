using System.Collections.Immutable;

namespace InsideIn.GraphQL.Language;

/// <summary>What is asked for between two braces. Shape: never empty after parsing. Source: spec 2.4.</summary>
public sealed class SelectionSetNode : SyntaxNode
{
    public required ImmutableArray<SelectionNode> Selections { get; init; }
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode : SyntaxNode
{
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field. Source: spec 2.5.</summary>
public sealed class FieldNode : SelectionNode
{
    public NameNode? Alias { get; init; }

    public required NameNode Name { get; init; }

    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];

    /// <summary>Shape: null where no braces were written.</summary>
    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The key of the field in the response: its alias, else its name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>A use of a named fragment. Source: spec 2.8.</summary>
public sealed class FragmentSpreadNode : SelectionNode
{
    public required NameNode Name { get; init; }
}

/// <summary>A fragment written in place. Source: spec 2.8.2.</summary>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <summary>Shape: null where the fragment keeps the type around it.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>A name with a value. Source: spec 2.6.</summary>
public sealed class ArgumentNode : SyntaxNode
{
    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}

/// <summary>A directive applied to the node before it. Source: spec 2.13.</summary>
public sealed class DirectiveNode : SyntaxNode
{
    public required NameNode Name { get; init; }

    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];
}

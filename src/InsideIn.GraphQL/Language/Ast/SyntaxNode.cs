namespace InsideIn.GraphQL.Language;

/// <summary>A piece of a parsed document. Nodes never change after parsing and may be shared between threads.</summary>
public abstract class SyntaxNode
{
    /// <summary>Where the node begins. Shape: the default (0:0) for nodes that were built by code.</summary>
    public Location Location { get; init; }

    /// <summary>The node as canonical GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A name. Source: spec 2.1.9.</summary>
public sealed class NameNode(string value) : SyntaxNode
{
    public string Value { get; } = value;
}

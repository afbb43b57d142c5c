namespace InsideIn.GraphQL.Language;

/// <summary>The address of an element of a schema, as `Post.comments(first:)` or `@skip(if:)`. Source: spec 3.14.</summary>
public sealed class SchemaCoordinateNode : SyntaxNode
{
    /// <summary>The name of a type, or of a directive without its at sign.</summary>
    public required string Name { get; init; }

    public bool IsDirective { get; init; }

    /// <summary>A field, input field or enum value. Shape: null for a type or a directive.</summary>
    public string? MemberName { get; init; }

    /// <summary>Shape: null unless an argument is meant.</summary>
    public string? ArgumentName { get; init; }

    internal string Text =>
        $"{(IsDirective ? "@" : "")}{Name}{(MemberName is null ? "" : $".{MemberName}")}{(ArgumentName is null ? "" : $"({ArgumentName}:)")}";
}

using System.Collections.Immutable;

namespace InsideIn.GraphQL.Language;

/// <summary>A value as written. Source: spec 2.9.</summary>
public abstract class ValueNode : SyntaxNode;

/// <summary>A variable, without its dollar sign. Source: spec 2.10.</summary>
public sealed class VariableNode(string name) : ValueNode
{
    public string Name { get; } = name;
}

/// <summary>A whole number as written. Shape: text, for it may be larger than any number type. Source: spec 2.9.1.</summary>
public sealed class IntValueNode(string value) : ValueNode
{
    public string Value { get; } = value;
}

/// <summary>A number with a fraction or an exponent, as written. Source: spec 2.9.2.</summary>
public sealed class FloatValueNode(string value) : ValueNode
{
    public string Value { get; } = value;
}

/// <summary>`true` or `false`. Source: spec 2.9.3.</summary>
public sealed class BooleanValueNode(bool value) : ValueNode
{
    public bool Value { get; } = value;
}

/// <summary>A string after its escapes were read. Source: spec 2.9.4.</summary>
public sealed class StringValueNode(string value) : ValueNode
{
    public string Value { get; } = value;

    /// <summary>Whether it was written between triple quotes.</summary>
    public bool IsBlock { get; init; }
}

/// <summary>A written `null`. Source: spec 2.9.5.</summary>
public sealed class NullValueNode : ValueNode;

/// <summary>A name that stands for a value of an enum. Source: spec 2.9.6.</summary>
public sealed class EnumValueNode(string value) : ValueNode
{
    public string Value { get; } = value;
}

/// <summary>A list. Source: spec 2.9.7.</summary>
public sealed class ListValueNode : ValueNode
{
    public ImmutableArray<ValueNode> Items { get; init; } = [];
}

/// <summary>An input object. Source: spec 2.9.8.</summary>
public sealed class ObjectValueNode : ValueNode
{
    public ImmutableArray<ObjectFieldNode> Fields { get; init; } = [];

    /// <summary>The value of the field of that name; of two, which no valid document has, the last. Shape: null where it was left out.</summary>
    public ValueNode? Find(string name)
    {
        for (var index = Fields.Length - 1; index >= 0; index--)
            if (Fields[index].Name.Value == name) return Fields[index].Value;
        return null;
    }
}

/// <summary>One field of an input object.</summary>
public sealed class ObjectFieldNode : SyntaxNode
{
    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}

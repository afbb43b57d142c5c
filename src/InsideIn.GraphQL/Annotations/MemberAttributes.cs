namespace InsideIn.GraphQL;

/// <summary>Gives a type, field, argument or enum value another name than the one that follows from C#.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}

/// <summary>Describes a type, field, argument or enum value in the schema, in place of its XML documentation.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description in the schema, Markdown.</summary>
    public string Description { get; } = description;
}

/// <summary>Marks a field, argument, input member or enum value as deprecated; <see cref="ObsoleteAttribute"/> does the same.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>What to use in its place.</summary>
    public string Reason { get; } = reason;
}

/// <summary>Keeps a member out of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;

/// <summary>On a method of an <see cref="ObjectTypeAttribute{T}"/> class: the property that this field replaces, where the names differ.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The C# name of the replaced property.</summary>
    public string Name { get; } = name;
}

/// <summary>On output an opaque id <c>base64(Type:value)</c> of the declaring type; on an argument an id of any type.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute : Attribute
{
    /// <summary>Whether the id names its type. Default true; false: a text that stands in the schema as the <c>ID</c> that it is.</summary>
    public bool IsGlobal { get; set; } = true;
}

/// <summary>An opaque id <c>base64(Type:value)</c> of <typeparamref name="T"/>; an id of another type is refused with BAD_USER_INPUT.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute<T> : Attribute;

/// <summary>Makes a field a connection with <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>. The method takes <see cref="PagingArguments"/> and returns a <see cref="Connection{T}"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>The most entries a page may have. Default 50.</summary>
    public int MaxPageSize { get; set; } = 50;

    /// <summary>The entries of a page when the reader names no number. Default 20, or <see cref="MaxPageSize"/> where that is less.</summary>
    public int DefaultPageSize { get; set; } = 20;

    /// <summary>Whether a reader must say the number of entries where the field stands below a list. Default true.</summary>
    public bool RequireSizeInLists { get; set; } = true;

    /// <summary>Whether the connection has a <c>totalCount</c>. Default false.</summary>
    public bool IncludeTotalCount { get; set; }

    /// <summary>The name before <c>Connection</c> and <c>Edge</c>; default: the field's name.</summary>
    public string? ConnectionName { get; set; }
}

namespace InsideIn.GraphQL;

/// <summary>The parameter takes the object whose field is resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>The members of the parent that the resolver reads; a hint for readers.</summary>
    public string? Requires { get; } = requires;
}

/// <summary>The parameter takes a service from the request's scope.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

/// <summary>The parameter takes an argument of the field.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ArgumentAttribute(string? name = null) : Attribute
{
    /// <summary>The argument's name; null: the parameter's name.</summary>
    public string? Name { get; } = name;
}

/// <summary>
/// The parameter takes what the request interceptor set under a name. Errors: a missing value is a fault, unless the parameter is nullable.
/// Attributes may derive from it to fix the name.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class GlobalStateAttribute(string? key = null) : Attribute
{
    /// <summary>The state's name; null: the parameter's name.</summary>
    public string? Key { get; } = key;
}

/// <summary>The <see cref="bool"/> parameter tells whether the reader selected one of the named fields below this one.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IsSelectedAttribute(params string[] fieldNames) : Attribute
{
    /// <summary>The GraphQL names asked for.</summary>
    public IReadOnlyList<string> FieldNames { get; } = fieldNames;
}

/// <summary>The value of an argument or input member that the reader leaves out.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The default: a constant, or an enum's value.</summary>
    public object? Value { get; } = value;
}

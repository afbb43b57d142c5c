namespace InsideIn.GraphQL;

/// <summary>Builds a <see cref="GraphQLError"/> step by step.</summary>
public sealed class ErrorBuilder
{
    private readonly Dictionary<string, object?> extensions = [];
    private string message = "Unexpected Execution Error";
    private string? code;
    private IReadOnlyList<object>? path;

    private ErrorBuilder()
    {
    }

    /// <summary>An empty builder.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Sets what the reader is told.</summary>
    public ErrorBuilder SetMessage(string value)
    {
        message = value;
        return this;
    }

    /// <summary>Sets the stable code.</summary>
    public ErrorBuilder SetCode(string? value)
    {
        code = value;
        return this;
    }

    /// <summary>Sets the path from the root to the field.</summary>
    public ErrorBuilder SetPath(IReadOnlyList<object>? value)
    {
        path = value;
        return this;
    }

    /// <summary>Adds an entry of <c>extensions</c>: a string, number, boolean or null.</summary>
    public ErrorBuilder SetExtension(string name, object? value)
    {
        extensions[name] = value;
        return this;
    }

    /// <summary>The error.</summary>
    public GraphQLError Build() => new(message) { Code = code, Path = path, Extensions = extensions.Count == 0 ? null : extensions };
}

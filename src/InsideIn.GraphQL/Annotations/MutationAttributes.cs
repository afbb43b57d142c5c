namespace InsideIn.GraphQL;

/// <summary>Overrides the names that a mutation's convention gives, or its whole form.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The input's type; default: the mutation's name and <c>Input</c>.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The one argument; default: <c>input</c>.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The payload's type; default: the mutation's name and <c>Payload</c>.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The payload's field for the result; default: the camelCase name of the result's type.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The union of the refusals; default: the mutation's name and <c>Error</c>.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The payload's field for the refusals; default: <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether the method is a field like those of queries: its own arguments in place of one input, what it returns in place of a payload. Default false.</summary>
    public bool Disable { get; set; }
}

/// <summary>
/// A typed error of a field: a thrown exception of this type, or a record carried by a <see cref="GraphQLException"/>. Of a mutation it becomes an entry of the
/// payload's <c>errors</c>; of any other field, which then returns the union <c>{Field}Result</c>, it stands in place of the value.
/// A type that is no error and carries such attributes itself stands for all of them, so that several fields share one list.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class ErrorAttribute(Type errorType) : Attribute
{
    /// <summary>The exception or error record.</summary>
    public Type ErrorType { get; } = errorType;
}

/// <inheritdoc cref="ErrorAttribute"/>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class ErrorAttribute<TError> : Attribute;

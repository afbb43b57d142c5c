namespace InsideIn.GraphQL;

/// <summary>Overrides the names that a mutation's convention gives.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The payload's field for the result; default: the camelCase name of the result's type.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>Whether the method is a field like those of queries: its own arguments in place of one input, what it returns in place of a payload. Default false.</summary>
    public bool Disable { get; set; }
}

/// <summary>A typed error of a mutation: a thrown exception of this type, or a record carried by a <see cref="GraphQLException"/>, becomes an entry of the payload's <c>errors</c>.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute(Type errorType) : Attribute
{
    /// <summary>The exception or error record.</summary>
    public Type ErrorType { get; } = errorType;
}

/// <inheritdoc cref="ErrorAttribute"/>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<TError> : Attribute;

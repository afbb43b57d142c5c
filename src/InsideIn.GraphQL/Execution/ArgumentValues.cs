namespace InsideIn.GraphQL.Execution;

/// <summary>The coerced arguments of one field in one operation, or the reason why there are none. Source: spec 6.4.1.</summary>
internal sealed class ArgumentValues
{
    /// <summary>Stands where the reader gave no value and the argument has no default.</summary>
    public static readonly object Absent = new();

    public static readonly ArgumentValues None = new() { Values = [] };

    /// <summary>One value for each argument of the field's definition, in its order.</summary>
    public object?[] Values { get; init; } = [];

    public GraphQLError? Error { get; init; }
}

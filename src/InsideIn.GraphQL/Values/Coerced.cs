namespace InsideIn.GraphQL.Values;

/// <summary>The answer of a coercion: a value, or the reason why there is none. Shape: <see cref="Problem"/> is null where it went well.</summary>
public readonly record struct Coerced(object? Value, string? Problem)
{
    public bool Ok => Problem is null;

    public static Coerced To(object? value) => new(value, null);

    /// <param name="problem">One sentence that names what was found and what was expected.</param>
    public static Coerced Refused(string problem) => new(null, problem);
}

namespace InsideIn.GraphQL;

/// <summary>Results of methods whose refusals stand in <see cref="ErrorAttribute{TError}"/> attributes, because several methods share them.</summary>
public static class FieldResult
{
    /// <summary>A refusal, of a type that the field declares.</summary>
    public static FieldResult<T> Refused<T>(IError error) => new DeclaredResult<T>(error);
}

/// <summary>A result, or a refusal of a declared type.</summary>
internal sealed class DeclaredResult<T> : FieldResult<T>
{
    public DeclaredResult(T value)
        : base(value)
    {
    }

    public DeclaredResult(IError error)
        : base(error)
    {
    }
}

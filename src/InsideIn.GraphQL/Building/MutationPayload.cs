namespace InsideIn.GraphQL.Building;

/// <summary>What a mutation answers: its result, or the refusals that a person can act on.</summary>
public sealed class MutationPayload
{
    private MutationPayload(object? value, IReadOnlyList<object>? errors)
    {
        Value = value;
        Errors = errors;
    }

    /// <summary>The result; null for a refusal.</summary>
    public object? Value { get; }

    /// <summary>The refusals; null for a result.</summary>
    public IReadOnlyList<object>? Errors { get; }

    /// <summary>The payload of a result.</summary>
    public static MutationPayload Of<T>(T value) => new(value, null);

    /// <summary>The payload of a result or a refusal.</summary>
    public static MutationPayload From<T>(FieldResult<T> result) => result.IsSuccess ? new(result.Value, null) : new(null, [result.Error]);

    /// <summary>The payload of a refusal that was thrown.</summary>
    public static MutationPayload Refused(object error) => new(null, [error]);
}

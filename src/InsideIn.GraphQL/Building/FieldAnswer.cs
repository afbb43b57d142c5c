namespace InsideIn.GraphQL.Building;

/// <summary>Of a field outside of mutations that may refuse: its value, or the refusal in its place.</summary>
public static class FieldAnswer
{
    /// <summary>The value or the refusal.</summary>
    public static object? From<T>(FieldResult<T> result) => result.IsSuccess ? result.Value : result.Error;

    /// <summary>The value.</summary>
    public static object? Of<T>(T value) => value;

    /// <summary>A refusal that was thrown.</summary>
    public static object? Refused(object error) => error;
}

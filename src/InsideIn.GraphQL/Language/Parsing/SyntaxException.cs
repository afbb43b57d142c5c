namespace InsideIn.GraphQL.Language;

/// <summary>Says that a text is no GraphQL, where, what was found and what was expected.</summary>
public sealed class SyntaxException(string message, Location location) : Exception(message)
{
    public Location Location { get; } = location;

    /// <summary>The limit of <see cref="ParserOptions"/> that was passed: by its name there, as `tokens`. Shape: null for a plain error of syntax.</summary>
    public string? Limit { get; init; }

    /// <summary>The most that <see cref="Limit"/> allows. Shape: 0 for a plain error of syntax.</summary>
    public int Allowed { get; init; }
}

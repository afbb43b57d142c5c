namespace InsideIn.People;

/// <summary>A list holds more than its place allows.</summary>
/// <param name="Field">The input field.</param>
/// <param name="Count">The entries found.</param>
/// <param name="Limit">The most entries allowed.</param>
public sealed record TooManyError(string Field, int Count, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{Field}' has {Count} entries; at most {Limit} are allowed.";

    /// <inheritdoc/>
    public string Code => "TOO_MANY";
}

/// <summary>A language is written in no way that programs know.</summary>
/// <param name="Language">The text found.</param>
public sealed record UnknownLanguageError(string Language) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{Language}' is no language tag; expected one such as 'de', 'pt-BR' or 'zh-Hant'.";

    /// <inheritdoc/>
    public string Code => "UNKNOWN_LANGUAGE";
}

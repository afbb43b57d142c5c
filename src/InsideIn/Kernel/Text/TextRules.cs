namespace InsideIn.Kernel;

/// <summary>The one check of texts that people type (rule R49).</summary>
public static class TextRules
{
    /// <summary>The most characters of a post.</summary>
    public const int PostLimit = 10_000;

    /// <summary>The most characters of an article.</summary>
    public const int ArticleLimit = 100_000;

    /// <summary>The most characters of a comment.</summary>
    public const int CommentLimit = 5_000;

    /// <summary>The most characters of a page.</summary>
    public const int PageLimit = 500_000;

    /// <summary>The most characters of a title or a name.</summary>
    public const int TitleLimit = 200;

    /// <summary>What is wrong with the text: empty, too long, or null when it may stand. Length counts Unicode scalar values of the cleaned text.</summary>
    public static IError? Check(string field, string text, int limit)
    {
        var cleaned = RichText.Clean(text);
        var length = cleaned.EnumerateRunes().Count();
        return length switch
        {
            0 => new TextEmptyError(field),
            _ when length > limit => new TextTooLongError(field, length, limit),
            _ => null,
        };
    }
}

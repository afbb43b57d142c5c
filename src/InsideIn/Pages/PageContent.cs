namespace InsideIn.Pages;

/// <summary>What a page says: its title on one line, and its text as a tree.</summary>
public sealed record PageContent(string Title, RichText Body)
{
    /// <summary>The text as it is typed; parsing it gives the same tree.</summary>
    public string Text { get; } = Body.ToSource();

    /// <summary>Reads what a person typed. Errors: an empty or too long title or text (rule R49).</summary>
    public static FieldResult<PageContent, TextEmptyError, TextTooLongError> Parse(string title, string text) =>
        (TextRules.Check("title", title, TextRules.TitleLimit) ?? TextRules.Check("text", text, TextRules.PageLimit)) switch
        {
            TextEmptyError empty => empty,
            TextTooLongError tooLong => tooLong,
            _ => new PageContent(RichText.Clean(title).ReplaceLineEndings(" "), RichText.Parse(text)),
        };

    /// <summary>Whether both say the same.</summary>
    public bool Says(PageContent other) => Title == other.Title && Text == other.Text;
}

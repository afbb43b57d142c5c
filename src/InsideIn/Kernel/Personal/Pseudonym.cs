using System.Text.RegularExpressions;

namespace InsideIn.Kernel;

/// <summary>The name under which an erased person's words stay, the same everywhere (rule R27).</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Sought">What is looked for in texts: name, mail address, handle.</param>
/// <param name="Name">What stands there afterwards: <c>Former colleague K7Q2M</c>.</param>
/// <param name="Handle">The handle afterwards: <c>former.colleague.k7q2m</c>.</param>
/// <param name="GivenAt">When it was given.</param>
public sealed record Pseudonym(Guid PersonId, IReadOnlyList<string> Sought, string Name, string Handle, DateTimeOffset GivenAt)
{
    /// <summary>The text with the pseudonym wherever it names the person; the same text where it does not.</summary>
    public string Replace(string text) =>
        Sought.Count == 0 ? text : Regex.Replace(text, Pattern(), Name, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    /// <summary>The text with the pseudonym wherever it names or mentions the person; the same tree where it does not.</summary>
    public RichText Replace(RichText text)
    {
        var replaced = text.Map(Replace);
        var plain = replaced.ToPlainText();
        // A name that is set in two ways, or half a link, shows in no run alone.
        return Replace(plain) is var rest && rest != plain ? RichText.Parse(rest) : replaced;
    }

    private Inline Replace(Inline inline) => inline switch
    {
        Mention mention when mention.Target.Key == PersonId => mention.Name == Name ? mention : mention with { Text = "@" + Name },
        Link link when Replace(link.Url) != link.Url => new TextRun(Replace(link.Text)) { Marks = link.Marks },
        _ => Replace(inline.Text) is var text && text != inline.Text ? inline with { Text = text } : inline,
    };

    private string Pattern() =>
        $@"(?<![\p{{L}}\p{{N}}.])(?:{string.Join('|', Sought.OrderByDescending(words => words.Length).Select(Words))})(?![\p{{L}}\p{{N}}])";

    // However many blanks stand between the words of a name.
    private static string Words(string words) => string.Join(@"\s+", words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
}

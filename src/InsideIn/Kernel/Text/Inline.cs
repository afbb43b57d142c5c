namespace InsideIn.Kernel;

/// <summary>How a run of text is set.</summary>
[Flags]
public enum Marks
{
    /// <summary>Plainly.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Italic.</summary>
    Italic = 2,

    /// <summary>Struck through.</summary>
    Strike = 4,

    /// <summary>As code.</summary>
    Code = 8,
}

/// <summary>A part of a line.</summary>
/// <param name="Text">What is shown.</param>
public abstract record Inline(string Text)
{
    /// <summary>How it is set.</summary>
    public Marks Marks { get; init; }

    /// <summary>What it says without its form.</summary>
    public virtual string PlainText => Text;
}

/// <summary>A run of text, set alike from end to end.</summary>
public sealed record TextRun(string Text) : Inline(Text);

/// <summary>Words that lead to an address.</summary>
/// <param name="Text">The words; the address itself where nothing else was typed.</param>
/// <param name="Url">The address; http, https or mailto.</param>
public sealed record Link(string Text, string Url) : Inline(Text)
{
    /// <summary>The most characters of an address.</summary>
    public const int LongestUrl = 2_000;

    /// <inheritdoc/>
    public override string PlainText => Text == Url ? Text : $"{Text} ({Url})";

    /// <summary>Whether the address leads to the web or to a mailbox, and to nothing that runs.</summary>
    public static bool IsSafe(string url) =>
        url.Length <= LongestUrl
        && (IsWeb(url) || url.StartsWith("mailto:", StringComparison.Ordinal))
        && !url.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign) || sign is '<' or '>' or '"');

    /// <summary>Whether the address leads to the web.</summary>
    public static bool IsWeb(string url) => SchemeLength(url) is > 0 and var length && url.Length > length;

    /// <summary>The length of <c>https://</c> or <c>http://</c> before the rest; 0 where neither stands.</summary>
    public static int SchemeLength(ReadOnlySpan<char> text) => text.StartsWith("https://") ? 8 : text.StartsWith("http://") ? 7 : 0;
}

/// <summary>A person or group who is named, by id, so that the words follow when the name changes (rule R15).</summary>
/// <param name="Text">The name as it was written, behind its <c>@</c>.</param>
/// <param name="Target">The person or the group.</param>
public sealed record Mention(string Text, NodeId Target) : Inline(Text)
{
    /// <summary>The type of a person's id.</summary>
    public const string Person = "Person";

    /// <summary>The type of a group's id.</summary>
    public const string Group = "Group";

    /// <summary>The handle or slug of who is named, filled in for readers; null in a stored text.</summary>
    public string? Address { get; init; }

    /// <summary>The name as it was written.</summary>
    public string Name => Text[1..];
}

/// <summary>A word under which texts are found, as it was written.</summary>
/// <param name="Text">The word behind its <c>#</c>.</param>
public sealed record TagRun(string Text) : Inline(Text);

/// <summary>A picture or another file that stands in the text.</summary>
/// <param name="Text">What it shows, for who cannot see it. Shape: empty where nobody said.</param>
/// <param name="FileId">The uploaded file.</param>
public sealed record Embedded(string Text, Guid FileId) : Inline(Text)
{
    /// <summary>The type of a file's id.</summary>
    public const string File = "MediaFile";
}

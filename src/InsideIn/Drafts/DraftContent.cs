using System.Text.Json;
using InsideIn.Media;
using InsideIn.Polls;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>What a draft says so far. Nothing of it has to be complete, or allowed: that is asked when it is published.</summary>
/// <param name="Text">The text as it was typed.</param>
public sealed record DraftContent(string Text)
{
    /// <summary>The most characters of a text that is being written: more than any post may have, so that nothing typed is lost before it is cut.</summary>
    public const int TextLimit = 150_000;

    /// <summary>What makes it an article, a question, praise or an announcement; null for a short post and for a comment.</summary>
    public PostDetails? Details { get; init; }

    /// <summary>The groups in which the post is to stand beside its target.</summary>
    public IReadOnlyList<Guid> AlsoInIds { get; init; } = [];

    /// <summary>The thing that the post is to share; null when none.</summary>
    public Subject? Shared { get; init; }

    /// <summary>The author's uploads that it is to carry.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The poll that the post is to carry; null when none.</summary>
    public PollDetails? Poll { get; init; }

    /// <summary>When the post is to expire; null when it is not.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The title; null where there is none.</summary>
    internal string? Title => Details?.Article?.Title ?? Details?.Question?.Title ?? Details?.Announcement?.Title;

    /// <summary>Why it cannot even be kept; null when it can. Empty is allowed.</summary>
    internal IError? Refusal => ((IError?[])
    [
        TooLong("text", Text, TextLimit),
        TooLong("title", Title ?? "", TextRules.TitleLimit),
        TooMany("alsoInIds", AlsoInIds.Count, PublishPost.MostGroups),
        TooMany("attachments", Attachments.Count, Attaching.MostFiles),
        TooMany("options", Poll?.Options.Count ?? 0, Polls.Poll.MostOptions),
        TooLong("options", string.Concat(Poll?.Options ?? []), TextRules.PostLimit),
        TooMany("personIds", Details?.Praise?.PersonIds.Count ?? 0, Praise.MostPeople),
    ]).FirstOrDefault(refusal => refusal is not null);

    /// <summary>Whether both say the same: a save that came twice is one.</summary>
    internal bool Says(DraftContent other) => JsonSerializer.Serialize(this) == JsonSerializer.Serialize(other);

    /// <summary>The content without an erased person's name.</summary>
    internal DraftContent Forget(Pseudonym who)
    {
        var forgotten = this with
        {
            Text = who.Replace(Text),
            Details = Forget(Details, who),
            Poll = Poll is null ? null : Poll with { Options = [.. Poll.Options.Select(who.Replace)] },
        };
        return forgotten.Says(this) ? this : forgotten;
    }

    private static PostDetails? Forget(PostDetails? details, Pseudonym who) => details is null ? null : details with
    {
        Article = details.Article is { } article ? article with { Title = who.Replace(article.Title) } : null,
        Question = details.Question is { } question ? question with { Title = who.Replace(question.Title) } : null,
        Announcement = details.Announcement is { Title: { } title } announcement ? announcement with { Title = who.Replace(title) } : details.Announcement,
    };

    private static TextTooLongError? TooLong(string field, string text, int limit) => TextRules.Check(field, text, limit) as TextTooLongError;

    private static CountOutOfRangeError? TooMany(string field, int count, int most) => count > most ? new CountOutOfRangeError(field, count, 0, most) : null;
}

/// <summary>One save.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Version">The version that it was made to; 0 for a new draft.</param>
/// <param name="Tab">The tab or window that saves; null when it does not say.</param>
/// <param name="At">When, UTC.</param>
public sealed record DraftSave(DraftContent Content, int Version, Guid? Tab, DateTimeOffset At);

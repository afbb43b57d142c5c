using InsideIn.Tags;

namespace InsideIn.Posts;

/// <summary>What a post says, checked and cleaned: what becomes of a publication's words once they may stand.</summary>
public sealed record PostContent(PostKind Kind, RichText Body)
{
    /// <summary>The title; null where the kind has none.</summary>
    public string? Title { get; init; }

    /// <summary>Whom it praises.</summary>
    public Praise? Praise { get; init; }

    /// <summary>How long it is an announcement.</summary>
    public Announcement? Announcement { get; init; }

    /// <summary>The thing that it shares.</summary>
    public Subject? Shared { get; init; }

    /// <summary>The files that it carries.</summary>
    public IReadOnlyList<Guid> FileIds { get; init; } = [];

    /// <summary>The poll that it carries; null when none.</summary>
    public Guid? PollId { get; init; }

    /// <summary>The most characters of a text of this kind.</summary>
    public static int LimitOf(PostKind kind) => kind == PostKind.Article ? TextRules.ArticleLimit : TextRules.PostLimit;

    /// <summary>Reads the words of a publication. Shape: the content, or why it may not stand. Errors: texts that are empty or too long, too many tags, an announcement's end out of range, praise for nobody, too many or oneself.</summary>
    public static (PostContent? Content, IError? Refusal) Parse(Publication publication, Guid authorId, DateTimeOffset now)
    {
        var content = Of(publication.Details, publication.Text);
        var refusal = CheckText(publication.Text, content.Kind, publication.SpeaksWithoutText) ?? CheckTags(content.Body) ?? CheckTitle(content) ?? CheckPraise(content.Praise, authorId) ?? CheckAnnouncement(content.Announcement, now, now);
        return refusal is null ? (content, null) : (null, refusal);
    }

    /// <summary>
    /// Reads the words of an edit. Shape: the content, or why it may not stand; without details the post keeps what makes it its kind. Errors: another kind, and those of a publication.
    /// An announcement ends within 30 days of being published, however often its end is moved.
    /// </summary>
    public static (PostContent? Content, IError? Refusal) Reword(Post post, string text, PostDetails? details, DateTimeOffset now)
    {
        var content = details is null
            ? new PostContent(post.Kind, RichText.Parse(text)) { Title = post.Title, Praise = post.Praise, Announcement = post.Announcement }
            : Of(details, text);
        var speaksWithoutText = post.Shared is not null || post.FileIds.Count > 0 || post.Kind == PostKind.Question;
        var refusal = CheckKind(post, content, details)
            ?? CheckText(text, content.Kind, speaksWithoutText)
            ?? CheckTags(content.Body)
            ?? CheckTitle(content)
            ?? (content.Praises(post) ? null : CheckPraise(content.Praise, post.AuthorId))
            ?? (content.Announcement == post.Announcement ? null : CheckAnnouncement(content.Announcement, now, post.PublishedAt));
        return refusal is null ? (content, null) : (null, refusal);
    }

    /// <summary>Whether the post says the same already.</summary>
    public bool Says(Post post) => Title == post.Title && Announcement == post.Announcement && Praises(post) && Body.Says(post.Body);

    /// <summary>Whether the post praises the same people for the same.</summary>
    public bool Praises(Post post) => Praise?.Value == post.Praise?.Value && (Praise?.PersonIds ?? []).SequenceEqual(post.Praise?.PersonIds ?? []);

    private static NotAllowedError? CheckKind(Post post, PostContent content, PostDetails? details) =>
        content.Kind != post.Kind ? new NotAllowedError($"A post stays what it was published as: {post.Kind}. The change is for another kind: {content.Kind}.")
        : details?.Article?.SeriesId is not null ? new NotAllowedError("An edit leaves an article's series as it is; 'addToSeries' and 'removeFromSeries' change that.")
        : null;

    /// <summary>A post that names more tags than it may would be found under some of them only.</summary>
    private static CountOutOfRangeError? CheckTags(RichText body) =>
        TagWord.CountIn(body) is var count and > Tag.Most ? new CountOutOfRangeError("tags", count, 0, Tag.Most) : null;

    private static PostContent Of(PostDetails? details, string text)
    {
        var body = RichText.Parse(text);
        return details switch
        {
            { Article: { } article } => new PostContent(PostKind.Article, body) { Title = TitleOf(article.Title) },
            { Question: { } question } => new PostContent(PostKind.Question, body) { Title = TitleOf(question.Title) },
            { Praise: { } praise } => new PostContent(PostKind.Praise, body) { Praise = new Praise([.. praise.PersonIds.Distinct()], praise.Value) },
            { Announcement: { } announcement } => new PostContent(PostKind.Announcement, body)
            {
                Title = announcement.Title is { } title ? TitleOf(title) : null,
                Announcement = new Announcement(announcement.EndsAt.ToUniversalTime()),
            },
            _ => new PostContent(PostKind.Post, body),
        };
    }

    private static string TitleOf(string typed) => RichText.Clean(typed).ReplaceLineEndings(" ");

    /// <summary>A post that shares something, or carries files, may do so without a word; a question is asked by its title.</summary>
    private static IError? CheckText(string text, PostKind kind, bool speaksWithoutText) =>
        TextRules.Check("text", text, LimitOf(kind)) is { } refusal && !(refusal is TextEmptyError && speaksWithoutText) ? refusal : null;

    private static IError? CheckTitle(PostContent content) => content.Title is { } title ? TextRules.Check("title", title, TextRules.TitleLimit) : null;

    private static IError? CheckPraise(Praise? praise, Guid authorId) => praise switch
    {
        null => null,
        { PersonIds.Count: 0 or > Praise.MostPeople } => new CountOutOfRangeError("personIds", praise.PersonIds.Count, 1, Praise.MostPeople),
        _ when praise.PersonIds.Contains(authorId) => new NotAllowedError("Praise is for others: nobody praises themselves."),
        _ => null,
    };

    private static TimeOutOfRangeError? CheckAnnouncement(Announcement? announcement, DateTimeOffset now, DateTimeOffset publishedAt) =>
        announcement is null || (announcement.EndsAt > now && announcement.EndsAt <= publishedAt + Announcement.Longest)
            ? null
            : new TimeOutOfRangeError("endsAt", announcement.EndsAt, now, publishedAt + Announcement.Longest);
}

namespace InsideIn.Posts;

/// <summary>What a post is. All kinds are one type; what a kind has beside its text stands in a small record of its own.</summary>
public enum PostKind
{
    /// <summary>A short text.</summary>
    Post,

    /// <summary>A long text with a title.</summary>
    Article,

    /// <summary>A question, of whose answers one can be accepted.</summary>
    Question,

    /// <summary>Praise of colleagues.</summary>
    Praise,

    /// <summary>What a group must know until a date.</summary>
    Announcement,
}

/// <summary>What somebody is praised for.</summary>
public enum PraiseValue
{
    /// <summary>Helping others.</summary>
    Helpfulness,

    /// <summary>Working together.</summary>
    Teamwork,

    /// <summary>Work done well.</summary>
    Craft,

    /// <summary>Saying or trying what takes courage.</summary>
    Courage,

    /// <summary>Doing what nobody asked for and everybody needed.</summary>
    Initiative,

    /// <summary>Thinking of those whom the company works for.</summary>
    CustomerCare,
}

/// <summary>Whom a post praises, and for what.</summary>
/// <param name="PersonIds">The praised, 1 to 10, none of them the author.</param>
/// <param name="Value">What for.</param>
public sealed record Praise([property: GraphQLIgnore] IReadOnlyList<Guid> PersonIds, PraiseValue Value)
{
    /// <summary>The most people that one post praises.</summary>
    public const int MostPeople = 10;
}

/// <summary>How long an announcement is one.</summary>
/// <param name="EndsAt">When it leaves the lists of announcements; the post stays.</param>
public sealed record Announcement(DateTimeOffset EndsAt)
{
    /// <summary>The longest time that an announcement stands as one.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);
}

/// <summary>The comment that answers a question, as whoever accepted it found.</summary>
/// <param name="CommentId">The comment.</param>
/// <param name="CommentAuthorId">Who wrote it.</param>
/// <param name="AcceptedById">Who accepted it: the asker, or an owner of one of the question's groups.</param>
/// <param name="AcceptedAt">When.</param>
public sealed record AcceptedAnswer([property: GraphQLIgnore] Guid CommentId, [property: GraphQLIgnore] Guid CommentAuthorId, [property: GraphQLIgnore] Guid AcceptedById, DateTimeOffset AcceptedAt);

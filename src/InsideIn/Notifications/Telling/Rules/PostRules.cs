using InsideIn.Following;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Seen;

namespace InsideIn.Notifications;

/// <summary>What facts about posts tell.</summary>
internal static class PostRules
{
    /// <summary>A new post: to whom it praises, to whom it announces something, to followers of its author and of its tags, to who may care in its groups.</summary>
    public static async Task<IReadOnlyList<Telling>> PublishedAsync(PostPublished fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Post, fact.PostId);
        if (await things.FindAsync(subject, cancellationToken) is not { } post)
        {
            return [];
        }

        var what = new Happening(fact.PostId, subject, fact.ActorId, fact.At);
        var published = Published(post, fact.Kind, fact.PraisedIds, what);
        return await things.SeriesOfAsync(fact.PostId, cancellationToken) is { } series
            ? [.. published.Append(InSeries(post, series, what)).Select(telling => telling with { SeriesId = series })]
            : published;
    }

    /// <summary>The same of a post that need not be there yet, for those who want to know whom it would reach.</summary>
    public static IReadOnlyList<Telling> Published(Thing post, PostKind kind, IReadOnlyList<Guid> praised, Happening what) =>
    [
        .. praised.Count > 0 ? (Telling[])[post.Tell(NoticeReason.Praise, what, Crowd.Of(praised))] : [],
        post.Tell(NoticeReason.PostByPerson, what, Crowd.Of(PeopleStore.FollowersOf(what.ActorId), follow => follow.FollowerId), new FollowScope(FollowScopeKind.Person, what.ActorId)),
        .. WithTags(post, NoticeReason.PostWithTag, what),
        .. InGroups(post, kind == PostKind.Announcement ? NoticeReason.Announcement : NoticeReason.PostInGroup, what),
    ];

    /// <summary>A new article: to who follows the series that it stands in.</summary>
    private static Telling InSeries(Thing post, Guid seriesId, Happening what) =>
        post.Tell(NoticeReason.ArticleInSeries, what, Crowd.FollowersOf(seriesId), new FollowScope(FollowScopeKind.Series, seriesId));

    /// <summary>An announcement that cannot wait: told again to those for whom it waits.</summary>
    public static async Task<IReadOnlyList<Telling>> UrgentAsync(PostSentUrgently fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Post, fact.PostId);
        return await things.FindAsync(subject, cancellationToken) is { } post
            ? [.. InGroups(post, NoticeReason.Announcement, new Happening(fact.PostId, subject, post.AuthorId, fact.At)).Select(telling => telling with { Push = Push.Urgent })]
            : [];
    }

    /// <summary>An edit that praises somebody else, too: to them.</summary>
    public static async Task<IReadOnlyList<Telling>> PraisedAsync(PostEdited fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Post, fact.PostId);
        return fact.PraisedIds.Count > 0 && await things.FindAsync(subject, cancellationToken) is { } post
            ? [post.Tell(NoticeReason.Praise, new Happening(fact.PostId, subject, fact.ActorId, fact.At), Crowd.Of(fact.PraisedIds))]
            : [];
    }

    /// <summary>A correction: to those who saw a text that was wrong, and not the one that is right.</summary>
    public static async Task<IReadOnlyList<Telling>> CorrectedAsync(PostCorrected fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Post, fact.PostId);
        return await things.FindAsync(subject, cancellationToken) is { } post
            ? [post.Tell(NoticeReason.Correction, new Happening(Ids.Of($"correction.{fact.RevisionNumber}", fact.PostId), subject, fact.ActorId, fact.At), Crowd.Of(SeenStore.SawBefore(fact.PostId, fact.RevisionNumber), mark => mark.PersonId))]
            : [];
    }

    /// <summary>An accepted answer: to who gave it, and by their level to who asked or follows the question.</summary>
    public static async Task<IReadOnlyList<Telling>> AcceptedAsync(AnswerAccepted fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Comment, fact.CommentId);
        var what = new Happening(AcceptedItemOf(fact.CommentId), subject, fact.ActorId, fact.At);
        return await things.FindAsync(subject, cancellationToken) is { } answer
            ? [answer.Tell(NoticeReason.AnswerAccepted, what, Crowd.Of(fact.CommentAuthorId)), answer.Tell(NoticeReason.QuestionSolved, what, Crowd.FollowersOf(fact.PostId))]
            : [];
    }

    /// <summary>What happened when a comment was accepted.</summary>
    public static Guid AcceptedItemOf(Guid commentId) => Ids.Of("answer.accepted", commentId);

    /// <summary>To those who set a level for a tag of the thread.</summary>
    public static IEnumerable<Telling> WithTags(Thing thing, NoticeReason reason, Happening what) =>
        thing.Tags.Select(tag => thing.Tell(reason, what, Crowd.FollowersOf(tag), new FollowScope(FollowScopeKind.Tag, tag)));

    /// <summary>To those for whom a new thread in its groups may be news: their members, and who follows them from outside.</summary>
    public static IEnumerable<Telling> InGroups(Thing thing, NoticeReason reason, Happening what) =>
        thing.Doors.SelectMany(door => (Crowd[])[Crowd.MembersOf(door, what.At), Crowd.FollowersOf(door)], (door, crowd) => thing.Tell(reason, what, crowd, new FollowScope(FollowScopeKind.Group, door)));
}

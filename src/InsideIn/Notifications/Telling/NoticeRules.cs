using InsideIn.Conversations;
using InsideIn.Events;
using InsideIn.Following;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>What people are told of: all rules, a kind of fact each.</summary>
internal static class NoticeRules
{
    /// <summary>The rules. What a fact says to one person for several reasons, they are told once, for the strongest (rule R12).</summary>
    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        NoticeRule.Of<PostPublished>(PostAsync),
        NoticeRule.Of<CommentAdded>(CommentAsync),
        NoticeRule.Of<ReactionAdded>(ReactionAsync),
        NoticeRule.Of<EventCreated>(EventAsync),
        NoticeRule.Of<EventCancelled>(CancelledEventAsync),
        NoticeRule.Of<WaitlistPromoted>(NoticeReason.SeatGiven, fact => fact.PersonId, fact => new Subject(SubjectKind.Event, fact.EventId)),
        NoticeRule.Of<SeatRevoked>(NoticeReason.SeatTaken, fact => fact.PersonId, fact => new Subject(SubjectKind.Event, fact.EventId)),
        NoticeRule.OfGroup<MemberJoined>(NoticeReason.AddedToGroup, fact => Crowd.Of(fact.PersonId), fact => fact.GroupId),
    ];

    private static async Task<IReadOnlyList<Telling>> PostAsync(PostPublished fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Post, fact.PostId);
        if (await things.FindAsync(subject, cancellationToken) is not { } post)
        {
            return [];
        }

        var what = new Happening(fact.PostId, subject, fact.ActorId, fact.At);
        return
        [
            post.Tell(NoticeReason.PostByPerson, what, Crowd.Of(PeopleStore.FollowersOf(fact.ActorId), follow => follow.FollowerId), new FollowScope(FollowScopeKind.Person, fact.ActorId)),
            .. InGroups(post, NoticeReason.PostInGroup, what),
        ];
    }

    /// <summary>To those for whom a new thread in its groups may be news: their members, and who follows them from outside.</summary>
    private static IEnumerable<Telling> InGroups(Thing thing, NoticeReason reason, Happening what) =>
        thing.Doors.SelectMany(door => (Crowd[])[Crowd.MembersOf(door), FollowersOf(door)], (door, crowd) => thing.Tell(reason, what, crowd, new FollowScope(FollowScopeKind.Group, door)));

    private static async Task<IReadOnlyList<Telling>> CommentAsync(CommentAdded fact, Things things, CancellationToken cancellationToken)
    {
        if (await things.FindAsync(new Subject(SubjectKind.Comment, fact.CommentId), cancellationToken) is not { } comment)
        {
            return [];
        }

        var what = new Happening(fact.CommentId, new Subject(SubjectKind.Comment, fact.CommentId), fact.ActorId, fact.At);
        var answered = fact.ParentId is { } parent ? await things.FindAsync(new Subject(SubjectKind.Comment, parent), cancellationToken) : null;
        return
        [
            comment.Tell(NoticeReason.Reply, what, Crowd.Of(fact.ParentId is null ? comment.Thread.Audience.AuthorId : answered?.AuthorId ?? Guid.Empty)),
            comment.Tell(NoticeReason.Comment, what, FollowersOf(fact.Subject.Id)),
            .. comment.Doors.Select(door => comment.Tell(NoticeReason.Comment, what, FollowersOf(door), new FollowScope(FollowScopeKind.Group, door))),
        ];
    }

    private static async Task<IReadOnlyList<Telling>> ReactionAsync(ReactionAdded fact, Things things, CancellationToken cancellationToken) =>
        await things.FindAsync(fact.Subject, cancellationToken) is { } liked
            ? [liked.Tell(NoticeReason.Reaction, new Happening(Reaction.IdOf(fact.Subject.Id, fact.ActorId), fact.Subject, fact.ActorId, fact.At), Crowd.Of(liked.AuthorId))]
            : [];

    private static async Task<IReadOnlyList<Telling>> EventAsync(EventCreated fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Event, fact.EventId);
        return await things.FindAsync(subject, cancellationToken) is { } @event
            ? [.. InGroups(@event, NoticeReason.EventInGroup, new Happening(fact.EventId, subject, fact.ActorId, fact.At))]
            : [];
    }

    private static async Task<IReadOnlyList<Telling>> CancelledEventAsync(EventCancelled fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Event, fact.EventId);
        return await things.FindAsync(subject, cancellationToken) is { } @event
            ? [@event.Tell(NoticeReason.EventChanged, new Happening(Ids.Of("event.cancelled", fact.EventId), subject, fact.ActorId, fact.At), Crowd.Of(EventStore.GuestsOf(fact.EventId), rsvp => rsvp.PersonId))]
            : [];
    }

    private static Crowd FollowersOf(Guid scopeId) => Crowd.Of(FollowStore.For(scopeId), setting => setting.PersonId);
}

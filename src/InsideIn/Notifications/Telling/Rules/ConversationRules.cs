using InsideIn.Conversations;
using InsideIn.Following;
using InsideIn.Mentions;
using InsideIn.Seen;

namespace InsideIn.Notifications;

/// <summary>What facts about comments and reactions tell.</summary>
internal static class ConversationRules
{
    /// <summary>A comment: to who wrote what it answers, to who follows the thread, to who wants all of a tag or a group.</summary>
    public static async Task<IReadOnlyList<Telling>> AddedAsync(CommentAdded fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Comment, fact.CommentId);
        if (await things.FindAsync(subject, cancellationToken) is not { } comment)
        {
            return [];
        }

        var what = new Happening(fact.CommentId, subject, fact.ActorId, fact.At);
        var parent = fact.ParentId is { } parentId ? (await things.FindAsync(new Subject(SubjectKind.Comment, parentId), cancellationToken))?.AuthorId : comment.Thread.Audience.AuthorId;
        var quoted = comment.Itself is Comment { Quoted: { } reply } ? (await things.FindAsync(new Subject(SubjectKind.Comment, reply.CommentId), cancellationToken))?.AuthorId : null;
        return
        [
            comment.Tell(NoticeReason.Reply, what, Crowd.Of([.. ((Guid?[])[parent, quoted]).OfType<Guid>().Distinct()])),
            comment.Tell(NoticeReason.Comment, what, Crowd.FollowersOf(fact.Subject.Id)),
            .. PostRules.WithTags(comment, NoticeReason.Comment, what),
            .. comment.Doors.Select(door => comment.Tell(NoticeReason.Comment, what, Crowd.FollowersOf(door), new FollowScope(FollowScopeKind.Group, door))),
        ];
    }

    /// <summary>A correction: to those who saw the thread between the comment and its correction.</summary>
    public static async Task<IReadOnlyList<Telling>> CorrectedAsync(CommentCorrected fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Comment, fact.CommentId);
        return await things.FindAsync(subject, cancellationToken) is { Itself: Comment comment } found
            ?
            [
                found.Tell(
                    NoticeReason.Correction,
                    new Happening(Ids.Of($"correction.{fact.RevisionNumber}", fact.CommentId), subject, fact.ActorId, fact.At),
                    Crowd.Of(SeenStore.SawThreadBetween(fact.Subject.Id, comment.CreatedAt, fact.At), mark => mark.PersonId)),
            ]
            : [];
    }

    /// <summary>A mention: to whom it names, and to the members of groups that it names; for both the strongest reason to tell them of the same text (rule R12).</summary>
    public static async Task<IReadOnlyList<Telling>> MentionedAsync(PeopleMentioned fact, Things things, CancellationToken cancellationToken)
    {
        var what = new Happening(fact.Subject.Id, fact.Subject, fact.ActorId, fact.At);
        return await things.FindAsync(fact.Subject, cancellationToken) is { } text
            ?
            [
                text.Tell(NoticeReason.Mention, what, Crowd.Of(fact.PersonIds)),
                .. fact.GroupIds.Select(groupId => text.Tell(NoticeReason.Mention, what, Crowd.MembersOf(groupId, fact.At), new FollowScope(FollowScopeKind.Group, groupId))),
            ]
            : [];
    }

    /// <summary>A reaction: to who wrote what it is to.</summary>
    public static async Task<IReadOnlyList<Telling>> ReactedAsync(ReactionAdded fact, Things things, CancellationToken cancellationToken) =>
        await things.FindAsync(fact.Subject, cancellationToken) is { } liked
            ? [liked.Tell(NoticeReason.Reaction, new Happening(Reaction.IdOf(fact.Subject.Id, fact.ActorId), fact.Subject, fact.ActorId, fact.At), Crowd.Of(liked.AuthorId))]
            : [];
}

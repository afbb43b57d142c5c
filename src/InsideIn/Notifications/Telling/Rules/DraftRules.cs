using InsideIn.Drafts;

namespace InsideIn.Notifications;

/// <summary>What facts about drafts tell. Only those hear of a draft who write it.</summary>
internal static class DraftRules
{
    /// <summary>A post came out at the moment for which it was scheduled: to its author, and to whoever arranged it.</summary>
    public static async Task<IReadOnlyList<Telling>> PublishedAsync(ScheduledPostPublished fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Post, fact.PostId);
        return await things.FindAsync(subject, cancellationToken) is { } post
            ? [post.Tell(NoticeReason.SchedulePublished, new Happening(Ids.Of("schedule.published", fact.PostId), subject, Guid.Empty, fact.At), Crowd.Of(fact.AuthorId, fact.ScheduledById))]
            : [];
    }

    /// <summary>Somebody writes a draft with its author from now on: told, once for each draft.</summary>
    public static IReadOnlyList<Telling> CoAuthorNamed(CoAuthorNamed fact) =>
        [new Telling(NoticeReason.CoAuthorNamed, new Happening(CoAuthorItemOf(fact.DraftId), null, fact.ActorId, fact.At), Crowd.Of(fact.PersonId))];

    /// <summary>What happened when somebody was named a co-author.</summary>
    public static Guid CoAuthorItemOf(Guid draftId) => Ids.Of("draft.coAuthor", draftId);
}

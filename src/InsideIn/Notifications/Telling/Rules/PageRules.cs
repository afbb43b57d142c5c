using InsideIn.Pages;

namespace InsideIn.Notifications;

/// <summary>What facts about pages tell.</summary>
internal static class PageRules
{
    /// <summary>A new page: to who may care in its group.</summary>
    public static async Task<IReadOnlyList<Telling>> CreatedAsync(PageCreated fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Page, fact.PageId);
        return await things.FindAsync(subject, cancellationToken) is { } page
            ? [.. PostRules.InGroups(page, NoticeReason.PageInGroup, new Happening(fact.PageId, subject, fact.ActorId, fact.At))]
            : [];
    }

    /// <summary>A page that reads differently: to who follows it.</summary>
    public static async Task<IReadOnlyList<Telling>> RevisedAsync(PageRevised fact, Things things, CancellationToken cancellationToken)
    {
        var subject = new Subject(SubjectKind.Page, fact.PageId);
        return await things.FindAsync(subject, cancellationToken) is { } page
            ? [page.Tell(NoticeReason.PageChanged, new Happening(Ids.Of($"page.revised.{fact.RevisionNumber}", fact.PageId), subject, fact.ActorId, fact.At), Crowd.FollowersOf(fact.PageId))]
            : [];
    }
}

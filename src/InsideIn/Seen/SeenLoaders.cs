using InsideIn.Conversations;

namespace InsideIn.Seen;

/// <summary>Batched reads of the viewer's own marks.</summary>
public static class SeenLoaders
{
    /// <summary>The viewer's marks by subject.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, ReadMark>> GetReadMarkBySubjectAsync(IReadOnlyList<Guid> subjectIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var marks = await store.GetAsync(SeenStore.Marks, [.. subjectIds.Select(id => ReadMark.IdOf(viewer.PersonId, id))], cancellationToken);
        return marks.Values.ToDictionary(mark => mark.Document.Subject.Id, mark => mark.Document);
    }

    /// <summary>When people were last here; asked for the viewer alone.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Visit>> GetVisitByPersonAsync(IReadOnlyList<Guid> personIds, DocumentStore store, CancellationToken cancellationToken)
    {
        var visits = (await store.GetAsync(SeenStore.Visits, personIds, cancellationToken)).Documents();
        return personIds.ToDictionary(id => id, id => visits.GetValueOrDefault(id) ?? new Visit(id));
    }

    /// <summary>Behind which moment comments are new to the viewer, by subject.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, DateTimeOffset>> GetNewBehindAsync(
        IReadOnlyList<Guid> subjectIds, [GlobalState] Viewer viewer, IReadMarkBySubjectDataLoader marks, IVisitByPersonDataLoader visits, TimeProvider time, CancellationToken cancellationToken)
    {
        var horizon = Horizon.Of(await visits.LoadRequiredAsync(viewer.PersonId, cancellationToken), time.GetUtcNow());
        var found = await marks.LoadAsync(subjectIds, cancellationToken);
        return subjectIds.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second?.SeenUntil is { } seen && seen > horizon ? seen : horizon);
    }

    /// <summary>The number of comments that are new to the viewer, by subject: all since, without the viewer's own.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, int>> GetNewCommentCountAsync(
        IReadOnlyList<Guid> subjectIds, [GlobalState] Viewer viewer, INewBehindDataLoader behind, DocumentStore store, CancellationToken cancellationToken)
    {
        var since = await behind.LoadAsync(subjectIds, cancellationToken);
        var all = subjectIds.Zip(since, ConversationStore.CountedOn);
        var own = subjectIds.Zip(since, (id, after) => ConversationStore.CountedOn(id, viewer.PersonId, after));
        var counts = await store.CountEachAsync([.. all, .. own], cancellationToken: cancellationToken);
        return subjectIds.Index().ToDictionary(subject => subject.Item, subject => counts[subject.Index] - counts[subject.Index + subjectIds.Count]);
    }
}

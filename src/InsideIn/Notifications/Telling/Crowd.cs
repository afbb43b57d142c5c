using InsideIn.Following;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Notifications;

/// <summary>The people whom something may concern, read in pages, so that ten thousand are no more to hold than one.</summary>
/// <param name="Page">So many people behind a place.</param>
public sealed record Crowd(Func<DocumentStore, string?, int, CancellationToken, Task<CrowdPage>> Page)
{
    /// <summary>A handful of people.</summary>
    public static Crowd Of(params IReadOnlyList<Guid> personIds) =>
        new((_, _, _, _) => Task.FromResult(new CrowdPage([.. personIds.Distinct()], null)));

    /// <summary>The people whom the documents of a list name.</summary>
    public static Crowd Of<T>(Pick<T> pick, Func<T, Guid> person)
        where T : class => new(async (store, behind, limit, cancellationToken) =>
    {
        var entries = await store.PickAsync(pick.Behind(behind is null ? null : Paging.Decode(behind)).Take(limit), cancellationToken);
        var documents = await store.GetAsync(pick.Index.Collection, [.. entries.Select(entry => entry.Id)], cancellationToken);
        return new CrowdPage([.. documents.Values.Select(read => person(read.Document)).Distinct()], entries.Count < limit ? null : Paging.Encode(entries[^1].Cursor));
    });

    /// <summary>Those who set a level for a thread, a tag or a group.</summary>
    public static Crowd FollowersOf(Guid scopeId) => Of(FollowStore.For(scopeId), setting => setting.PersonId);

    /// <summary>The members of a group; everybody who works here for everybody's.</summary>
    public static Crowd MembersOf(Guid groupId) =>
        groupId == Group.EverybodyId ? Of(PeopleStore.Named(null), person => person.Id) : Of(GroupStore.MembersOf(groupId), membership => membership.PersonId);
}

/// <summary>A page of a crowd.</summary>
/// <param name="PersonIds">Each once.</param>
/// <param name="Next">The place behind which the next page begins; null when this is the last.</param>
public sealed record CrowdPage(IReadOnlyList<Guid> PersonIds, string? Next);

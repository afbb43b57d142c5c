using InsideIn.Following;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Polls;

namespace InsideIn.Notifications;

/// <summary>The people whom something may concern, read in pages, so that ten thousand are no more to hold than one.</summary>
/// <param name="Page">So many people behind a place.</param>
public sealed record Crowd(Func<DocumentStore, string?, int, CancellationToken, Task<CrowdPage>> Page)
{
    // Some ten thousand voters, spread over 256 shards.
    private const int VotersInAShard = 50;

    /// <summary>A handful of people.</summary>
    public static Crowd Of(params IReadOnlyList<Guid> personIds) =>
        new((_, _, _, _) => Task.FromResult(new CrowdPage([.. personIds.Distinct()], null)));

    /// <summary>The people whom the documents of a list name.</summary>
    public static Crowd Of<T>(Pick<T> pick, Func<T, Guid> person)
        where T : class => Of(pick, document => [person(document)], each: 1);

    /// <summary>The people whom the documents of a list name, several each.</summary>
    /// <param name="pick">The list.</param>
    /// <param name="people">Whom a document names.</param>
    /// <param name="each">How many that is, about.</param>
    public static Crowd Of<T>(Pick<T> pick, Func<T, IEnumerable<Guid>> people, int each)
        where T : class => new(async (store, behind, most, cancellationToken) =>
    {
        var limit = Math.Max(1, most / each);
        var entries = await store.PickAsync(pick.Behind(behind is null ? null : Paging.Decode(behind)).Take(limit), cancellationToken);
        var documents = await store.GetAsync(pick.Index.Collection, [.. entries.Select(entry => entry.Id)], cancellationToken);
        return new CrowdPage([.. documents.Values.SelectMany(read => people(read.Document)).Distinct()], entries.Count < limit ? null : Paging.Encode(entries[^1].Cursor));
    });

    /// <summary>Those who set a level for a thread, a tag or a group.</summary>
    public static Crowd FollowersOf(Guid scopeId) => Of(FollowStore.For(scopeId), setting => setting.PersonId);

    /// <summary>Those who keep order in a group: its owners, then its moderators.</summary>
    public static IReadOnlyList<Crowd> KeepersOf(Guid groupId) =>
        [Of(GroupStore.OwnersOf(groupId), member => member.PersonId), Of(GroupStore.ModeratorsOf(groupId), member => member.PersonId)];

    /// <summary>Those who voted in a poll, secret ones included: that they voted is known, and nothing else about it.</summary>
    public static IReadOnlyList<Crowd> VotersIn(Guid pollId) =>
        [Of(PollStore.BallotsIn(pollId), ballot => ballot.PersonId), Of(PollStore.VotersIn(pollId), shard => shard.PersonIds, each: VotersInAShard)];

    /// <summary>The members of a group who were in it already at that moment; everybody who works here for everybody's. Who came since is not told (rule R14).</summary>
    public static Crowd MembersOf(Guid groupId, DateTimeOffset at) => groupId == Group.EverybodyId
        ? Of(PeopleStore.Named(null), person => person.ArrivedAt <= at ? [person.Id] : [], each: 1)
        : Of(GroupStore.MembersOf(groupId), membership => membership.JoinedAt <= at ? [membership.PersonId] : [], each: 1);
}

/// <summary>A page of a crowd.</summary>
/// <param name="PersonIds">Each once.</param>
/// <param name="Next">The place behind which the next page begins; null when this is the last.</param>
public sealed record CrowdPage(IReadOnlyList<Guid> PersonIds, string? Next);

using System.Collections.Concurrent;

namespace InsideIn.Groups;

/// <summary>In which groups a fact says that something was written. Each publisher registers one for each of its facts.</summary>
public sealed record GroupActivity(Func<DocumentStore, object, CancellationToken, Task<IReadOnlyList<Guid>>> GroupsOf)
{
    /// <summary>For facts that name the groups themselves.</summary>
    public static GroupActivity Of<T>(Func<T, IReadOnlyList<Guid>> groups)
        where T : Fact => Of<T>((_, fact, _) => Task.FromResult(groups(fact)));

    /// <summary>For facts whose groups have to be looked up.</summary>
    public static GroupActivity Of<T>(Func<DocumentStore, T, CancellationToken, Task<IReadOnlyList<Guid>>> groups)
        where T : Fact => new((store, fact, cancellationToken) => fact is T told ? groups(store, told, cancellationToken) : Task.FromResult<IReadOnlyList<Guid>>([]));
}

/// <summary>Keeps the day on which something was last written in a group, and by each of its members: one write a day for each.</summary>
internal sealed class NoteActivity(DocumentStore store, IEnumerable<GroupActivity> activities) : IListener
{
    private readonly GroupActivity[] activities = [.. activities];
    private readonly ConcurrentDictionary<(Guid Group, Guid Person), DateOnly> noted = new();
    private DateOnly today;

    public string Name => "groups.activity";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        if (fact.Fact is not Fact told)
        {
            return;
        }

        var day = DateOnly.FromDateTime(told.At.UtcDateTime);
        foreach (var activity in activities)
        {
            foreach (var groupId in await activity.GroupsOf(store, told, cancellationToken))
            {
                await NoteAsync(groupId, told.ActorId, day, told.At, cancellationToken);
            }
        }
    }

    private async Task NoteAsync(Guid groupId, Guid personId, DateOnly day, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (day > today)
        {
            // What was noted yesterday is of no use today.
            noted.Clear();
            today = day;
        }

        if (!noted.ContainsKey((groupId, Guid.Empty)))
        {
            await store.DecideAsync(token => WakeAsync(groupId, day, at, token), cancellationToken);
            noted[(groupId, Guid.Empty)] = day;
        }

        if (!noted.ContainsKey((groupId, personId)))
        {
            await store.DecideAsync(token => NoteMemberAsync(groupId, personId, day, token), cancellationToken);
            noted[(groupId, personId)] = day;
        }
    }

    private async Task<(bool, Batch?)> WakeAsync(Guid groupId, DateOnly day, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(GroupStore.Groups, groupId, cancellationToken) is not { } read || GroupLife.Wake(read.Document, day) is not { } awake)
        {
            return (false, null);
        }

        var batch = new Batch().Replace(GroupStore.Groups, read, awake);
        return (true, awake.State == read.Document.State ? batch : batch.Append(new GroupStateChanged(Guid.Empty, at, groupId, read.Document.State, awake.State)));
    }

    private async Task<(bool, Batch?)> NoteMemberAsync(Guid groupId, Guid personId, DateOnly day, CancellationToken cancellationToken) =>
        await store.GetAsync(GroupStore.Memberships, Membership.IdOf(groupId, personId), cancellationToken) is { } read && !(read.Document.WroteOn >= day)
            ? (true, new Batch().Replace(GroupStore.Memberships, read, read.Document with { WroteOn = day }))
            : (false, null);
}

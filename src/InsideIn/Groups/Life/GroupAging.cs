namespace InsideIn.Groups;

/// <summary>Brings silent groups a step further, each hour. Three lists, and a look at each group whose time has come.</summary>
internal sealed class GroupAging(DocumentStore store, TimeProvider time) : IDuty
{
    public string Name => "silent groups";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        foreach (var (state, days) in new[] { (GroupState.Active, GroupLife.QuietAfter), (GroupState.Quiet, GroupLife.ReadOnlyAfter - GroupLife.NoticeBefore), (GroupState.ReadOnly, GroupLife.ArchivedAfter) })
        {
            var due = await PersonalData.ReadAsync(store, GroupStore.SilentBefore(state, today.AddDays(1 - days)), cancellationToken).ToListAsync(cancellationToken);
            foreach (var group in due)
            {
                await AgeAsync(group.Id, today, now, cancellationToken);
            }
        }
    }

    private Task<bool> AgeAsync(Guid groupId, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token => await store.GetAsync(GroupStore.Groups, groupId, token) is { } read && GroupLife.Next(read.Document, today) is { } next
                ? (true, new Batch().Replace(GroupStore.Groups, read, next).Append(GroupLife.Tell(read.Document, next, Guid.Empty, now)))
                : (false, null),
            cancellationToken);
}

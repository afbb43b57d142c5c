using NodaTime;

namespace InsideIn.Notifications;

/// <summary>The budget that each group has of its members' attention (product/network.md part 3, no. 4): what goes beyond it waits for the digest.</summary>
public sealed class Attention(DocumentStore store, NoticeOptions options)
{
    /// <summary>The day of a moment, in the company's zone: it begins and ends for all members of a group together.</summary>
    public DateOnly DayOf(DateTimeOffset at) => Instant.FromDateTimeOffset(at).InZone(DateTimeZoneProviders.Tzdb[options.Zone]).Date.ToDateOnly();

    /// <summary>How often a group may speak to all of its members at once in a day.</summary>
    public async Task<int> PerDayAsync(Guid groupId, CancellationToken cancellationToken) =>
        (await store.GetAsync(AttentionStore.Budgets, groupId, cancellationToken))?.Document.PerDay ?? AttentionBudget.Usual;

    /// <summary>What a group spent on the day of a moment.</summary>
    public async Task<AttentionDay> OnAsync(Guid groupId, DateTimeOffset at, CancellationToken cancellationToken) =>
        (await store.GetAsync(AttentionStore.Days, AttentionDay.IdOf(groupId, DayOf(at)), cancellationToken))?.Document ?? new AttentionDay(groupId, DayOf(at), []);

    /// <summary>What the budget says to one more announcement; nothing is spent.</summary>
    public async Task<Push> PeekAsync(Guid groupId, DateTimeOffset at, CancellationToken cancellationToken) =>
        (await OnAsync(groupId, at, cancellationToken)).Allows(await PerDayAsync(groupId, cancellationToken)) ? Push.Within : Push.Spent;

    /// <summary>Spends for an announcement, once however often it is asked. The answer is whether the budget lasted.</summary>
    public async Task<Push> SpendAsync(Guid groupId, Happening what, CancellationToken cancellationToken)
    {
        var perDay = await PerDayAsync(groupId, cancellationToken);
        var day = DayOf(what.At);
        return await store.DecideAsync<Push>(
            async token =>
            {
                var before = await store.GetAsync(AttentionStore.Days, AttentionDay.IdOf(groupId, day), token);
                var now = before?.Document ?? new AttentionDay(groupId, day, []);
                var spent = now.Spend(what.ItemId, what.ActorId, what.At, perDay);
                var push = spent.Broadcasts.Single(broadcast => broadcast.ItemId == what.ItemId).WasAtOnce ? Push.Within : Push.Spent;
                return (push, spent == now ? null : new Batch().Put(AttentionStore.Days, before, spent));
            },
            cancellationToken);
    }
}

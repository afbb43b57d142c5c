using InsideIn.Conversations;
using InsideIn.Events;
using InsideIn.Following;
using InsideIn.Pages;
using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>Tells people what happens, by the rules, and takes back what is gone. One fact after the other, so that who takes part in a thread is told of what comes next in it.</summary>
internal sealed class TellPeople(DocumentStore store, Things things, FanOut fanOut, FollowUps followUps, Attention attention, TimeProvider time) : IListener
{
    // After a long standstill nobody wants last month's news at once; a network that gets notices for the first time tells nothing of its past.
    private static readonly TimeSpan TooLate = TimeSpan.FromDays(7);

    public string Name => "notices";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        if (fact.Fact is not Fact told)
        {
            return;
        }

        if (told.At > time.GetUtcNow() - TooLate)
        {
            await TellAsync(fact, cancellationToken);
        }

        await TakePartAsync(told, cancellationToken);
        await followUps.OfAsync(told, cancellationToken);
    }

    private async Task TellAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        var tellings = new List<Telling>();
        foreach (var rule in NoticeRules.All)
        {
            tellings.AddRange(await rule.Tell(fact, things, cancellationToken));
        }

        if (tellings.Count > 0)
        {
            await fanOut.TellAsync(fact.Position, await WithinBudgetAsync(tellings, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Spends the groups' attention where something is said to all of their members.</summary>
    private async Task<IReadOnlyList<Telling>> WithinBudgetAsync(IReadOnlyList<Telling> tellings, CancellationToken cancellationToken)
    {
        var within = new List<Telling>();
        foreach (var telling in tellings)
        {
            var spends = telling.Push != Push.Urgent && telling.Reason.Traits().Occasion == Occasion.Broadcast;
            within.Add(spends ? telling with { Push = await attention.SpendAsync(telling.Scope!.Id, telling.What, cancellationToken) } : telling);
        }

        return within;
    }

    private Task TakePartAsync(Fact fact, CancellationToken cancellationToken) => fact switch
    {
        PostPublished published => FollowStore.TakePartAsync(store, published.ActorId, new Subject(SubjectKind.Post, published.PostId), published.At, cancellationToken),
        EventCreated created => FollowStore.TakePartAsync(store, created.ActorId, new Subject(SubjectKind.Event, created.EventId), created.At, cancellationToken),
        PageCreated created => FollowStore.TakePartAsync(store, created.ActorId, new Subject(SubjectKind.Page, created.PageId), created.At, cancellationToken),
        CommentAdded added => FollowStore.TakePartAsync(store, added.ActorId, added.Subject, added.At, cancellationToken),
        _ => Task.CompletedTask,
    };
}

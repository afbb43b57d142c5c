namespace InsideIn.Kernel;

/// <summary>Which topic a kind of fact is told to. Each feature registers those that its subscriptions follow.</summary>
public sealed record LiveTopic(Func<ITopicEventSender, object, CancellationToken, ValueTask> Tell)
{
    /// <summary>Tells facts of the type <typeparamref name="T"/> to the topic of that name.</summary>
    public static LiveTopic Of<T>(Func<T, string> name)
        where T : Fact => new((events, fact, cancellationToken) => fact is T told ? events.SendAsync(name(told), told, cancellationToken) : ValueTask.CompletedTask);

    /// <summary>Does something in each server process when such a fact is told: what the process keeps in memory is not true any more.</summary>
    public static LiveTopic Do<T>(Action<T> act)
        where T : Fact => new((_, fact, _) =>
        {
            if (fact is T told)
            {
                act(told);
            }

            return ValueTask.CompletedTask;
        });
}

/// <summary>
/// Tells those who follow something live what happens. Each server process reads all facts from its start on, for its own followers: unlike a listener it keeps no position,
/// and whoever was not connected reads what was missed.
/// </summary>
public sealed class LiveFacts(IEnumerable<LiveTopic> topics, ITopicEventSender events, DocumentStore store, TimeProvider time, ILogger<LiveFacts> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly LiveTopic[] topics = [.. topics];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "Live facts have stopped; they go on in {Pause} with what happens then.", Pause);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(CancellationToken stopping)
    {
        await foreach (var stored in store.Tail(await store.LastPositionAsync(stopping), stopping))
        {
            foreach (var topic in topics)
            {
                await topic.Tell(events, stored.Fact, stopping);
            }
        }
    }
}

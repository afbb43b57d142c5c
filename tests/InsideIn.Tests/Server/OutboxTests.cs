using System.Globalization;
using InsideIn.Documents;
using InsideIn.Kernel;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsideIn.Tests.Server;

public sealed record BellRang(Guid ActorId, DateTimeOffset At, int Number) : Fact(ActorId, At);

/// <summary>Notes what it is handed, and says when it has heard enough.</summary>
internal sealed class Ear(string name, int enough, Func<int, bool>? fails = null) : IListener
{
    private readonly TaskCompletionSource satisfied = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name => name;

    public List<int> Heard { get; } = [];

    public Task Satisfied => satisfied.Task.WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System);

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        var number = ((BellRang)fact.Fact).Number;
        if (fails?.Invoke(number) == true)
        {
            throw new InvalidOperationException(number.ToString(CultureInfo.InvariantCulture));
        }

        Heard.Add(number);
        if (Heard.Distinct().Count() == enough)
        {
            satisfied.SetResult();
        }

        return Task.CompletedTask;
    }
}

public sealed class OutboxTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("insidein-outbox-").FullName;

    [Fact]
    public async Task A_listener_hears_every_fact_in_order_and_goes_on_behind_the_last_after_a_stop()
    {
        await using var store = await OpenAsync();
        await RingAsync(store, 1, 150);
        var first = new Ear("ear", enough: 150);
        await FollowAsync(store, first.Satisfied, first);

        await RingAsync(store, 151, 10);
        var second = new Ear("ear", enough: 10);
        await FollowAsync(store, second.Satisfied, second);

        Assert.Equal(Enumerable.Range(1, 150), first.Heard);
        Assert.Equal(Enumerable.Range(151, 10), second.Heard);
    }

    [Fact]
    public async Task A_listener_that_fails_is_handed_the_fact_again_and_does_not_stop_another()
    {
        await using var store = await OpenAsync();
        await RingAsync(store, 1, 5);
        var hasFailed = false;
        var moody = new Ear("moody", enough: 5, number => number == 3 && !hasFailed && (hasFailed = true));
        var calm = new Ear("calm", enough: 5);
        await FollowAsync(store, Task.WhenAll(moody.Satisfied, calm.Satisfied), moody, calm);

        Assert.True(hasFailed);
        Assert.Equal([1, 2, 3, 4, 5], moody.Heard.Distinct());
        Assert.Equal([1, 2, 3, 4, 5], calm.Heard);
    }

    [Fact]
    public async Task A_fact_that_a_listener_cannot_take_is_set_aside_with_an_alarm_and_the_next_ones_go_on()
    {
        await using var store = await OpenAsync();
        await RingAsync(store, 1, 5);
        var tries = 0;
        var picky = new Ear("picky", enough: 4, number => number == 3 && ++tries > 0);
        var alarms = new List<string>();
        await FollowAsync(store, picky.Satisfied, new HurriedClock(), new Alarm(alarms), picky);

        Assert.Equal([1, 2, 4, 5], picky.Heard);
        Assert.Equal(6, tries);
        var aside = Assert.Single(await store.SetAsideFactsAsync(10, CancellationToken.None));
        Assert.Equal(("picky", 3, nameof(BellRang)), (aside.Listener, aside.Position, aside.Fact));
        Assert.Contains("InvalidOperationException: 3", aside.Fault, StringComparison.Ordinal);
        Assert.Equal(["Listener picky could not take fact 3 in 6 tries; it is set aside and the next ones go on."], alarms);

        await RingAsync(store, 6, 1);
        var healed = new Ear("picky", enough: 1);
        await FollowAsync(store, healed.Satisfied, healed);
        Assert.Equal([6], healed.Heard);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Task FollowAsync(DocumentStore store, Task until, params IListener[] listeners) =>
        FollowAsync(store, until, TimeProvider.System, NullLogger<Outbox>.Instance, listeners);

    private static async Task FollowAsync(DocumentStore store, Task until, TimeProvider time, ILogger<Outbox> log, params IListener[] listeners)
    {
        using var outbox = new Outbox(listeners, store, time, log);
        await outbox.StartAsync(CancellationToken.None);
        await until;
        await outbox.StopAsync(CancellationToken.None);
    }

    private static async Task RingAsync(DocumentStore store, int from, int count)
    {
        foreach (var number in Enumerable.Range(from, count))
        {
            Assert.IsType<Committed>(await store.CommitAsync(new Batch().Append(new BellRang(Guid.Empty, DateTimeOffset.UnixEpoch, number))));
        }
    }

    private Task<DocumentStore> OpenAsync() =>
        DocumentStore.OpenAsync(
            new StoreOptions { Connection = folder, Collections = ListenerStore.Collections, Facts = new Dictionary<string, Type> { [nameof(BellRang)] = typeof(BellRang) } },
            TimeProvider.System);
}

using InsideIn.Documents.Crash;
using InsideIn.Servers;

namespace InsideIn.Documents.Tests.Mongo;

/// <summary>What a store does when its server refuses for a moment, or an answer goes astray.</summary>
[NeedsMongoStandIn]
public sealed class MongoFaultTests() : StoreTest(new MongoFixture())
{
    private const int Forever = 1_000;
    private const int WriteConflict = 112;
    private const int NotWritablePrimary = 10107;
    private static readonly string[] Transient = ["TransientTransactionError"];
    private static readonly string[] Unknown = ["UnknownTransactionCommitResult"];

    private Batch Written => new Batch().Insert(Notes.All, new Note(Ids.Of(1), "g", 1) { Tags = ["a", "b"] }).Append(new NoteRead(Ids.Of(1)));

    [StoreTheory]
    [InlineData("findAndModify")]
    [InlineData("find")]
    [InlineData("insert")]
    [InlineData("commitTransaction")]
    public async Task A_transaction_that_another_one_overtook_is_done_again(string command)
    {
        await FailAsync(new MongoFault(command) { Times = 3, Code = WriteConflict, Labels = Transient });

        Assert.Equal(new Committed(1), await Store.CommitAsync(Written));
        await AssertOnceAsync();
    }

    [StoreTheory]
    [InlineData("find")]
    [InlineData("insert")]
    [InlineData("commitTransaction")]
    public async Task A_server_that_may_no_longer_write_is_asked_again(string command)
    {
        await FailAsync(new MongoFault(command) { Code = NotWritablePrimary, Labels = command == "commitTransaction" ? ["RetryableWriteError", .. Unknown] : Transient });

        Assert.Equal(new Committed(1), await Store.CommitAsync(Written));
        await AssertOnceAsync();
    }

    [StoreTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_that_breaks_at_the_commit_keeps_the_batch_once(bool isDone)
    {
        await FailAsync(new MongoFault("commitTransaction") { IsDone = isDone });

        Assert.Equal(new Committed(1), await Store.CommitAsync(Written));
        await AssertOnceAsync();
    }

    [StoreFact]
    public async Task A_commit_that_is_never_answered_is_told_as_unknown_and_done_once()
    {
        await FailAsync(new MongoFault("commitTransaction") { IsDone = true, Times = Forever });

        var unknown = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Store.CommitAsync(Written));

        Assert.Contains("it is unknown whether it was kept", unknown.Message, StringComparison.Ordinal);
        await AssertOnceAsync();
    }

    [StoreFact]
    public async Task A_commit_that_never_arrives_is_told_as_unknown_and_not_done()
    {
        await FailAsync(new MongoFault("commitTransaction") { Times = Forever });

        var unknown = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Store.CommitAsync(Written));

        Assert.Contains("it is unknown whether it was kept", unknown.Message, StringComparison.Ordinal);
        Assert.Null(await Store.GetAsync(Notes.All, Ids.Of(1)));
        Assert.Equal(0, await Store.LastPositionAsync());
    }

    [StoreFact]
    public async Task Reads_writes_and_tails_come_back_when_connections_break()
    {
        await using var other = await Fixture.OpenAsync(Notes);
        await using var tail = other.Tail(0, Soon).GetAsyncEnumerator();
        var next = tail.MoveNextAsync();
        foreach (var command in new[] { "find", "insert", "findAndModify" })
        {
            await FailAsync(new MongoFault(command) { Times = 2 });
        }

        Assert.Equal(new Committed(1), await Store.CommitAsync(Written));
        await FailAsync(new MongoFault("find") { Times = 2 });

        Assert.Equal([Ids.Of(1)], await PickedAsync(Notes.ByTag.At("a")));
        Assert.True(await next);
        Assert.Equal(new NoteRead(Ids.Of(1)), tail.Current.Fact);
    }

    [StoreFact]
    public async Task A_refusal_that_does_not_pass_is_told_with_the_servers_words()
    {
        const int Unauthorized = 13;
        await FailAsync(new MongoFault("findAndModify") { Code = Unauthorized });

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Store.CommitAsync(Written));

        Assert.Contains("A fault asked for, before findAndModify (13)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(new Committed(1), await Store.CommitAsync(Written));
    }

    [StoreFact]
    public async Task Lists_and_counts_walk_along_their_index_and_look_at_little_else()
    {
        for (var hundred = 0; hundred < 10; hundred++)
        {
            await SaveAsync([.. Enumerable.Range(hundred * 100, 100).Select(rank => new Note(Ids.Of(rank), $"g{rank % 300}", rank) { Tags = ["all"], Mood = Mood.Glad, Author = rank % 2 == 0 ? null : Ids.Of(rank) })]);
        }

        var behind = (await Store.PickAsync(Notes.ByRank.At().Take(500)))[^1].Cursor;
        await AssertWalkedAsync(20, async () => await Store.PickAsync(Notes.ByRank.At().Take(20)));
        await AssertWalkedAsync(20, async () => await Store.PickAsync(Notes.ByRank.At().Behind(behind).Take(20)));
        await AssertWalkedAsync(20, async () => await Store.PickAsync(Notes.ByRank.At().Behind(behind).Reversed().Take(20)));
        await AssertWalkedAsync(20, async () => await Store.PickAsync(Notes.ByRank.At().Between(300, 900).Take(20)));
        await AssertWalkedAsync(20, async () => await Store.PickAsync(Notes.ByTag.At("all").Between(300, 900).Take(20)));
        await AssertWalkedAsync(20 + 20, async () => await Store.PickAsync(Notes.ByMood.At(Mood.Glad, default).Behind(new Cursor([Ids.Of(501)], Ids.Of(501))).Take(20)));
        await AssertWalkedAsync(300 * 4, async () => await Store.PickAsync(Notes.ByGroup.AtAny(Enumerable.Range(0, 300).Select(group => (Key)$"g{group}")).Take(20)));
        await AssertWalkedAsync(700, async () => await Store.CountAsync(Notes.ByRank.At(), cap: 700));
        await AssertWalkedAsync(3, async () => await Store.GetAsync(Notes.All, [Ids.Of(1), Ids.Of(2), Ids.Of(3)]));

        var counts = await ((MongoFixture)Fixture).CountsAsync();
        Assert.Equal((0, 0), (counts.Unhinted, counts.BlockingSorts));
    }

    [StoreFact]
    public async Task Facts_of_four_writing_processes_stand_in_one_order_that_a_tail_sees_as_it_grows()
    {
        const int Processes = 4, Each = 4, Facts = 600;
        await using var empty = new MongoFixture();
        await empty.StartAsync();
        await using var store = await new Workload().OpenAsync(empty.Connection);
        var acknowledged = new Dictionary<int, int>();
        var writers = Enumerable.Range(0, Processes).Select(process => new WritingProcess(acknowledged, empty.Connection, $"{(process * Each) + 1}", $"{Each}")).ToList();

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var seen = await store.Tail(0, patience.Token).Take(Facts).ToListAsync(patience.Token);
        foreach (var writer in writers)
        {
            await writer.DisposeAsync();
        }

        Assert.Equal(Enumerable.Range(1, Facts).Select(position => (long)position), seen.Select(fact => fact.Position));
        Assert.Equal(seen, await store.Tail(0, patience.Token).Take(Facts).ToListAsync(patience.Token));
        // Each client waits for one entry before it saves the next, so its own come in their order; and every process had its part.
        var byClient = seen.Select(fact => (EntrySaved)fact.Fact).ToLookup(fact => fact.Client, fact => fact.Number);
        Assert.All(byClient, client => Assert.Equal(Enumerable.Range(1, client.Count()), client));
        Assert.Equal(Processes, byClient.Select(client => (client.Key - 1) / Each).Distinct().Count());
        // The processes were killed: what they were told is there, and nothing is there by half.
        await Traces.AssertWholeAsync(empty.Connection, Processes * Each, acknowledged);
    }

    private async Task AssertOnceAsync()
    {
        Assert.NotNull(await Store.GetAsync(Notes.All, Ids.Of(1)));
        Assert.Equal(["a", "b"], (await Store.PickAsync(Notes.ByTag.At())).Select(entry => entry.Keys[0].Value));
        Assert.Equal([1L], (await Store.Tail(0, Soon).Take(1).ToListAsync()).Select(fact => fact.Position));
        Assert.Equal(1, await Store.LastPositionAsync());
    }

    /// <summary>Besides the entries of the list the store looks now and then how far the facts reach, which is one entry.</summary>
    private async Task AssertWalkedAsync(int entries, Func<Task> read)
    {
        const int Looks = 25;
        var before = (await ((MongoFixture)Fixture).CountsAsync()).Walked;
        await read();
        Assert.InRange((await ((MongoFixture)Fixture).CountsAsync()).Walked - before, 1, entries + Looks);
    }

    private Task FailAsync(MongoFault fault) => ((MongoFixture)Fixture).FailAsync(fault);
}

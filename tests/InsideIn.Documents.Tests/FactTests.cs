namespace InsideIn.Documents.Tests;

/// <summary>The order of facts and the tail that follows them, alike on every engine.</summary>
public abstract class FactTests(StoreFixture fixture) : StoreTest(fixture)
{
    [StoreFact]
    public async Task A_tail_gives_stored_facts_and_then_new_ones_as_they_come()
    {
        await Store.CommitAsync(new Batch().Append(new NoteWritten(Ids.Of(1), "one")).Append(new NoteRead(Ids.Of(1))));
        await using var tail = Store.Tail(0, Soon).GetAsyncEnumerator();

        Assert.True(await tail.MoveNextAsync());
        Assert.Equal((1, new NoteWritten(Ids.Of(1), "one")), (tail.Current.Position, tail.Current.Fact));
        Assert.True(await tail.MoveNextAsync());
        Assert.Equal((2, new NoteRead(Ids.Of(1))), (tail.Current.Position, tail.Current.Fact));

        var next = tail.MoveNextAsync();
        Assert.False(next.IsCompleted);
        Assert.Equal(new Committed(3), await Store.CommitAsync(new Batch().Append(new NoteRead(Ids.Of(2)))));
        Assert.True(await next);
        Assert.Equal((3, new NoteRead(Ids.Of(2))), (tail.Current.Position, tail.Current.Fact));
    }

    [StoreFact]
    public async Task A_tail_begins_behind_its_position()
    {
        await AppendAsync(Ids.Of(1), 600);

        var seen = await TakeAsync(Store.Tail(590, Soon), 10);

        Assert.Equal(Enumerable.Range(591, 10).Select(position => (long)position), seen.Select(fact => fact.Position));
    }

    [StoreFact]
    public async Task A_tail_ends_when_it_is_cancelled_and_when_the_store_is_disposed()
    {
        using var cancelling = new CancellationTokenSource();
        await using var cancelled = Store.Tail(0, cancelling.Token).GetAsyncEnumerator();
        await using var disposed = Store.Tail(0, Soon).GetAsyncEnumerator();
        var waiting = (cancelled.MoveNextAsync().AsTask(), disposed.MoveNextAsync().AsTask());

        await cancelling.CancelAsync();
        await Store.DisposeAsync();

        Assert.False(await waiting.Item1);
        Assert.False(await waiting.Item2);
    }

    [StoreFact]
    public async Task With_many_writers_every_tail_sees_all_facts_in_one_order_without_gaps()
    {
        const int Writers = 8, Each = 40, All = Writers * Each * 2;
        var early = TakeAsync(Store.Tail(0, Soon), All);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var at = 0; at < Each; at++)
            {
                var note = Ids.Of((writer * Each) + at);
                await Store.CommitAsync(new Batch().Append(new NoteWritten(note, $"{at}")).Append(new NoteRead(note)));
            }
        })));

        var seen = await early;
        Assert.Equal(Enumerable.Range(1, All).Select(position => (long)position), seen.Select(fact => fact.Position));
        Assert.Equal(seen, await TakeAsync(Store.Tail(0, Soon), All));
        foreach (var pair in seen.Chunk(2))
        {
            Assert.Equal(((NoteWritten)pair[0].Fact).NoteId, ((NoteRead)pair[1].Fact).NoteId);
        }
    }

    [StoreFact]
    public async Task A_fact_whose_type_is_gone_keeps_its_place()
    {
        await AppendAsync(Ids.Of(1), 1);
        await Store.CommitAsync(new Batch().Append(new NoteRead(Ids.Of(1))));
        await Store.DisposeAsync();
        await using var later = await Fixture.OpenAsync([], new Dictionary<string, Type> { ["noteRead"] = typeof(NoteRead) });

        var seen = await TakeAsync(later.Tail(0, Soon), 2);

        Assert.Equal("noteWritten", Assert.IsType<UnknownFact>(seen[0].Fact).Name);
        Assert.IsType<NoteRead>(seen[1].Fact);
    }

    private async Task AppendAsync(Guid note, int count)
    {
        var batch = new Batch();
        for (var at = 0; at < count; at++)
        {
            batch.Append(new NoteWritten(note, $"{at}"));
        }

        Assert.IsType<Committed>(await Store.CommitAsync(batch));
    }

    private static async Task<List<StoredFact>> TakeAsync(IAsyncEnumerable<StoredFact> tail, int count)
    {
        var taken = new List<StoredFact>();
        await foreach (var fact in tail.Take(count))
        {
            taken.Add(fact);
        }

        return taken;
    }
}

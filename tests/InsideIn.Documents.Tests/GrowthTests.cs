namespace InsideIn.Documents.Tests;

/// <summary>A new index over documents that were there before it, alike on every engine.</summary>
public abstract class GrowthTests(StoreFixture fixture) : StoreTest(fixture)
{
    private const int Documents = 1_200;

    [StoreFact]
    public async Task A_new_index_tells_how_far_it_is_from_nothing_to_all()
    {
        await SaveBoardsAsync();
        var grown = new List<IndexGrown>();
        var (boards, byCount) = Indexed();

        await using var store = await OpenAsync(boards, new Told(grown.Add));

        Assert.All(grown, part => Assert.Equal(("boards", "byCount", (long)Documents), (part.Collection, part.Index, part.Total)));
        Assert.Equal(0, grown[0].Done);
        Assert.Equal(Documents, grown[^1].Done);
        Assert.Equal(grown.Select(part => part.Done).Distinct().Order(), grown.Select(part => part.Done));
        Assert.Equal(Documents, await store.CountAsync(byCount.At()));
    }

    [StoreFact]
    public async Task A_build_that_was_stopped_half_way_goes_on_where_it_was()
    {
        await SaveBoardsAsync();
        using var stop = new CancellationTokenSource();
        var before = new List<IndexGrown>();
        void StopHalfWay(IndexGrown part)
        {
            before.Add(part);
            if (part.Done > 0)
            {
                stop.Cancel();
            }
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OpenAsync(Indexed().Boards, new Told(StopHalfWay), stop.Token));
        var after = new List<IndexGrown>();
        var (boards, byCount) = Indexed();
        await using var store = await OpenAsync(boards, new Told(after.Add));

        Assert.InRange(before[^1].Done, 1, Documents - 1);
        Assert.Equal(before[^1].Done, after[0].Done);
        Assert.Equal(Documents, await store.CountAsync(byCount.At()));
        Assert.Equal(Enumerable.Range(1, 20).Select(count => (object?)(long)count), (await store.PickAsync(byCount.At().Take(20))).Select(entry => entry.Keys[0].Value));
    }

    [StoreFact]
    public async Task An_index_that_no_document_waits_for_is_no_news()
    {
        var grown = new List<IndexGrown>();
        await Store.DisposeAsync();
        await using (await OpenAsync(Indexed().Boards, new Told(grown.Add)))
        {
        }

        await using var again = await OpenAsync(Indexed().Boards, new Told(grown.Add));

        Assert.Empty(grown);
    }

    private static (Collection<Board> Boards, Index<Board> ByCount) Indexed()
    {
        var boards = new Collection<Board>("boards", board => board.Id);
        return (boards, boards.Index("byCount", index => index.Ascending(board => board.Count)));
    }

    private async Task SaveBoardsAsync()
    {
        foreach (var some in Enumerable.Range(1, Documents).Chunk(400))
        {
            var batch = new Batch();
            foreach (var number in some)
            {
                batch.Insert(Notes.Boards, new Board(Ids.Of(number), number));
            }

            Assert.IsType<Committed>(await Store.CommitAsync(batch));
        }

        await Store.DisposeAsync();
    }

    private Task<DocumentStore> OpenAsync(Collection<Board> boards, IProgress<IndexGrown> progress, CancellationToken cancellationToken = default) => DocumentStore.OpenAsync(
        new StoreOptions { Connection = Fixture.Connection, Collections = [boards], Facts = Notes.Facts, Progress = progress }, TimeProvider.System, cancellationToken);

    /// <summary>Unlike <see cref="Progress{T}"/>, tells before it returns.</summary>
    private sealed class Told(Action<IndexGrown> tell) : IProgress<IndexGrown>
    {
        public void Report(IndexGrown value) => tell(value);
    }
}

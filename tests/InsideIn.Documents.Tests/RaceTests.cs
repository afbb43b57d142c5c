namespace InsideIn.Documents.Tests;

/// <summary>Batches that race, alike on every engine.</summary>
public abstract class RaceTests(StoreFixture fixture) : StoreTest(fixture)
{
    private const int Boards = 6;
    private const int PointsEach = 100;

    private readonly Guid[] ids = [.. Enumerable.Range(1, Boards).Select(Ids.Of)];

    [StoreFact]
    public async Task Racing_batches_equal_the_serial_order_of_their_facts()
    {
        await SetUpBoardsAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(hand => Task.Run(() => MoveBlindlyAsync(new Random(hand), 40))));

        var facts = await FactsAsync();
        Assert.Equal(outcomes.Sum(), facts.Count);
        Assert.NotEmpty(facts);
        var boards = ids.ToDictionary(id => id, _ => PointsEach);
        foreach (var moved in facts)
        {
            Assert.Equal((boards[moved.From.Id], boards[moved.To.Id]), (moved.From.Count, moved.To.Count));
            boards[moved.From.Id] -= moved.Points;
            boards[moved.To.Id] += moved.Points;
        }

        Assert.Equal(boards, (await Store.GetAsync(Notes.Boards, ids)).ToDictionary(board => board.Key, board => board.Value.Document.Count));
    }

    [StoreFact]
    public async Task Reading_many_documents_sees_one_moment()
    {
        await SetUpBoardsAsync();
        var moving = Task.WhenAll(Enumerable.Range(0, 4).Select(hand => Task.Run(() => MoveBlindlyAsync(new Random(hand), 150))));

        do
        {
            var read = await Store.GetAsync(Notes.Boards, ids);
            Assert.Equal(Boards * PointsEach, read.Values.Sum(board => board.Document.Count));
        }
        while (!moving.IsCompleted);

        await moving;
    }

    [StoreFact]
    public async Task Of_many_who_claim_a_unique_key_at_once_one_has_it()
    {
        var results = await Task.WhenAll(Enumerable.Range(1, 30).Select(number => Task.Run(async () =>
            await Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(number), "g", 1) { Handle = "wanted" })))));

        Assert.Single(results.OfType<Committed>());
        var holder = Assert.Single(await Store.PickAsync(Notes.ByHandle.At("wanted"))).Id;
        Assert.All(results.OfType<Duplicate>(), lost => Assert.Equal(holder, lost.HolderId));
        Assert.Equal(29, results.OfType<Duplicate>().Count());
    }

    [StoreFact]
    public async Task Of_many_who_insert_one_id_at_once_one_succeeds()
    {
        var results = await Task.WhenAll(Enumerable.Range(1, 30).Select(number => Task.Run(async () =>
            await Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(1), "g", number)).Append(new NoteRead(Ids.Of(number)))))));

        Assert.Single(results.OfType<Committed>());
        Assert.Equal(1, await Store.LastPositionAsync());
    }

    private async Task SetUpBoardsAsync()
    {
        var batch = new Batch();
        foreach (var id in ids)
        {
            batch.Insert(Notes.Boards, new Board(id, PointsEach));
        }

        Assert.IsType<Committed>(await Store.CommitAsync(batch));
    }

    /// <summary>Moves points between boards without a second try; returns how many moves were committed.</summary>
    private async Task<int> MoveBlindlyAsync(Random random, int moves)
    {
        var committed = 0;
        for (var left = moves; left > 0; left--)
        {
            var pair = random.GetItems(ids, 2);
            if (pair[0] == pair[1])
            {
                continue;
            }

            var read = await Store.GetAsync(Notes.Boards, pair);
            var (from, to, points) = (read[pair[0]], read[pair[1]], random.Next(1, 20));
            var result = await Store.CommitAsync(new Batch()
                .Replace(Notes.Boards, from, from.Document with { Count = from.Document.Count - points })
                .Replace(Notes.Boards, to, to.Document with { Count = to.Document.Count + points })
                .Append(new Moved(from.Document, to.Document, points)));
            committed += result is Committed ? 1 : 0;
        }

        return committed;
    }

    private async Task<List<Moved>> FactsAsync()
    {
        var count = (int)await Store.LastPositionAsync();
        return await Store.Tail(0, Soon).Take(count).Select(fact => (Moved)fact.Fact).ToListAsync();
    }
}

namespace InsideIn.Documents.Tests;

/// <summary>The loop that re-runs a decision until it commits, alike on every engine.</summary>
public abstract class DecisionTests(StoreFixture fixture) : StoreTest(fixture)
{
    private readonly Board board = new(Ids.Of(1), 0);

    [StoreFact]
    public async Task Many_hands_on_one_document_lose_no_update()
    {
        await Store.CommitAsync(new Batch().Insert(Notes.Boards, board));

        var counts = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => Store.CommitAsync(CountUpAsync, Soon))));

        Assert.Equal(Enumerable.Range(1, 40), counts.Order());
        Assert.Equal(40, (await Store.GetAsync(Notes.Boards, board.Id))?.Document.Count);
    }

    [StoreFact]
    public async Task An_answer_without_a_batch_writes_nothing()
    {
        Assert.Equal("no", await Store.CommitAsync(_ => Task.FromResult(Attempt.Answer("no"))));
        Assert.Equal(0, await Store.LastPositionAsync());
    }

    [StoreFact]
    public async Task A_decision_that_always_loses_gives_up_and_names_the_document()
    {
        await Store.CommitAsync(new Batch().Insert(Notes.Boards, board));
        var attempts = 0;

        var gaveUp = await Assert.ThrowsAsync<ContentionException>(() => Store.CommitAsync(_ =>
        {
            attempts++;
            return Task.FromResult(Attempt.Save(new Batch().Insert(Notes.Boards, board), 0));
        }));

        Assert.True(attempts > 1);
        Assert.Contains($"boards {board.Id}", gaveUp.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_duplicate_is_answered_by_the_attempt()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1) { Handle = "ana" });

        var holder = await Store.CommitAsync(_ => Task.FromResult(
            Attempt.Save(new Batch().Insert(Notes.All, new Note(Ids.Of(2), "g", 1) { Handle = "ana" }), Ids.Of(2))
                .OnDuplicate(duplicate => duplicate.HolderId)));

        Assert.Equal(Ids.Of(1), holder);
    }

    [StoreFact]
    public async Task A_duplicate_without_an_answer_runs_the_decision_again()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1) { Handle = "ana" });
        var attempts = 0;

        var handle = await Store.CommitAsync(_ =>
        {
            var handle = attempts++ == 0 ? "ana" : "ana2";
            return Task.FromResult(Attempt.Save(new Batch().Insert(Notes.All, new Note(Ids.Of(2), "g", 1) { Handle = handle }), handle));
        });

        Assert.Equal("ana2", handle);
    }

    [StoreFact]
    public async Task A_decision_is_cancelled_between_attempts()
    {
        await Store.CommitAsync(new Batch().Insert(Notes.Boards, board));
        using var cancelling = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.CommitAsync(
            async _ =>
            {
                await cancelling.CancelAsync();
                return Attempt.Save(new Batch().Insert(Notes.Boards, board), 0);
            },
            cancelling.Token));
    }

    private async Task<Attempt<int>> CountUpAsync(CancellationToken cancellationToken)
    {
        var read = await Store.GetAsync(Notes.Boards, board.Id, cancellationToken) ?? throw new InvalidOperationException("The board is gone.");
        var counted = read.Document with { Count = read.Document.Count + 1 };
        return Attempt.Save(new Batch().Replace(Notes.Boards, read, counted), counted.Count);
    }
}

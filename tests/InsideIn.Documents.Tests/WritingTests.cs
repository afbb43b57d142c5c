namespace InsideIn.Documents.Tests;

/// <summary>What a batch promises, alike on every engine.</summary>
public abstract class WritingTests(StoreFixture fixture) : StoreTest(fixture)
{
    private readonly Note first = new(Ids.Of(1), "g", 1) { Handle = "ana", Tags = ["x", "y"] };

    [StoreFact]
    public async Task A_replaced_document_moves_in_every_index_and_gets_a_new_version()
    {
        await SaveAsync(first);
        var read = await LoadAsync(first.Id);
        await ChangeAsync(first.Id, note => note with { Group = "h", Handle = "ben", Tags = ["y", "z"] });

        Assert.True((await LoadAsync(first.Id)).Version > read.Version);
        Assert.Empty(await PickedAsync(Notes.ByGroup.At("g")));
        Assert.Equal([first.Id], await PickedAsync(Notes.ByGroup.At("h")));
        Assert.Equal(["y", "z"], (await Store.PickAsync(Notes.ByTag.At())).Select(entry => entry.Keys[0].Value));
        Assert.Equal(["ben"], (await Store.PickAsync(Notes.ByHandle.At())).Select(entry => entry.Keys[0].Value));
    }

    [StoreFact]
    public async Task A_deleted_document_leaves_every_index()
    {
        await SaveAsync(first);
        await Store.CommitAsync(new Batch().Delete(Notes.All, await LoadAsync(first.Id)));

        Assert.Null(await Store.GetAsync(Notes.All, first.Id));
        Assert.Equal([0, 0, 0], await Store.CountEachAsync([Notes.ByGroup.At(), Notes.ByTag.At(), Notes.ByHandle.At()]));
    }

    [StoreFact]
    public async Task A_taken_id_is_a_conflict()
    {
        await SaveAsync(first);

        Assert.Equal(new Conflict(Notes.All, first.Id), await Store.CommitAsync(new Batch().Insert(Notes.All, first with { Handle = null })));
    }

    [StoreFact]
    public async Task A_stale_version_is_a_conflict_for_replace_and_delete()
    {
        await SaveAsync(first);
        var stale = await LoadAsync(first.Id);
        await ChangeAsync(first.Id, note => note with { Rank = 2 });

        Assert.Equal(new Conflict(Notes.All, first.Id), await Store.CommitAsync(new Batch().Replace(Notes.All, stale, first)));
        Assert.Equal(new Conflict(Notes.All, first.Id), await Store.CommitAsync(new Batch().Delete(Notes.All, stale)));
        Assert.Equal(2, (await LoadAsync(first.Id)).Document.Rank);
    }

    [StoreFact]
    public async Task A_document_deleted_and_made_anew_is_not_the_one_that_was_read()
    {
        await SaveAsync(first);
        var old = await LoadAsync(first.Id);
        await Store.CommitAsync(new Batch().Delete(Notes.All, old));
        await SaveAsync(first);

        Assert.IsType<Conflict>(await Store.CommitAsync(new Batch().Delete(Notes.All, old)));
    }

    [StoreFact]
    public async Task The_first_document_that_is_not_as_expected_is_named()
    {
        await SaveAsync(first);
        var gone = new Stored<Note>(Ids.Of(8), 1, new Note(Ids.Of(8), "g", 1));
        var batch = new Batch().Insert(Notes.All, new Note(Ids.Of(2), "g", 1)).Delete(Notes.All, gone).Insert(Notes.All, first);

        Assert.Equal(new Conflict(Notes.All, Ids.Of(8)), await Store.CommitAsync(batch));
    }

    [StoreFact]
    public async Task A_duplicate_names_the_index_and_the_holder()
    {
        await SaveAsync(first);

        var result = await Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(2), "g", 1) { Handle = "ana" }));

        Assert.Equal(new Duplicate(Notes.ByHandle, first.Id), result);
    }

    [StoreFact]
    public async Task Documents_without_the_unique_key_do_not_collide()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1), new Note(Ids.Of(2), "g", 1));

        Assert.Equal(0, await Store.CountAsync(Notes.ByHandle.At()));
    }

    [StoreFact]
    public async Task A_unique_key_can_pass_from_one_document_to_another_in_one_batch()
    {
        await SaveAsync(first);
        var read = await LoadAsync(first.Id);
        var batch = new Batch()
            .Replace(Notes.All, read, first with { Handle = null })
            .Insert(Notes.All, new Note(Ids.Of(2), "g", 1) { Handle = "ana" });

        Assert.IsType<Committed>(await Store.CommitAsync(batch));
        Assert.Equal([Ids.Of(2)], await PickedAsync(Notes.ByHandle.At("ana")));
    }

    [StoreFact]
    public async Task A_refused_batch_leaves_no_document_no_entry_and_no_fact()
    {
        await SaveAsync(first);
        var started = await Store.LastPositionAsync();
        Batch Begun() => new Batch()
            .Insert(Notes.All, new Note(Ids.Of(2), "new", 1) { Tags = ["new"] })
            .Append(new NoteWritten(Ids.Of(2), "never"));

        Assert.IsType<Duplicate>(await Store.CommitAsync(Begun().Insert(Notes.All, new Note(Ids.Of(3), "new", 1) { Handle = "ana" })));
        Assert.IsType<Conflict>(await Store.CommitAsync(Begun().Insert(Notes.All, first)));

        Assert.Empty(await Store.GetAsync(Notes.All, [Ids.Of(2), Ids.Of(3)]));
        Assert.Equal([0, 0], await Store.CountEachAsync([Notes.ByGroup.At("new"), Notes.ByTag.At("new")]));
        Assert.Equal(started, await Store.LastPositionAsync());
        Assert.Equal(new Committed(started + 1), await Store.CommitAsync(Begun()));
    }

    [StoreFact]
    public async Task A_later_write_of_a_batch_sees_the_earlier_one()
    {
        await SaveAsync(first);
        var read = await LoadAsync(first.Id);

        Assert.IsType<Committed>(await Store.CommitAsync(new Batch().Delete(Notes.All, read).Insert(Notes.All, first with { Rank = 5 })));
        Assert.Equal([(Key)5], (await Store.PickAsync(Notes.ByRank.At())).Select(entry => entry.Keys[0]));
        Assert.IsType<Conflict>(await Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(4), "g", 1)).Insert(Notes.All, new Note(Ids.Of(4), "h", 1))));
    }

    [StoreFact]
    public async Task A_document_may_not_change_its_id()
    {
        await SaveAsync(first);
        var read = await LoadAsync(first.Id);

        Assert.Throws<ArgumentException>(() => new Batch().Replace(Notes.All, read, first with { Id = Ids.Of(2) }));
    }

    [StoreFact]
    public async Task A_batch_cancelled_before_its_turn_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.CommitAsync(new Batch().Insert(Notes.All, first), cancelled.Token));
        Assert.Null(await Store.GetAsync(Notes.All, first.Id));
    }

    [StoreFact]
    public async Task A_fact_of_an_unknown_type_is_refused_with_words()
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(async () => await Store.CommitAsync(new Batch().Append("hello")));

        Assert.Contains("The fact type String is not among the 4", refused.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task Everything_is_there_after_opening_again()
    {
        await SaveAsync(first);
        await Store.CommitAsync(new Batch().Append(new NoteRead(first.Id)));
        await ReopenAsync();

        Assert.Equal([first.Id], await PickedAsync(Notes.ByTag.At("x")));
        Assert.Equal(1, await Store.LastPositionAsync());
        await ChangeAsync(first.Id, note => note with { Rank = 9 });
    }
}

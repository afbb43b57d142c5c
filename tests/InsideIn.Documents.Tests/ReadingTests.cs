namespace InsideIn.Documents.Tests;

/// <summary>What can be asked of a store, alike on every engine.</summary>
public abstract class ReadingTests(StoreFixture fixture) : StoreTest(fixture)
{
    [StoreFact]
    public async Task A_document_comes_back_as_it_was_saved()
    {
        var note = new Note(Ids.Of(1), "garden", 7, "Zażółć gęślą jaźń 🌱 <b>\"\0\"</b>")
        {
            Mood = Mood.Glad,
            Author = Ids.Of(9),
            DueAt = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)),
            Tags = ["a", "b"],
            Place = new Place("Łódź", 3),
        };
        await SaveAsync(note);

        var stored = await LoadAsync(note.Id);

        Assert.Equal(note with { Tags = stored.Document.Tags }, stored.Document);
        Assert.Equal(["a", "b"], stored.Document.Tags);
    }

    [StoreFact]
    public async Task Ids_without_a_document_are_absent()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1), new Note(Ids.Of(2), "g", 2));

        var found = await Store.GetAsync(Notes.All, [Ids.Of(1), Ids.Of(3), Ids.Of(2), Ids.Of(1)]);

        Assert.Equal([Ids.Of(1), Ids.Of(2)], found.Keys.Order());
        Assert.Null(await Store.GetAsync(Notes.All, Ids.Of(3)));
    }

    [StoreFact]
    public async Task A_list_stands_in_the_order_of_its_index_and_ties_in_that_of_its_last_member()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1), new Note(Ids.Of(2), "g", 3), new Note(Ids.Of(3), "g", 1), new Note(Ids.Of(4), "h", 9));

        Assert.Equal([Ids.Of(2), Ids.Of(3), Ids.Of(1)], await PickedAsync(Notes.ByGroup.At("g")));
        Assert.Equal([Ids.Of(1), Ids.Of(3), Ids.Of(2)], await PickedAsync(Notes.ByGroup.At("g").Reversed()));
        Assert.Equal([Ids.Of(1), Ids.Of(3), Ids.Of(2), Ids.Of(4)], await PickedAsync(Notes.ByRank.At()));
    }

    [StoreFact]
    public async Task An_entry_shows_the_keys_behind_the_prefix()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 5) { Mood = Mood.Cross, Author = Ids.Of(8) });

        var entry = Assert.Single(await Store.PickAsync(Notes.ByMood.At(Mood.Cross)));

        Assert.Equal([default, (Key)Ids.Of(8)], entry.Keys);
    }

    [StoreFact]
    public async Task A_later_null_key_sorts_first_and_a_first_one_has_no_entry()
    {
        var noon = new DateTimeOffset(2026, 5, 5, 12, 0, 0, TimeSpan.Zero);
        await SaveAsync(
            new Note(Ids.Of(1), "g", 1) { DueAt = noon, Place = new Place("Rome", 2) },
            new Note(Ids.Of(2), "g", 1) { Place = new Place("Rome", null) },
            new Note(Ids.Of(3), "g", 1) { DueAt = DateTimeOffset.MinValue });

        Assert.Equal([Ids.Of(2), Ids.Of(3), Ids.Of(1)], await PickedAsync(Notes.ByMood.At(Mood.Plain)));
        Assert.Equal([Ids.Of(2), Ids.Of(1)], await PickedAsync(Notes.ByTown.At()));
        Assert.Equal([Ids.Of(2)], await PickedAsync(Notes.ByTown.At("Rome", default)));
        Assert.Empty(await PickedAsync(Notes.ByTown.At((string?)null)));
    }

    [StoreFact]
    public async Task A_range_is_by_value_with_its_lower_end_and_without_its_upper()
    {
        await SaveAsync([.. Enumerable.Range(1, 6).Select(rank => new Note(Ids.Of(rank), "g", rank))]);

        Assert.Equal([Ids.Of(4), Ids.Of(3), Ids.Of(2)], await PickedAsync(Notes.ByGroup.At("g").Between(2, 5)));
        Assert.Equal([Ids.Of(2), Ids.Of(3), Ids.Of(4)], await PickedAsync(Notes.ByGroup.At("g").Between(2, 5).Reversed()));
        Assert.Equal([Ids.Of(5), Ids.Of(6)], await PickedAsync(Notes.ByRank.At().Between(5, null)));
        Assert.Equal(3, await Store.CountAsync(Notes.ByGroup.At("g").Between(2, 5)));
    }

    [StoreFact]
    public async Task Merged_lists_stand_in_one_order_and_hold_a_document_once()
    {
        await SaveAsync(
            new Note(Ids.Of(1), "g", 4) { Tags = ["red", "blue"] },
            new Note(Ids.Of(2), "g", 9) { Tags = ["blue", "blue"] },
            new Note(Ids.Of(3), "g", 6) { Tags = ["red"] },
            new Note(Ids.Of(4), "g", 8) { Tags = ["green"] });
        var either = Notes.ByTag.AtAny(["red", "blue", "red", "none"]);

        Assert.Equal([Ids.Of(2), Ids.Of(3), Ids.Of(1)], await PickedAsync(either));
        Assert.Equal([Ids.Of(2), Ids.Of(3)], await PickedAsync(either.Take(2)));
        Assert.Equal(3, await Store.CountAsync(either));
        Assert.Equal(2, await Store.CountAsync(either, cap: 2));
    }

    // A document under several of the prefixes takes one place of a page, so that the page is full and the next one begins behind it.
    [StoreFact]
    public async Task Pages_of_a_merged_list_hold_each_document_once_and_are_short_only_at_the_end()
    {
        string[][] tags = [["a", "b", "c"], ["b"], ["a", "c"], ["c", "b"], ["a"], ["none"]];
        await SaveAsync([.. Enumerable.Range(1, 24).Select(at => new Note(Ids.Of(at), "g", at / 3) { Tags = tags[at % tags.Length] })]);
        var list = Notes.ByTag.AtAny(["a", "b", "c"]);
        var whole = await PickedAsync(list.Take(100));
        Assert.Equal(20, whole.Distinct().Count());

        foreach (var size in (int[])[1, 2, 3, 7, 19])
        {
            var pages = new List<IReadOnlyList<Entry>> { await Store.PickAsync(list.Take(size)) };
            while (pages[^1].Count == size)
            {
                pages.Add(await Store.PickAsync(list.Behind(pages[^1][^1].Cursor).Take(size)));
            }

            Assert.Equal(whole, pages.SelectMany(page => page).Select(entry => entry.Id));
        }
    }

    // Each stretch has bounds of its own; what lies in several of them, or under a prefix as well, comes and counts once.
    [StoreFact]
    public async Task A_list_of_stretches_holds_what_lies_in_any_of_them()
    {
        await SaveAsync([.. Enumerable.Range(0, 10).Select(rank => new Note(Ids.Of(rank), "g", rank) { Tags = rank % 2 == 0 ? ["a", "b"] : ["b"] })]);
        var list = Notes.ByTag.AtAny(["none"]).With([new Stretch(["a"], 4, 9), new Stretch(["b"], null, 2), new Stretch(["b"], 7, null)]);

        Assert.Equal([9, 8, 7, 6, 4, 1, 0], (await PickedAsync(list)).Select(id => Enumerable.Range(0, 10).Single(rank => Ids.Of(rank) == id)));
        Assert.Equal([Ids.Of(8), Ids.Of(7), Ids.Of(6)], await PickedAsync(list.Between(null, 9).Take(3)));
        Assert.Equal([Ids.Of(0), Ids.Of(1)], await PickedAsync(list.Reversed().Take(2)));
        Assert.Equal((7, 3), (await Store.CountAsync(list), await Store.CountAsync(list, cap: 3)));
        Assert.Equal([1, 7], await Store.CountEachAsync([Notes.ByTag.At("b").Between(3, 4), list]));
        await AssertRefusedAsync(Notes.ByTag.At("a").With([new Stretch(["a", 1], null, null)]), "has a stretch with a prefix of 2 keys; allowed is prefixes of one length, here 1");
    }

    [StoreFact]
    public async Task No_prefix_at_all_picks_and_counts_nothing()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1));

        Assert.Empty(await PickedAsync(Notes.ByGroup.AtAny(Array.Empty<Key>())));
        Assert.Equal(0, await Store.CountAsync(Notes.ByGroup.AtAny(Array.Empty<Key>())));
    }

    [StoreFact]
    public async Task A_list_goes_on_behind_a_cursor_whose_document_is_gone()
    {
        await SaveAsync([.. Enumerable.Range(1, 5).Select(rank => new Note(Ids.Of(rank), "g", rank))]);
        var page = await Store.PickAsync(Notes.ByGroup.At("g").Take(2));
        await Store.CommitAsync(new Batch().Delete(Notes.All, await LoadAsync(page[1].Id)));

        Assert.Equal([Ids.Of(3), Ids.Of(2), Ids.Of(1)], await PickedAsync(Notes.ByGroup.At("g").Behind(page[1].Cursor)));
        Assert.Equal([Ids.Of(5)], await PickedAsync(Notes.ByGroup.At("g").Behind(page[1].Cursor).Reversed()));
        Assert.Equal(3, await Store.CountAsync(Notes.ByGroup.At("g").Behind(page[1].Cursor)));
    }

    [StoreFact]
    public async Task Several_picks_and_counts_answer_in_their_order()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1), new Note(Ids.Of(2), "h", 2), new Note(Ids.Of(3), "h", 3));
        Pick<Note>[] picks = [Notes.ByGroup.At("h"), Notes.ByGroup.At("none"), Notes.ByGroup.At("g")];

        Assert.Equal([2, 0, 1], (await Store.PickEachAsync(picks)).Select(list => list.Count));
        Assert.Equal([2, 0, 1], await Store.CountEachAsync(picks));
        Assert.Equal([1, 0, 1], await Store.CountEachAsync(picks, cap: 1));
    }

    [StoreFact]
    public async Task Text_sorts_by_its_code_points()
    {
        string[] handles = ["Z", "a", "é", "\uFFFD", "😀", "aa", "a\0"];
        await SaveAsync([.. handles.Select((handle, at) => new Note(Ids.Of(at), "g", 1) { Handle = handle })]);

        var entries = await Store.PickAsync(Notes.ByHandle.At());

        Assert.Equal(["Z", "a", "a\0", "aa", "é", "\uFFFD", "😀"], entries.Select(entry => entry.Keys[0].Value));
    }

    [StoreFact]
    public async Task A_pick_that_its_index_cannot_serve_is_refused_with_words()
    {
        await AssertRefusedAsync(Notes.ByGroup.At("g", 1, 2), "'notes.byGroup' has a prefix of 3 keys; allowed is 0 to 2");
        await AssertRefusedAsync(Notes.ByGroup.At(5), "has a key of kind Integer for 'Group'; allowed is Text");
        await AssertRefusedAsync(Notes.ByGroup.At("g").Take(1_001), "has a limit of 1001; allowed is 1 to 1000");
        await AssertRefusedAsync(Notes.ByGroup.At("g").Take(0), "has a limit of 0; allowed is 1 to 1000");
        await AssertRefusedAsync(Notes.ByGroup.At("g", 1).Between(1, 2), "has a range behind a prefix of every member");
        await AssertRefusedAsync(Notes.ByGroup.At("g").Behind(new Cursor([], Ids.Of(1))), "has a cursor of 0 keys; allowed is one of 1");
        await AssertRefusedAsync(new Notes().ByGroup.At("g"), "'notes' is not among the 2 that the store was opened with");
    }

    [StoreFact]
    public async Task A_cancelled_read_ends_as_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.GetAsync(Notes.All, Ids.Of(1), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.PickAsync(Notes.ByRank.At(), cancelled.Token));
    }

    private async Task AssertRefusedAsync(Pick<Note> pick, string words) =>
        Assert.Contains(words, (await Assert.ThrowsAsync<ArgumentException>(async () => await Store.PickAsync(pick))).Message, StringComparison.Ordinal);
}

using Xunit.Sdk;

namespace InsideIn.Documents.Tests.Model;

/// <summary>Random work against a model of it, alike on every engine. A failure names its seed.</summary>
public abstract class ModelTests(StoreFixture fixture) : StoreTest(fixture)
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [StoreTheory]
    [MemberData(nameof(Seeds))]
    public async Task Any_batches_and_picks_answer_as_the_model_does(int seed)
    {
        var chance = new Chance(seed, Notes);
        var model = new NoteModel(Notes);
        for (var step = 0; step < 60; step++)
        {
            await CommitToBothAsync(chance.Batch(model.All), model, seed);
            for (var question = 0; question < 8; question++)
            {
                await AskBothAsync(chance, model, seed);
            }
        }
    }

    // R21: a list that is read page by page neither repeats nor loses what stays in its place.
    [StoreTheory]
    [MemberData(nameof(Seeds))]
    public async Task Pages_hold_what_stays_once_and_in_order_while_documents_come_change_and_go(int seed)
    {
        var chance = new Chance(seed, Notes);
        await SaveAsync([.. Enumerable.Range(0, 80).Select(_ => chance.Note() with { Handle = null })]);
        var pick = chance.Pick() with { From = null, Before = null };
        pick = pick.Index.IsUnique ? Notes.ByGroup.At() : pick;
        var everything = await Store.PickAsync(pick.Take(1_000));
        var staying = everything.Select(entry => entry.Id).Distinct().Where((_, at) => at % 2 == 0).ToHashSet();

        var read = new List<Entry>();
        for (IReadOnlyList<Entry>? page = null; page is not { Count: 0 }; read.AddRange(page))
        {
            Assert.InRange(read.Count, 0, 1_000);
            page = await Store.PickAsync(pick.Behind(read.Count == 0 ? null : read[^1].Cursor));
            await ChurnAsync(chance, staying);
        }

        Assert.Equal(everything.Where(entry => staying.Contains(entry.Id)).Select(Shown), read.Where(entry => staying.Contains(entry.Id)).Select(Shown));
        Assert.Equal(read.Count, read.Select(Shown).Distinct().Count());
    }

    private async Task CommitToBothAsync(Batch batch, NoteModel model, int seed)
    {
        var result = await Store.CommitAsync(batch);
        // The store chooses the version; that of a refused batch is one that no write expects.
        var written = await Store.GetAsync(Notes.All, [.. batch.Writes.Select(write => write.Id)]);
        var version = result is Committed ? written.Values.Select(stored => stored.Version).DefaultIfEmpty().Max() : long.MaxValue;
        var expected = model.Commit(batch, version);

        if (result != expected)
        {
            throw new XunitException($"Seed {seed}: the store says {result}, the model {expected}.");
        }
    }

    private async Task AskBothAsync(Chance chance, NoteModel model, int seed)
    {
        var pick = chance.Pick();
        pick = chance.OneIn(3) ? pick : pick.Behind(chance.Cursor(pick, model.List(pick)));
        var expected = model.List(pick);
        var found = await Store.PickAsync(pick);
        var cap = 1 + chance.Below(20);
        var count = await Store.CountAsync(pick, cap);

        if (!found.Select(Shown).SequenceEqual(expected.Take(pick.Limit).Select(Shown)) || count != Math.Min(cap, expected.Count))
        {
            throw new XunitException($"""
                Seed {seed}: {pick.Index.Name} {string.Join(" or ", pick.Prefixes.Select(prefix => $"({string.Join(", ", prefix)})"))} from {pick.From} before {pick.Before} behind {pick.After} reversed {pick.IsReversed} limit {pick.Limit}
                store: {count} in all, {string.Join("; ", found.Select(Shown))}
                model: {expected.Count} in all, {string.Join("; ", expected.Take(pick.Limit).Select(Shown))}
                """);
        }
    }

    /// <summary>Edits, deletes and adds a few documents, none of them one that stays.</summary>
    private async Task ChurnAsync(Chance chance, HashSet<Guid> staying)
    {
        var others = (await Store.PickAsync(Notes.ByRank.At().Take(1_000))).Select(entry => entry.Id).Where(id => !staying.Contains(id)).ToArray();
        await SaveAsync(chance.Note() with { Handle = null });
        for (var left = 3; left > 0 && others.Length > 0; left--)
        {
            if (await Store.GetAsync(Notes.All, chance.Of(others)) is { } read)
            {
                var batch = chance.OneIn(2) ? new Batch().Delete(Notes.All, read) : new Batch().Replace(Notes.All, read, chance.Note(read.Id) with { Handle = null });
                Assert.IsType<Committed>(await Store.CommitAsync(batch));
            }
        }
    }

    private static string Shown(Entry entry) => $"{entry.Id}:{string.Join(',', entry.Keys.Select(key => key.Value ?? "null"))}";
}

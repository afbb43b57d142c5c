using System.Collections.Concurrent;
using Xunit.Sdk;

namespace InsideIn.Documents.Tests.Model;

/// <summary>
/// A random schedule of concurrent batches equals some serial order, alike on every engine: that of their facts. What was committed commits
/// there too; what was refused is refused there by the same document at some moment while it ran. A failure names its seed.
/// </summary>
public abstract class ScheduleTests(StoreFixture fixture) : StoreTest(fixture)
{
    private const int Clients = 8;
    private const int BatchesEach = 40;
    private const int Documents = 6;

    private readonly ConcurrentQueue<Ran> ran = new();
    private long numbers;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 5)];

    [StoreTheory]
    [MemberData(nameof(Seeds))]
    public async Task A_random_schedule_of_concurrent_batches_equals_some_serial_order(int seed)
    {
        await Task.WhenAll(Enumerable.Range(1, Clients).Select(client => Task.Run(() => WorkAsync(new Random((seed * 1_000) + client)))));

        var states = await StatesAsync(seed);
        foreach (var refused in ran.Where(batch => batch.Result is not Committed))
        {
            var named = refused.Result is Conflict conflict ? conflict.Id : ((Duplicate)refused.Result).HolderId;
            if (!Enumerable.Range((int)refused.From, (int)(refused.To - refused.From) + 1).Any(position => states[position].Copy().Refusing(refused) == named))
            {
                throw new XunitException($"Seed {seed}: batch {refused.Number} was refused as {refused.Result}, which holds at no moment from fact {refused.From} to {refused.To}.");
            }
        }

        await AssertStoredAsync(states[^1], seed);
        Assert.Contains(ran, batch => batch.Result is Conflict);
        Assert.Contains(ran, batch => batch.Result is Duplicate);
    }

    /// <summary>The state behind each fact, after committing the batches again one by one in the order of their facts.</summary>
    private async Task<List<SerialNotes>> StatesAsync(int seed)
    {
        var committed = ran.Where(batch => batch.Result is Committed).ToDictionary(batch => batch.Number);
        var facts = await Store.Tail(0, Soon).Take((int)await Store.LastPositionAsync()).ToListAsync();
        Assert.Equal(committed.Count, facts.Count);
        var states = new List<SerialNotes> { new() };
        foreach (var fact in facts)
        {
            var batch = committed[((Numbered)fact.Fact).Number];
            var state = states[^1].Copy();
            if (state.Refusing(batch) is { } refusing || ((Committed)batch.Result).Position != fact.Position)
            {
                throw new XunitException($"Seed {seed}: batch {batch.Number} was committed as fact {fact.Position}, and in that order cannot be: {state.Refusing(batch)} stands against it.");
            }

            states.Add(state);
        }

        return states;
    }

    private async Task AssertStoredAsync(SerialNotes last, int seed)
    {
        var stored = await Store.GetAsync(Notes.All, [.. Enumerable.Range(1, Documents).Select(Ids.Of)]);
        string Shown(IEnumerable<Note> notes) => string.Join("; ", notes.OrderBy(note => note.Id).Select(note => $"{note.Id} {note.Rank} {note.Handle}"));
        if (Shown(stored.Values.Select(note => note.Document)) != Shown(last.All.Values))
        {
            throw new XunitException($"Seed {seed}: stored are {Shown(stored.Values.Select(note => note.Document))}; the serial order ends with {Shown(last.All.Values)}.");
        }

        Assert.Equal(last.All.Values.Select(note => note.Rank).Order(), (await Store.PickAsync(Notes.ByRank.At().Take(1_000))).Select(entry => (long)entry.Keys[0].Value!));
        Assert.Equal(last.All.Values.Count(note => note.Handle is not null), await Store.CountAsync(Notes.ByHandle.At()));
    }

    private async Task WorkAsync(Random random)
    {
        for (var left = BatchesEach; left > 0; left--)
        {
            var ids = random.GetItems([.. Enumerable.Range(1, Documents).Select(Ids.Of)], random.Next(1, 4)).Distinct().ToArray();
            var from = await Store.LastPositionAsync();
            var read = await Store.GetAsync(Notes.All, ids);
            var number = Interlocked.Increment(ref numbers);
            var (batch, steps) = (new Batch(), new List<Step>());
            foreach (var id in ids)
            {
                Add(batch, steps, read.GetValueOrDefault(id), new Note(id, "g", number) { Handle = random.Next(2) == 0 ? null : $"h{random.Next(4)}" }, random);
            }

            var result = await Store.CommitAsync(batch.Append(new Numbered(number)));
            ran.Enqueue(new Ran(number, steps, result, from, await Store.LastPositionAsync()));
        }
    }

    private void Add(Batch batch, List<Step> steps, Stored<Note>? read, Note note, Random random)
    {
        if (read is null)
        {
            batch.Insert(Notes.All, note);
            steps.Add(new Step(WriteKind.Insert, note.Id, null, note));
        }
        else if (random.Next(4) == 0)
        {
            batch.Delete(Notes.All, read);
            steps.Add(new Step(WriteKind.Delete, note.Id, read.Document.Rank, null));
        }
        else
        {
            batch.Replace(Notes.All, read, note);
            steps.Add(new Step(WriteKind.Replace, note.Id, read.Document.Rank, note));
        }
    }
}

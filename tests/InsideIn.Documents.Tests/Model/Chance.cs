namespace InsideIn.Documents.Tests.Model;

/// <summary>Random notes, batches and picks from a seed. Values come from small sets, so that keys meet.</summary>
internal sealed class Chance(int seed, Notes notes)
{
    private static readonly string[] Words = ["", "a", "b", "ab", "Ä", "\uFFFD", "😀"];
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly Random random = new(seed);
    private int ids;

    public int Below(int bound) => random.Next(bound);

    public bool OneIn(int count) => random.Next(count) == 0;

    public T Of<T>(IReadOnlyList<T> some) => some[random.Next(some.Count)];

    public Note Note() => Note(new Guid(random.Next(), (short)ids++, 0, 0, 0, 0, 0, 0, 0, 0, 0));

    public Note Note(Guid id) => new(id, Of(Words), Rank())
    {
        Mood = Of(Enum.GetValues<Mood>()),
        Author = OneIn(3) ? null : Author(),
        Handle = OneIn(2) ? null : $"h{random.Next(40)}",
        DueAt = OneIn(3) ? null : Due(),
        IsPinned = OneIn(3),
        Tags = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Of(Words))],
        Place = OneIn(3) ? null : new Place(Of(Words), OneIn(3) ? null : random.Next(3)),
    };

    /// <summary>One to three writes, of which some name a stale version, a taken id or a held key.</summary>
    public Batch Batch(IReadOnlyCollection<Stored<Note>> stored)
    {
        var batch = new Batch();
        for (var left = 1 + random.Next(3); left > 0; left--)
        {
            var read = stored.Count == 0 ? null : Of([.. stored]);
            if (read is null || OneIn(2))
            {
                batch.Insert(notes.All, read is not null && OneIn(8) ? Note(read.Id) : Note());
                continue;
            }

            var seen = OneIn(8) ? read with { Version = read.Version - 1 } : read;
            _ = OneIn(3) ? batch.Delete(notes.All, seen) : batch.Replace(notes.All, seen, Note(read.Id));
        }

        return batch;
    }

    public Pick<Note> Pick()
    {
        var index = Of(new[] { notes.ByGroup, notes.ByRank, notes.ByTag, notes.ByMood, notes.ByTown, notes.ByHandle, notes.ByGroupAndPin });
        var length = random.Next(index.Members.Count + 1);
        var prefixes = Enumerable.Range(0, 1 + (OneIn(2) ? 0 : random.Next(5))).Select(_ => Keys(index, 0, length));
        var pick = index.AtAny(prefixes).Take(1 + random.Next(8));
        if (length < index.Members.Count && OneIn(3))
        {
            var stretches = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => new Stretch(Keys(index, 0, length), Bound(index.Members[length]), Bound(index.Members[length]))).ToArray();
            pick = (OneIn(3) ? pick with { Prefixes = [] } : pick).With(stretches);
        }

        if (length < index.Members.Count && OneIn(3))
        {
            pick = pick.Between(Bound(index.Members[length]), Bound(index.Members[length]));
        }

        return OneIn(2) ? pick : pick.Reversed();
    }

    /// <summary>A place in the list: mostly that of an entry, sometimes one where nothing stands.</summary>
    public Cursor Cursor(Pick<Note> pick, IReadOnlyList<Entry> list)
    {
        var length = pick.Prefixes.Count > 0 ? pick.Prefixes[0].Length : pick.Stretches[0].Prefix.Count;
        return list.Count > 0 && !OneIn(4)
            ? Of(list).Cursor
            : new Cursor(Keys(pick.Index, length, pick.Index.Members.Count - length), Note().Id);
    }

    private Key[] Keys(Index<Note> index, int from, int count) => [.. index.Members.Skip(from).Take(count).Select(Key)];

    private Key? Bound(IndexMember member) => OneIn(3) ? default(Key?) : Key(member);

    private Key Key(IndexMember member) => member.Path.ToString() switch
    {
        nameof(Tests.Note.Rank) => Rank(),
        nameof(Tests.Note.Mood) => Of(Enum.GetValues<Mood>()),
        nameof(Tests.Note.Author) => OneIn(4) ? default(Key) : Author(),
        nameof(Tests.Note.DueAt) => OneIn(4) ? default(Key) : Due(),
        nameof(Tests.Note.IsPinned) => OneIn(2),
        nameof(Tests.Note.Handle) => $"h{random.Next(40)}",
        "Place.Floor" => OneIn(4) ? default(Key) : random.Next(3),
        _ => Of(Words),
    };

    private long Rank() => Of([long.MinValue, -1L, 0L, 1L, 2L, long.MaxValue]);

    private Guid Author() => Of([Guid.Empty, Ids.Of(1), Ids.Of(-1), Ids.Of(256)]);

    private DateTimeOffset Due() => Start.AddMinutes(random.Next(4));
}

using System.Text;

namespace InsideIn.Documents.Tests.Model;

/// <summary>The store's promises in the plainest form: a dictionary that is searched and sorted from scratch for each question.</summary>
internal sealed class NoteModel(Notes notes)
{
    private readonly Dictionary<Index, Func<Note, IEnumerable<Key[]>>> entries = new()
    {
        [notes.ByGroup] = note => [[note.Group, note.Rank]],
        [notes.ByRank] = note => [[note.Rank]],
        [notes.ByTag] = note => note.Tags.Distinct().Select(tag => new Key[] { tag, note.Rank }),
        [notes.ByMood] = note => [[note.Mood, note.DueAt is { } due ? due : default(Key), note.Author is { } author ? author : default(Key)]],
        [notes.ByTown] = note => note.Place is { } place ? [[place.Town, place.Floor is { } floor ? floor : default(Key)]] : [],
        [notes.ByHandle] = note => note.Handle is { } handle ? [[handle]] : [],
        [notes.ByGroupAndPin] = note => note.Tags.Distinct().Select(tag => new Key[] { note.Group, note.IsPinned, tag }),
    };

    private Dictionary<Guid, Stored<Note>> stored = [];

    public IReadOnlyCollection<Stored<Note>> All => stored.Values;

    /// <summary>Applies the batch as the store should, with the versions of the store's own.</summary>
    public CommitResult Commit(Batch batch, long version)
    {
        var changed = new Dictionary<Guid, Stored<Note>>(stored);
        foreach (var write in batch.Writes)
        {
            var isThere = changed.TryGetValue(write.Id, out var current);
            if (write.Kind == WriteKind.Insert ? isThere : current?.Version != write.ExpectedVersion)
            {
                return new Conflict(notes.All, write.Id);
            }

            changed.Remove(write.Id);
            if (write.Document is not Note document)
            {
                continue;
            }

            if (changed.Values.FirstOrDefault(other => other.Document.Handle is { } handle && handle == document.Handle) is { } holder)
            {
                return new Duplicate(notes.ByHandle, holder.Id);
            }

            changed.Add(write.Id, new Stored<Note>(write.Id, version, document));
        }

        stored = changed;
        return new Committed(0);
    }

    /// <summary>The whole list behind the cursor, in the order of reading, without a limit.</summary>
    public List<Entry> List(Pick<Note> pick)
    {
        var length = pick.Prefixes.Count > 0 ? pick.Prefixes[0].Length : pick.Stretches.Count > 0 ? pick.Stretches[0].Prefix.Count : 0;
        var found = new List<Entry>();
        foreach (var note in stored.Values)
        {
            foreach (var keys in entries[pick.Index](note.Document))
            {
                if (IsInList(pick, keys, length))
                {
                    found.Add(new Entry(note.Id, keys[length..]));
                }
            }
        }

        var order = Comparer<Entry>.Create((left, right) => Compare(pick, length, left, right));
        return
        [
            .. found.Order(order)
                .DistinctBy(entry => (entry.Id, string.Join('|', entry.Keys.Select(key => key.Value))))
                .Where(entry => pick.After is not { } after || order.Compare(entry, new Entry(after.Id, after.Keys)) > 0),
        ];
    }

    private static bool IsInList(Pick<Note> pick, Key[] keys, int length) =>
        IsInRange(pick.From, pick.Before, keys, length)
        && (pick.Prefixes.Any(prefix => prefix.SequenceEqual(keys.Take(length)))
            || pick.Stretches.Any(stretch => stretch.Prefix.SequenceEqual(keys.Take(length)) && IsInRange(stretch.From, stretch.Before, keys, length)));

    private static bool IsInRange(Key? lowest, Key? bound, Key[] keys, int length) =>
        (lowest is not { } from || Compare(keys[length], from) >= 0) && (bound is not { } before || Compare(keys[length], before) < 0);

    private static int Compare(Pick<Note> pick, int length, Entry left, Entry right)
    {
        var members = pick.Index.Members.Skip(length).ToArray();
        for (var at = 0; at < members.Length; at++)
        {
            if (Compare(left.Keys[at], right.Keys[at]) is not 0 and var order)
            {
                return members[at].IsDescending != pick.IsReversed ? -order : order;
            }
        }

        var byId = string.CompareOrdinal(left.Id.ToString(), right.Id.ToString());
        return pick.Index.Members[^1].IsDescending != pick.IsReversed ? -byId : byId;
    }

    private static int Compare(Key left, Key right) => (left.Value, right.Value) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (long a, long b) => Math.Sign((decimal)a - b),
        (string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)),
        var (a, b) => string.CompareOrdinal(a.ToString(), b.ToString()),
    };
}

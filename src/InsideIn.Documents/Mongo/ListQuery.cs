using InsideIn.Documents.Engine;
using InsideIn.Documents.Mongo.Bson;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>
/// The finds that answer a pick or a count. Each range of a find is one walk along the index that is the list's order, and the server
/// merges the walks in that order as long as they are few; of more there are several finds.
/// </summary>
internal sealed class ListQuery
{
    /// <summary>The most ranges of one find: beyond as many the server sorts all that it finds.</summary>
    public const int MostRanges = 200;

    private readonly PickPlan plan;
    private readonly IReadOnlyList<Condition[]> ranges;

    private ListQuery(PickPlan plan)
    {
        this.plan = plan;
        ranges = [.. Run.Of(plan).SelectMany(Expand)];
    }

    /// <summary>The entries of <paramref name="plan"/>, in order.</summary>
    public static IReadOnlyList<Entry> Pick(Client client, Session session, PickPlan plan)
    {
        var query = new ListQuery(plan);
        var finds = query.Finds(plan.Limit);
        var entries = finds.SelectMany(find => query.Read(client, session, find, plan.Limit)).ToList();
        if (finds.Count > 1)
        {
            entries.Sort(new EntryOrder(plan));
        }

        return [.. (plan.MayRepeat && finds.Count > 1 ? Once(entries) : entries).Take(plan.Limit)];
    }

    /// <summary>The number of entries of <paramref name="plan"/>, up to <paramref name="cap"/>.</summary>
    public static int Count(Client client, Session session, PickPlan plan, int cap)
    {
        var query = new ListQuery(plan);
        if (plan.MayRepeat)
        {
            var entries = query.Finds(cap).SelectMany(find => query.Read(client, session, find, cap));
            return Once(entries).Take(cap).Count();
        }

        var counted = 0L;
        foreach (var find in query.Finds(cap))
        {
            counted += client.Count(find, session);
            if (counted >= cap)
            {
                return cap;
            }
        }

        return (int)counted;
    }

    /// <summary>The entries of one find, each once: only a list member in the prefix shows a document several times, one after the other.</summary>
    private List<Entry> Read(Client client, Session session, Find find, int most)
    {
        var entries = new List<Entry>();
        client.Find(find, session, (ref row) =>
        {
            var entry = EntryOf(row);
            if (!plan.MayRepeat || entries.Count == 0 || !AreSame(entries[^1], entry))
            {
                entries.Add(entry);
            }

            return entries.Count < most;
        });
        return entries;
    }

    private static IEnumerable<Entry> Once(IEnumerable<Entry> entries) => entries.DistinctBy(entry => new { entry.Id, Keys = new Keys(entry.Keys) });

    private static bool AreSame(Entry left, Entry right) => left.Id == right.Id && KeySequence.Equality.Equals(left.Keys, right.Keys);

    private Entry EntryOf(BsonReader row)
    {
        var (keys, id) = (plan.SuffixLength == 0 ? [] : new Key[plan.SuffixLength], default(Guid));
        for (var at = 0; at < keys.Length && row.Read(); at++)
        {
            keys[at] = Entries.Read(row);
        }

        if (row.ReadTo("id"u8))
        {
            id = row.GetGuid();
        }

        return new Entry(id, keys);
    }

    private List<Find> Finds(int limit)
    {
        // A document whose first key is null has no entry; and nothing at all stands below null.
        var prefixes = plan.Prefixes.Where(prefix => prefix.Length == 0 || !prefix[0].IsNull).ToArray();
        if (prefixes.Length == 0 || ranges.Count == 0)
        {
            return [];
        }

        return [.. prefixes.Chunk(Math.Max(1, MostRanges / ranges.Count)).Select(some => new Find(Names.Of(plan.Index), Names.Order, writer => WriteFilter(writer, some))
        {
            Sort = WriteSort,
            Shown = [.. Enumerable.Range(plan.PrefixLength, plan.SuffixLength + 1).Select(at => Entries.Column(plan.Index, at))],
            // How often a document repeats is not known before; then the reader ends the find.
            Limit = plan.MayRepeat ? null : limit,
        })];
    }

    private void WriteFilter(BsonWriter writer, Key[][] prefixes)
    {
        // Prefixes of one key are one set, which the server takes apart more cheaply than alternatives.
        var isSet = plan.PrefixLength == 1 && prefixes.Length > 1;
        var alternatives = (from prefix in isSet ? prefixes[..1] : prefixes from range in ranges select (prefix, range)).ToArray();
        if (alternatives is [var only])
        {
            WriteConditions(writer, isSet ? prefixes : [only.prefix], only.range);
            return;
        }

        writer.BeginArray("$or");
        foreach (var (prefix, range) in alternatives)
        {
            writer.BeginDocument("");
            WriteConditions(writer, isSet ? prefixes : [prefix], range);
            writer.End();
        }

        writer.End();
    }

    private void WriteConditions(BsonWriter writer, Key[][] prefixes, Condition[] range)
    {
        if (prefixes.Length == 1)
        {
            Entries.WriteKeys(writer, prefixes[0]);
        }
        else
        {
            writer.BeginDocument("k0");
            writer.BeginArray("$in");
            foreach (var prefix in prefixes)
            {
                Entries.Write(writer, "", prefix[0]);
            }

            writer.End();
            writer.End();
        }

        // One member may have several conditions, and of equal names in one document only one would count.
        if (range.Length > 0)
        {
            writer.BeginArray("$and");
            foreach (var condition in range)
            {
                writer.BeginDocument("");
                WriteCondition(writer, condition);
                writer.End();
            }

            writer.End();
        }
    }

    private void WriteCondition(BsonWriter writer, Condition condition)
    {
        var name = Entries.Column(plan.Index, condition.At);
        if (condition.Comparison == "IS NULL")
        {
            writer.WriteNull(name);
            return;
        }

        var (comparison, value) = condition.Comparison switch
        {
            "=" => ("$eq", condition.Values[0]),
            "<" => ("$lt", condition.Values[0]),
            ">" => ("$gt", condition.Values[0]),
            ">=" => ("$gte", condition.Values[0]),
            // Comparisons are among values of one type, so the least value has all but null above it.
            _ => ("$gte", Least(plan.Index.Members[condition.At].Kind)),
        };
        writer.BeginDocument(name);
        Entries.Write(writer, comparison, value);
        writer.End();
    }

    private void WriteSort(BsonWriter writer)
    {
        foreach (var (at, member) in plan.Suffix.Index())
        {
            writer.Write(Entries.Column(plan.Index, plan.PrefixLength + at), Direction(member.IsDescending != plan.IsReversed));
        }

        writer.Write("id", Direction(plan.Index.IsIdDescending != plan.IsReversed));
    }

    private static int Direction(bool isDescending) => isDescending ? -1 : 1;

    private static Key Least(KeyKind kind) => kind switch
    {
        KeyKind.Integer => long.MinValue,
        KeyKind.Uuid => Guid.Empty,
        _ => "",
    };

    /// <summary>A comparison of the last key and the id at once is two: the id where the keys are equal, and the key.</summary>
    private static IEnumerable<Condition[]> Expand(Condition[] run)
    {
        if (run is not [.. var before, { Values.Length: 2 } pair])
        {
            return [run];
        }

        return
        [
            [.. before, new(pair.At, "=", pair.Values[0]), new(pair.At + 1, pair.Comparison, pair.Values[1])],
            [.. before, new(pair.At, pair.Comparison, pair.Values[0])],
        ];
    }

    /// <summary>Keys that are equal when their values are.</summary>
    private readonly record struct Keys(IReadOnlyList<Key> List)
    {
        public bool Equals(Keys other) => KeySequence.Equality.Equals(List, other.List);

        public override int GetHashCode() => KeySequence.Equality.GetHashCode(List);
    }
}

using InsideIn.Documents.Engine;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>One statement of a batch, with what it must have affected. <paramref name="Index"/> is null for the document itself.</summary>
internal sealed record BatchStep(NpgsqlBatchCommand Command, PreparedWrite Write, Index? Index, Key[] Keys, bool IsDemanded, bool IsRemoval)
{
    /// <summary>Its place among the steps of the batch.</summary>
    public required int Place { get; init; }

    /// <summary>Whether a document was not as expected, or a unique index holds the keys.</summary>
    public bool IsRefused => IsDemanded && Command.RecordsAffected == 0;

    /// <summary>Whether an entry that had to go was not where its document says.</summary>
    public bool IsStray => IsRemoval && Command.RecordsAffected == 0;
}

/// <summary>The statements of a batch, in the order of its writes.</summary>
internal sealed class BatchSteps(Tables tables)
{
    private static readonly PreparedWrite None = new(new Write(WriteKind.Delete, null!, default, null, 0), [], []);

    private readonly List<BatchStep> steps = [];

    public IReadOnlyList<BatchStep> Of(PreparedBatch batch)
    {
        var versioned = batch.Writes.Where(write => write.Write.Kind != WriteKind.Delete).ToList();
        // A change that finds no row takes no version; where others need one too, it is taken before.
        var taking = versioned.Count == 1 || versioned is [{ Write.Kind: WriteKind.Insert }, ..] ? versioned[0] : null;
        if (versioned.Count > 0 && taking is null)
        {
            Add(new NpgsqlBatchCommand("SELECT " + tables.Version(isNew: true)));
        }

        foreach (var write in batch.Writes)
        {
            AddDocument(write, isNew: ReferenceEquals(write, taking));
            AddEntries(write);
        }

        return steps;
    }

    /// <summary>The statements by which batches take the documents that they change in one order, whatever the order of their writes, so that none waits for the other.</summary>
    public static IEnumerable<NpgsqlBatchCommand> Locks(Tables tables, IEnumerable<PreparedBatch> batches)
    {
        var changes = batches.SelectMany(batch => batch.Writes).Select(write => write.Write).Where(write => write.Kind != WriteKind.Insert).ToList();
        return changes.Count < 2
            ? []
            : changes.GroupBy(change => change.Collection).OrderBy(some => some.Key.Name, StringComparer.Ordinal)
                .Select(some => new NpgsqlBatchCommand(tables.Lock(some.Key)).With(some.Select(change => change.Id).ToArray()));
    }

    /// <summary>The statement that puts an entry.</summary>
    public static NpgsqlBatchCommand Entry(Tables tables, Index index, Key[] keys, Guid id)
    {
        var command = new NpgsqlBatchCommand(tables.InsertEntry(index));
        foreach (var (at, key) in keys.Index())
        {
            command.With(key, index.Members[at].Kind);
        }

        return command.With(id);
    }

    private void AddDocument(PreparedWrite write, bool isNew)
    {
        var (kind, collection, id, _, expected) = write.Write;
        var command = kind switch
        {
            WriteKind.Insert => new NpgsqlBatchCommand(tables.Insert(collection, isNew)).With(id).WithJson(write.Body),
            WriteKind.Replace => new NpgsqlBatchCommand(tables.Replace(collection, isNew)).With(id).With(expected).WithJson(write.Body),
            _ => new NpgsqlBatchCommand(tables.Delete(collection)).With(id).With(expected),
        };
        steps.Add(new BatchStep(command, write, null, [], IsDemanded: true, IsRemoval: false) { Place = steps.Count });
    }

    private void AddEntries(PreparedWrite write)
    {
        // The version is checked, so what was read is what is stored.
        IReadOnlyList<IndexEntries> before = write.Write.Read is { } read ? IndexEntries.Of(write.Write.Collection, read) : [];
        foreach (var (index, keys) in Each(IndexEntries.Without(before, write.Entries)))
        {
            var command = new NpgsqlBatchCommand(tables.DeleteEntry(index, keys));
            foreach (var (at, key) in keys.Index().Where(key => !key.Item.IsNull))
            {
                command.With(key, index.Members[at].Kind);
            }

            steps.Add(new BatchStep(command.With(write.Write.Id), write, index, keys, IsDemanded: false, IsRemoval: true) { Place = steps.Count });
        }

        foreach (var (index, keys) in Each(IndexEntries.Without(write.Entries, before)))
        {
            steps.Add(new BatchStep(Entry(tables, index, keys, write.Write.Id), write, index, keys, IsDemanded: index.IsUnique, IsRemoval: false) { Place = steps.Count });
        }
    }

    private static IEnumerable<(Index Index, Key[] Keys)> Each(IEnumerable<IndexEntries> entries) =>
        entries.SelectMany(some => some.Keys.Select(keys => (some.Index, keys)));

    private void Add(NpgsqlBatchCommand command) => steps.Add(new BatchStep(command, None, null, [], IsDemanded: false, IsRemoval: false) { Place = steps.Count });
}

namespace InsideIn.Documents.Tests.Model;

/// <summary>One batch of a random schedule: what it wrote, how it ended, and between which facts it ran.</summary>
/// <param name="Number">Its place among all; each document that it writes carries it as its rank.</param>
/// <param name="Writes">Its writes in order.</param>
/// <param name="Result">How it ended.</param>
/// <param name="From">The last fact before it began.</param>
/// <param name="To">The last fact once it had ended.</param>
internal sealed record Ran(long Number, IReadOnlyList<Step> Writes, CommitResult Result, long From, long To);

/// <summary>A write of a batch. <paramref name="ReadOf"/> is the batch that wrote the document as it was read, null for an insert.</summary>
internal sealed record Step(WriteKind Kind, Guid Id, long? ReadOf, Note? Document);

/// <summary>A few notes as a serial order of batches makes them: the model against which a concurrent schedule is judged.</summary>
internal sealed class SerialNotes
{
    private readonly Dictionary<Guid, Note> notes;

    public SerialNotes() => notes = [];

    private SerialNotes(Dictionary<Guid, Note> notes) => this.notes = notes;

    public IReadOnlyDictionary<Guid, Note> All => notes;

    public SerialNotes Copy() => new(new Dictionary<Guid, Note>(notes));

    /// <summary>Applies the batch; the document that refuses it, or null. After a refusal what was applied is not undone: work on a copy.</summary>
    public Guid? Refusing(Ran batch)
    {
        foreach (var (kind, id, readOf, document) in batch.Writes)
        {
            var current = notes.GetValueOrDefault(id);
            if (kind == WriteKind.Insert ? current is not null : current?.Rank != readOf)
            {
                return id;
            }

            notes.Remove(id);
            if (document is null)
            {
                continue;
            }

            if (document.Handle is { } handle && notes.Values.FirstOrDefault(other => other.Handle == handle) is { } holder)
            {
                return holder.Id;
            }

            notes.Add(id, document);
        }

        return null;
    }
}

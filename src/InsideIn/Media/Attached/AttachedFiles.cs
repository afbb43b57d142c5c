namespace InsideIn.Media;

/// <summary>Removes files with the item that they are parts of, and their contents unless something else names them (rule R25). They were out of reach from the moment in which the item was deleted.</summary>
public sealed class AttachedFiles(DocumentStore store, ContentRemovals removals) : IListener
{
    private const int ChunkSize = 100;

    /// <inheritdoc/>
    public string Name => "media.attachedFiles";

    /// <inheritdoc/>
    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) =>
        fact.Fact is SubjectDeleted { Subject: var subject } ? RemoveAsync(subject.Id, cancellationToken) : Task.CompletedTask;

    /// <summary>Removes the files of an item. Errors: <see cref="InvalidOperationException"/> when a content is being removed by somebody else for too long; trying again is safe.</summary>
    public async Task RemoveAsync(Guid itemId, CancellationToken cancellationToken)
    {
        while (await store.PickAsync(MediaStore.AttachedTo(itemId).Take(ChunkSize), cancellationToken) is { Count: > 0 } entries)
        {
            foreach (var read in (await store.GetAsync(MediaStore.Files, [.. entries.Select(entry => entry.Id)], cancellationToken)).Values)
            {
                var hash = read.Document.Hash!;
                if (!await removals.IsOverAsync(hash) || !await removals.RunWithAsync(new Batch().Delete(MediaStore.Files, read), hash))
                {
                    throw new InvalidOperationException($"The content of file {read.Id} is being removed by somebody else.");
                }
            }
        }
    }
}

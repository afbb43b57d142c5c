using InsideIn.People;

namespace InsideIn.Access;

/// <summary>Who else may read a thing; asked before somebody is praised in it, or asked about it.</summary>
public sealed class Readers(DocumentStore store, Viewers viewers, Rights rights)
{
    /// <summary>
    /// Those of a few people who work here and may read the thing, in their order, each once.
    /// Shape: whoever does not exist, has left or may not read it is missing, and nobody learns which of the three (rule R2).
    /// </summary>
    public async Task<IReadOnlyList<Guid>> AmongAsync(IReadable thing, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken)
    {
        var people = await store.GetAsync(PeopleStore.People, [.. personIds.Distinct()], cancellationToken);
        var readers = new List<Guid>();
        foreach (var personId in personIds.Distinct().Where(id => people.TryGetValue(id, out var person) && !person.Document.HasLeft))
        {
            if (await rights.MayReadAsync(await viewers.OfAsync(personId, [], cancellationToken), thing, cancellationToken))
            {
                readers.Add(personId);
            }
        }

        return readers;
    }
}

using InsideIn.Access;
using InsideIn.People;

namespace InsideIn.Search;

/// <summary>Things as the viewer may read them, each read once for a search.</summary>
internal sealed class Readable(Viewer viewer, Rights rights, DocumentStore store)
{
    private readonly Dictionary<Guid, Searchable?> known = [];

    /// <summary>Loads those that are not known yet: one store call for each type, and those of <see cref="Rights"/>.</summary>
    public async Task LoadAsync(IEnumerable<(SearchType Type, Guid Id)> things, CancellationToken cancellationToken)
    {
        var unknown = things.Where(thing => known.TryAdd(thing.Id, null)).ToLookup(thing => thing.Type == SearchType.Person);
        var people = unknown[true].Select(thing => thing.Id).ToList();
        var subjects = unknown[false].Select(thing => new Subject(Enum.Parse<SubjectKind>(thing.Type.ToString()), thing.Id)).ToList();
        foreach (var person in people.Count == 0 ? [] : (await store.GetAsync(PeopleStore.People, people, cancellationToken)).Values)
        {
            known[person.Id] = Searchable.Of(person.Document);
        }

        var readable = subjects.Count == 0 ? new Dictionary<Guid, IReadable>() : await rights.FindReadableAsync(viewer, subjects, cancellationToken);
        var files = await CarriedFiles.OfAsync(store, readable.Values, cancellationToken);
        foreach (var (id, thing) in readable)
        {
            known[id] = Searchable.Of(thing, files);
        }
    }

    /// <summary>What was loaded; null for what the viewer may not read, and for what is gone.</summary>
    public Searchable? this[Guid id] => known.GetValueOrDefault(id);
}

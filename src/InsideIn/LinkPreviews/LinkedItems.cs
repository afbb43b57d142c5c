using InsideIn.Access;

namespace InsideIn.LinkPreviews;

/// <summary>Finds the things of the network to which texts link.</summary>
public sealed class LinkedItems(IEnumerable<OwnAddresses> kinds, PreviewSettings settings, Rights rights, DocumentStore store)
{
    private readonly OwnAddresses[] kinds = [.. kinds];

    /// <summary>The things under these addresses of the network that the viewer may read (rule R6). What is there and not for the viewer is missing like what is not there (rule R2).</summary>
    public async Task<IReadOnlyDictionary<string, ISubject>> FindAsync(Viewer viewer, IReadOnlyList<string> addresses, CancellationToken cancellationToken)
    {
        var subjects = await SubjectsAsync(addresses, cancellationToken);
        var readable = subjects.Count == 0 ? new Dictionary<Guid, IReadable>() : await rights.FindReadableAsync(viewer, subjects.Values.Distinct().ToList(), cancellationToken);
        return (from pair in subjects
                let thing = readable.GetValueOrDefault(pair.Value.Id) as ISubject
                where thing is { IsBlank: false }
                select KeyValuePair.Create(pair.Key, thing)).ToDictionary();
    }

    private async Task<Dictionary<string, Subject>> SubjectsAsync(IReadOnlyList<string> addresses, CancellationToken cancellationToken)
    {
        var subjects = new Dictionary<string, Subject>();
        foreach (var kind in kinds)
        {
            var named = (from address in addresses
                         let name = settings.OwnPathOf(address) is { } path ? kind.NameIn(path) : null
                         where name is not null
                         select (Address: address, Name: name)).ToList();
            var found = named.Count == 0 ? new Dictionary<string, Subject>() : await kind.FindAsync(store, [.. named.Select(pair => pair.Name).Distinct()], cancellationToken);
            foreach (var (address, name) in named.Where(pair => found.ContainsKey(pair.Name)))
            {
                subjects[address] = found[name];
            }
        }

        return subjects;
    }
}

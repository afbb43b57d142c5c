using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Mentions;

/// <summary>Whom one can name in a text.</summary>
[QueryType]
public static partial class MentionQueries
{
    private const int Most = 10;
    private const int Looked = 100;
    private const int MostMembers = 1_000;

    /// <summary>
    /// Those who may read a thing, or what stands in a group, and whose name begins as typed: the first ten by name. Nobody where the viewer may not read it.
    /// </summary>
    /// <param name="inId">The post, event or page, or the group in which a post is being written.</param>
    /// <param name="search">What was typed behind the @.</param>
    [Authorize]
    [ListSize(AssumedSize = Most)]
    public static async Task<IReadOnlyList<Person>> GetMentionableAsync(
        NodeId inId, string search, [GlobalState] Viewer viewer, Rights rights, Readers readers, DocumentStore store, CancellationToken cancellationToken)
    {
        if (await WholeAsync(inId, viewer, rights, cancellationToken) is not { } whole)
        {
            return [];
        }

        var key = Names.SearchKey(search);
        var isForAll = whole.Audience.Doors.Contains(Group.EverybodyId)
            || (await store.GetAsync(GroupStore.Groups, whole.Audience.Doors, cancellationToken)).Values.Any(group => group.Document.Privacy == GroupPrivacy.Open);
        var candidates = isForAll
            ? [.. (await store.PickAsync(PeopleStore.Named(search).Take(Looked), cancellationToken)).Select(entry => entry.Id)]
            : await MembersAsync(whole.Audience.Doors, store, cancellationToken);
        var people = (await store.GetAsync(PeopleStore.People, candidates, cancellationToken)).Documents();
        var fitting = candidates.Select(id => people.GetValueOrDefault(id)).OfType<Person>().Where(person => person.Id != viewer.PersonId && person.SearchKeys.Contains(key));
        var ordered = fitting.DistinctBy(person => person.Id).OrderBy(person => person.SortName, StringComparer.Ordinal).Take(Looked).ToList();
        var mayRead = (await readers.AmongAsync(whole, [.. ordered.Select(person => person.Id)], cancellationToken)).ToHashSet();
        return [.. ordered.Where(person => mayRead.Contains(person.Id)).Take(Most)];
    }

    private static async Task<IReadable?> WholeAsync(NodeId id, Viewer viewer, Rights rights, CancellationToken cancellationToken)
    {
        if (id.TypeName == nameof(Group))
        {
            return await rights.FindGroupAsync(viewer, id.Key, cancellationToken) is { } group && group.IsReadableBy(viewer) ? new Unwritten(group.Id, viewer.PersonId) : null;
        }

        return rights.SubjectOf(id) is { Kind: not SubjectKind.Comment } subject ? await rights.FindReadableAsync(viewer, subject, cancellationToken) : null;
    }

    private static async Task<IReadOnlyList<Guid>> MembersAsync(IReadOnlyList<Guid> groupIds, DocumentStore store, CancellationToken cancellationToken)
    {
        var members = new List<Guid>();
        foreach (var groupId in groupIds)
        {
            var entries = await store.PickAsync(GroupStore.MembersOf(groupId).Take(MostMembers), cancellationToken);
            members.AddRange((await store.GetAsync(GroupStore.Memberships, [.. entries.Select(entry => entry.Id)], cancellationToken)).Values.Select(read => read.Document.PersonId));
        }

        return [.. members.Distinct()];
    }

    /// <summary>A post that is being written in a group.</summary>
    private sealed record Unwritten(Guid GroupId, Guid AuthorId) : IReadable
    {
        public Guid Id => GroupId;

        public Audience Audience => new([GroupId], AuthorId);
    }
}

using InsideIn.Groups;
using InsideIn.Media;

namespace InsideIn.Access;

/// <summary>The one door to content: who may read what, and who may post where. It loads what the decision needs and leaves the decision to <see cref="Reading"/>.</summary>
public sealed class Rights(DocumentStore store, IEnumerable<ReadableSource> sources)
{
    private readonly Dictionary<SubjectKind, ReadableSource> sources = sources.ToDictionary(source => source.Kind);

    /// <summary>Those of <paramref name="things"/> that the viewer may read, by id. One store call for unknown groups, one more for things that are parts of others.</summary>
    public async Task<IReadOnlyDictionary<Guid, T>> ReadableAsync<T>(Viewer viewer, IEnumerable<T> things, CancellationToken cancellationToken)
        where T : class, IReadable
    {
        var asked = things.ToList();
        var wholes = await LoadAsync([.. asked.Select(thing => thing.Audience.Within).OfType<Subject>()], cancellationToken);
        var audiences = asked.Select(thing => (Thing: thing, Audience: WholeOf(thing.Audience, wholes))).Where(pair => pair.Audience is not null).ToList();
        var groups = await GroupsAsync(viewer, audiences.SelectMany(pair => pair.Audience!.Doors), cancellationToken);
        return audiences.Where(pair => Reading.IsAllowed(viewer, pair.Audience!, groups)).ToDictionary(pair => pair.Thing.Id, pair => pair.Thing);
    }

    /// <summary>Whether the viewer may read the thing.</summary>
    public async Task<bool> MayReadAsync(Viewer viewer, IReadable thing, CancellationToken cancellationToken) =>
        (await ReadableAsync(viewer, [thing], cancellationToken)).Count == 1;

    /// <summary>The subject, or null when there is none or the viewer may not read it: one answer for both (rule R2).</summary>
    public async Task<IReadable?> FindReadableAsync(Viewer viewer, Subject subject, CancellationToken cancellationToken)
    {
        var found = await LoadAsync([subject], cancellationToken);
        return (await ReadableAsync(viewer, found.Values, cancellationToken)).GetValueOrDefault(subject.Id);
    }

    /// <summary>The subjects among <paramref name="subjects"/> that the viewer may read, by id.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadable>> FindReadableAsync(Viewer viewer, IReadOnlyCollection<Subject> subjects, CancellationToken cancellationToken) =>
        await ReadableAsync(viewer, (await LoadAsync(subjects, cancellationToken)).Values, cancellationToken);

    /// <summary>The files among <paramref name="ids"/> that the viewer may read, by id (rule R5).</summary>
    public async Task<IReadOnlyDictionary<Guid, MediaFile>> ReadableFilesAsync(Viewer viewer, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        (await store.GetAsync(MediaStore.Files, ids, cancellationToken)).Documents()
            .Where(pair => pair.Value.IsReadableBy(viewer))
            .ToDictionary();

    /// <summary>What a node id names, when it is something that people comment on or react to; null otherwise.</summary>
    public Subject? SubjectOf(NodeId id) =>
        sources.Values.FirstOrDefault(source => source.TypeName == id.TypeName) is { } source ? new Subject(source.Kind, id.Key) : null;

    /// <summary>The group as the viewer may know it; null when there is none or it is none of the viewer's business (rule R2).</summary>
    public async Task<Group?> FindGroupAsync(Viewer viewer, Guid groupId, CancellationToken cancellationToken) =>
        (await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document;

    /// <summary>
    /// Why the viewer may not post in the group: <see cref="NotFoundError"/> for a group that the viewer may not know, <see cref="NotAllowedError"/> for one that the viewer is not in; null when posting is allowed.
    /// </summary>
    public async Task<IError?> RefusesPostAsync(Viewer viewer, Guid groupId, CancellationToken cancellationToken) =>
        await FindGroupAsync(viewer, groupId, cancellationToken) switch
        {
            null => new NotFoundError(),
            var group when !viewer.IsIn(groupId) => new NotAllowedError($"Only members post in '{group.Name}'."),
            _ => null,
        };

    /// <summary>Every group through which the viewer reads: the viewer's own and the open ones. Lists that pick by door ask it, so that a page is short only at the end (rule R23).</summary>
    public async Task<IReadOnlyCollection<Guid>> DoorsAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var open = await store.PickAsync(GroupStore.Open, cancellationToken);
        return viewer.Groups.Keys.Union(open.Select(entry => entry.Id)).ToList();
    }

    private static Audience? WholeOf(Audience audience, IReadOnlyDictionary<Guid, IReadable> wholes) =>
        audience.Within is { } whole ? wholes.GetValueOrDefault(whole.Id)?.Audience : audience;

    private async Task<IReadOnlyDictionary<Guid, IReadable>> LoadAsync(IReadOnlyCollection<Subject> subjects, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, IReadable>();
        foreach (var kind in subjects.GroupBy(subject => subject.Kind))
        {
            foreach (var (id, thing) in await sources[kind.Key].Load(store, [.. kind.Select(subject => subject.Id).Distinct()], cancellationToken))
            {
                found[id] = thing;
            }
        }

        return found;
    }

    /// <summary>The doors that are not the viewer's own: theirs alone decide without being loaded.</summary>
    private async Task<IReadOnlyDictionary<Guid, Group>> GroupsAsync(Viewer viewer, IEnumerable<Guid> doors, CancellationToken cancellationToken)
    {
        var unknown = doors.Where(door => !viewer.IsIn(door)).Distinct().ToList();
        return unknown.Count == 0 ? new Dictionary<Guid, Group>() : (await store.GetAsync(GroupStore.Groups, unknown, cancellationToken)).Documents();
    }
}

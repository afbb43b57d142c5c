using InsideIn.Groups;
using InsideIn.Media;

namespace InsideIn.Access;

/// <summary>The one door to content: who may read what, and who may post where. It loads what the decision needs and leaves the decision to <see cref="Reading"/>.</summary>
public sealed class Rights(DocumentStore store, IEnumerable<ReadableSource> sources, TimeProvider time)
{
    private readonly Dictionary<SubjectKind, ReadableSource> sources = sources.ToDictionary(source => source.Kind);

    /// <summary>
    /// Those of <paramref name="things"/> that may be shown to the viewer, by id. One store call for unknown groups, one more for things that are parts of others.
    /// It alone knows of <see cref="BreakGlass"/>: what it shows by one is noted before it is shown.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, T>> ReadableAsync<T>(Viewer viewer, IEnumerable<T> things, CancellationToken cancellationToken)
        where T : class, IReadable
    {
        var byDoor = await ByDoorAsync(viewer, [.. things], cancellationToken);
        var opened = byDoor[false].Any() && viewer.Roles.Contains(Role.Admin) ? await OpenedAsync(viewer, [.. byDoor[false]], cancellationToken) : [];
        var blanks = await BlanksAsync(viewer, [.. byDoor[true]], cancellationToken);
        return byDoor[true].Concat(opened).ToDictionary(thing => thing.Thing.Id, thing => blanks.GetValueOrDefault(thing.Thing.Id) ?? thing.Thing);
    }

    /// <summary>Whether the viewer may read the thing by a door of their own, and so do something to it.</summary>
    public async Task<bool> MayReadAsync(Viewer viewer, IReadable thing, CancellationToken cancellationToken) =>
        (await ByDoorAsync(viewer, [thing], cancellationToken))[true].Any();

    /// <summary>The subject, for those who want to do something to it; null when there is none or no door of their own leads the viewer to it: one answer for both (rule R2).</summary>
    public async Task<IReadable?> FindReadableAsync(Viewer viewer, Subject subject, CancellationToken cancellationToken) =>
        (await LoadAsync([subject], cancellationToken)).GetValueOrDefault(subject.Id) is { } thing && await MayReadAsync(viewer, thing, cancellationToken) ? thing : null;

    /// <summary>What the thread that a subject belongs to hangs on, whoever asks; null when there is none. For asking to read it by <see cref="BreakGlass"/>, and for nothing else.</summary>
    public async Task<(Subject Subject, IReadable Thing)?> FindThreadAsync(Subject subject, CancellationToken cancellationToken)
    {
        var thing = (await LoadAsync([subject], cancellationToken)).GetValueOrDefault(subject.Id);
        return thing?.Audience.Within is { } whole ? await FindThreadAsync(whole, cancellationToken)
            : thing is null ? null
            : (subject, thing);
    }

    /// <summary>The groups that a subject stands in, whoever asks; empty when there is none. For what is kept about groups, and shown to nobody.</summary>
    public async Task<IReadOnlyList<Guid>> DoorsOfAsync(Subject subject, CancellationToken cancellationToken) =>
        (await LoadAsync([subject], cancellationToken)).GetValueOrDefault(subject.Id)?.Audience.Doors ?? [];

    /// <summary>The subjects among <paramref name="subjects"/> that the viewer may read, by id.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadable>> FindReadableAsync(Viewer viewer, IReadOnlyCollection<Subject> subjects, CancellationToken cancellationToken) =>
        await ReadableAsync(viewer, (await LoadAsync(subjects, cancellationToken)).Values, cancellationToken);

    /// <summary>The files among <paramref name="ids"/> that the viewer may read, by id: the viewer's own, and those that are parts of what the viewer may read (rule R5).</summary>
    public async Task<IReadOnlyDictionary<Guid, MediaFile>> ReadableFilesAsync(Viewer viewer, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var files = (await store.GetAsync(MediaStore.Files, ids, cancellationToken)).Documents();
        var items = files.Values.Select(file => file.AttachedTo).OfType<Subject>().Distinct().ToList();
        var readable = items.Count == 0 ? new Dictionary<Guid, IReadable>() : await FindReadableAsync(viewer, items, cancellationToken);
        return files.Where(pair => pair.Value.AttachedTo is { } item ? readable.GetValueOrDefault(item.Id) is { IsBlank: false } : pair.Value.IsOnlyOf(viewer)).ToDictionary();
    }

    /// <summary>What a node id names, when it is something that people comment on or react to; null otherwise.</summary>
    public Subject? SubjectOf(NodeId id) =>
        sources.Values.FirstOrDefault(source => source.TypeName == id.TypeName) is { } source ? new Subject(source.Kind, id.Key) : null;

    /// <summary>The group as the viewer may know it; null when there is none or it is none of the viewer's business (rule R2).</summary>
    public async Task<Group?> FindGroupAsync(Viewer viewer, Guid groupId, CancellationToken cancellationToken) =>
        (await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document;

    /// <summary>
    /// Why the viewer may not post in the group: <see cref="NotFoundError"/> for a group that the viewer may not know, <see cref="NotAllowedError"/> with the reason in its code
    /// for one in which they may not post; null when posting is allowed.
    /// </summary>
    public Task<IError?> RefusesPostAsync(Viewer viewer, Guid groupId, CancellationToken cancellationToken) => RefusesPostAsync(viewer, [groupId], cancellationToken);

    /// <summary>Why the viewer may not post in all of these groups at once, as above; null when posting is allowed in each.</summary>
    public async Task<IError?> RefusesPostAsync(Viewer viewer, IReadOnlyList<Guid> groupIds, CancellationToken cancellationToken)
    {
        var groups = (await store.GetAsync(GroupStore.Groups, groupIds, cancellationToken)).Documents();
        var asking = groups.Values.Where(group => Posting.AsksForApproval(group, viewer.RoleIn(group.Id))).Select(group => Membership.IdOf(group.Id, viewer.PersonId)).ToList();
        var approved = asking.Count == 0 ? [] : (await store.GetAsync(GroupStore.Memberships, asking, cancellationToken)).Values.Where(read => read.Document.IsApproved).Select(read => read.Document.GroupId).ToHashSet();
        return groupIds.Select(id => RefusesPost(viewer, groups.GetValueOrDefault(id), approved.Contains(id))).FirstOrDefault(refusal => refusal is not null);
    }

    private static IError? RefusesPost(Viewer viewer, Group? group, bool isApproved) =>
        group?.IsKnownTo(viewer) is not true ? new NotFoundError()
        : Posting.Refuses(group, viewer.RoleIn(group.Id), isApproved) is { } refusal ? Posting.Say(refusal, group)
        : null;

    /// <summary>Why the viewer, who may read the thing, may not comment on it: it stands in no group any more in which people write. Null when they may; comments follow reading otherwise.</summary>
    public async Task<IError?> RefusesCommentAsync(Viewer viewer, IReadable thing, CancellationToken cancellationToken)
    {
        var groups = (await store.GetAsync(GroupStore.Groups, thing.Audience.Doors, cancellationToken)).Documents().Values.Where(group => group.IsReadableBy(viewer)).ToList();
        return groups.Count > 0 && groups.All(group => group.State >= GroupState.ReadOnly)
            ? Posting.Say(groups[0].State == GroupState.ReadOnly ? PostRefusal.ReadOnly : PostRefusal.Archived, groups[0])
            : null;
    }

    /// <summary>Every door through which the viewer reads: the viewer's own groups and the open ones. Lists that pick by door ask it, so that a page is short only at the end (rule R23).</summary>
    public async Task<Doors> DoorsAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var open = await store.PickAsync(GroupStore.Open, cancellationToken);
        return Doors.Of(viewer, viewer.Groups.Keys.Union(open.Select(entry => entry.Id)));
    }

    /// <summary>The things that stand, parted by whether a door leads the viewer to the whole that each is read with; of a thing of its own that is the thing itself.</summary>
    private async Task<ILookup<bool, Standing<T>>> ByDoorAsync<T>(Viewer viewer, IReadOnlyList<T> things, CancellationToken cancellationToken)
        where T : class, IReadable
    {
        var wholes = await WholesAsync([.. things], cancellationToken);
        var standing = things
            .Select(thing => (Thing: thing, Whole: wholes.GetValueOrDefault(thing.Id)))
            .Where(pair => pair is { Whole.IsWithheld: false, Thing.IsWithheld: false })
            .ToList();
        var groups = await GroupsAsync(viewer, standing.SelectMany(thing => thing.Whole!.Audience.Doors.Concat(FormerDoors(thing.Thing))), cancellationToken);
        return standing.Select(pair => new Standing<T>(pair.Thing, pair.Whole!, groups)).ToLookup(thing => Reading.IsAllowed(viewer, thing.Whole.Audience, groups));
    }

    /// <summary>
    /// What each of the things is read with, by the id of the thing: of a part the thing that it is in, and so on to what has doors; of all others they themselves.
    /// One store call for each step, of which there is one for comments and two for a poll in a merged thread. Shape: missing where one of them is gone or withheld.
    /// </summary>
    private async Task<Dictionary<Guid, IReadable>> WholesAsync(IReadOnlyList<IReadable> things, CancellationToken cancellationToken)
    {
        var wholes = new Dictionary<Guid, IReadable>();
        var open = things.DistinctBy(thing => thing.Id).ToDictionary(thing => thing.Id);
        while (open.Count > 0)
        {
            var parts = open.Where(pair => pair.Value.Audience.Within is not null).ToList();
            foreach (var (id, whole) in open.Where(pair => pair.Value.Audience.Within is null))
            {
                wholes[id] = whole;
            }

            var next = parts.Count == 0 ? new Dictionary<Guid, IReadable>() : await LoadAsync([.. parts.Select(pair => pair.Value.Audience.Within!.Value).Distinct()], cancellationToken);
            open = parts
                .Select(pair => KeyValuePair.Create(pair.Key, next.GetValueOrDefault(pair.Value.Audience.Within!.Value.Id)))
                .Where(pair => pair.Value is { IsWithheld: false })
                .ToDictionary(pair => pair.Key, pair => pair.Value!);
        }

        return wholes;
    }

    private static IEnumerable<Guid> FormerDoors(IReadable thing) => thing is IBlankable { FormerPlaces: { Count: > 0 } places } ? places.SelectMany(place => place.Doors) : [];

    /// <summary>The things whose words are left out for this viewer, as they show then. No store call where no audience was widened.</summary>
    private async Task<IReadOnlyDictionary<Guid, T>> BlanksAsync<T>(Viewer viewer, IReadOnlyList<Standing<T>> shown, CancellationToken cancellationToken)
        where T : class, IReadable
    {
        var pending = new Dictionary<IBlankable, IEnumerable<Guid>>(ReferenceEqualityComparer.Instance);
        foreach (var standing in shown)
        {
            if (standing.Thing is IBlankable thing && Blanks.PendingFor(viewer, thing, standing.Whole.Audience, standing.Groups) is { } wideningIds)
            {
                pending[thing] = wideningIds.Select(id => WideningConsent.IdOf(id, thing.Audience.AuthorId));
            }
        }

        var agreed = pending.Count == 0 ? new HashSet<Guid>() : await WideningStore.AgreedAsync(store, [.. pending.Values.SelectMany(ids => ids).Distinct()], cancellationToken);
        return pending.Where(pair => !pair.Value.Any(agreed.Contains)).ToDictionary(pair => pair.Key.Id, pair => (T)pair.Key.Blank());
    }

    /// <summary>Those of the refused that a second person has opened to this viewer for now.</summary>
    private async Task<IEnumerable<Standing<T>>> OpenedAsync<T>(Viewer viewer, List<Standing<T>> refused, CancellationToken cancellationToken)
        where T : class, IReadable
    {
        var now = time.GetUtcNow();
        var open = await BreakGlassStore.OpenToAsync(store, viewer.PersonId, [.. refused.Select(thing => thing.Whole.Id).Distinct()], now, cancellationToken);
        foreach (var request in open.Values)
        {
            await BreakGlassStore.NoteSessionAsync(store, request, now, cancellationToken);
        }

        return refused.Where(thing => open.ContainsKey(thing.Whole.Id));
    }

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

    private readonly record struct Standing<T>(T Thing, IReadable Whole, IReadOnlyDictionary<Guid, Group> Groups)
        where T : class, IReadable;
}

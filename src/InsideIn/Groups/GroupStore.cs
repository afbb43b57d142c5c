namespace InsideIn.Groups;

/// <summary>Where groups and memberships are kept, and every list of them with its index.</summary>
public static class GroupStore
{
    /// <summary>The groups.</summary>
    public static readonly Collection<Group> Groups = new("groups", group => group.Id);

    /// <summary>Who is in which group; nobody in everybody's.</summary>
    public static readonly Collection<Membership> Memberships = new("memberships", membership => membership.Id);

    /// <summary>How people come into groups: requests, invitations, bans.</summary>
    public static readonly Collection<Admission> Admissions = new("admissions", admission => admission.Id);

    /// <summary>The times that people were in groups before.</summary>
    public static readonly Collection<FormerMembership> FormerMemberships = new("formerMemberships", former => former.Id);

    /// <summary>What the rules of groups did.</summary>
    public static readonly Collection<RuleChange> RuleChanges = new("groupRuleChanges", change => change.Id);

    private static readonly Index<Group> BySlug = Groups.Unique("bySlug", index => index.Ascending(group => group.Slug));

    private static readonly Index<Group> ByListing = Groups.Index("byListing", index => index.Ascending(group => group.ListedUnder).Ascending(group => group.SortName));

    private static readonly Index<Group> ByName = Groups.Index("byName", index => index.Ascending(group => group.Id).Ascending(group => group.SortName));

    private static readonly Index<Group> ByPrivacy = Groups.Index("byPrivacy", index => index.Ascending(group => group.Privacy));

    private static readonly Index<Group> ByAging = Groups.Index("byAging", index => index.Ascending(group => group.AgingState).Ascending(group => group.SilentSince));

    private static readonly Index<Group> ByRuled = Groups.Index("byRuled", index => index.Ascending(group => group.RuledId));

    private static readonly Index<Group> ByPicture = Groups.Index("byPicture", index => index.Ascending(group => group.PictureId));

    private static readonly Index<Membership> ByRule = Memberships.Index("byRule", index => index.Ascending(membership => membership.RuledBy).Ascending(membership => membership.PersonId));

    private static readonly Index<RuleChange> ByRuleTime = RuleChanges.Index("byGroup", index => index.Ascending(change => change.GroupId).Descending(change => change.At));

    private static readonly Index<Group> ByLimit = Groups.Index("byLimit", index => index.Ascending(group => group.LimitedId).Ascending(group => group.ReadableFrom));

    private static readonly Index<Membership> ByPerson = Memberships.Index("byPerson", index => index
        .Ascending(membership => membership.PersonId).Ascending(membership => membership.GroupId).Ascending(membership => membership.Role).Ascending(membership => membership.JoinedAt));

    private static readonly Index<FormerMembership> ByFormerMember = FormerMemberships.Index("byPerson", index => index.Ascending(former => former.PersonId).Ascending(former => former.GroupId));

    private static readonly Index<Membership> ByGroup = Memberships.Index("byGroup", index => index.Ascending(membership => membership.GroupId).Ascending(membership => membership.JoinedAt));

    private static readonly Index<Membership> ByRole = Memberships.Index("byRole", index => index.Ascending(membership => membership.GroupId).Ascending(membership => membership.Role));

    private static readonly Index<Admission> ByAsked = Admissions.Index("byAsked", index => index.Ascending(admission => admission.AskedIn).Ascending(admission => admission.At));

    private static readonly Index<Admission> ByInvited = Admissions.Index("byInvited", index => index.Ascending(admission => admission.InvitedId).Descending(admission => admission.At));

    private static readonly Index<Admission> ByInvitedTo = Admissions.Index("byInvitedTo", index => index.Ascending(admission => admission.InvitedTo).Descending(admission => admission.At));

    private static readonly Index<Admission> ByBanned = Admissions.Index("byBanned", index => index.Ascending(admission => admission.BannedFrom).Descending(admission => admission.At));

    private static readonly Index<Admission> ByAdmitted = Admissions.Index("byPerson", index => index.Ascending(admission => admission.PersonId).Descending(admission => admission.At));

    /// <summary>The one group with this slug.</summary>
    public static Pick<Group> WithSlug(string slug) => BySlug.At(slug).Take(1);

    /// <summary>The groups that have a file as their picture. It asks nobody's rights.</summary>
    public static Pick<Group> WithPicture(Guid fileId) => ByPicture.At(fileId);

    /// <summary>The groups that the viewer may know of, by name.</summary>
    public static Pick<Group> KnownTo(Viewer viewer) => ByListing.AtAny([Guid.Empty, .. viewer.Groups.Keys]);

    /// <summary>The groups that everybody may know of, by name.</summary>
    public static Pick<Group> KnownToAll => ByListing.At(Guid.Empty);

    /// <summary>The groups that the viewer is in, by name.</summary>
    public static Pick<Group> Of(Viewer viewer) => ByName.AtAny(viewer.Groups.Keys.Select(id => (Key)id));

    /// <summary>The groups that everybody reads.</summary>
    public static Pick<Group> Open => ByPrivacy.At(GroupPrivacy.Open).Take(1_000);

    /// <summary>The members of a group, in the order of joining.</summary>
    public static Pick<Membership> MembersOf(Guid groupId) => ByGroup.At(groupId);

    /// <summary>The places that a person has in groups.</summary>
    public static Pick<Membership> MembershipsOf(Guid personId) => ByPerson.At(personId);

    /// <summary>The places that several people have in groups. Shape: an entry's first key behind the person is the group.</summary>
    public static Pick<Membership> MembershipsOf(IEnumerable<Guid> personIds) => ByPerson.AtAny(personIds.Select(id => (Key)id));

    /// <summary>The times that a person was in groups before.</summary>
    public static Pick<FormerMembership> FormerMembershipsOf(Guid personId) => ByFormerMember.At(personId);

    /// <summary>The owners of a group.</summary>
    public static Pick<Membership> OwnersOf(Guid groupId) => ByRole.At(groupId, GroupRole.Owner);

    /// <summary>Those who keep order in a group beside its owners.</summary>
    public static Pick<Membership> ModeratorsOf(Guid groupId) => ByRole.At(groupId, GroupRole.Moderator);

    /// <summary>Those who answer for a group: its owners, then its moderators.</summary>
    public static Pick<Membership> ResponsibleFor(Guid groupId) => ByRole.At(groupId).Between(GroupRole.Moderator, null).Reversed();

    /// <summary>The requests to a group that wait for an answer, the longest first.</summary>
    public static Pick<Admission> RequestsTo(Guid groupId, DateTimeOffset now) => ByAsked.At(groupId).Between((now - Admission.RequestLifetime).AddTicks(1), null);

    /// <summary>The invitations to a person, the latest first.</summary>
    public static Pick<Admission> InvitationsTo(Guid personId) => ByInvited.At(personId);

    /// <summary>Those who are invited to a group, the latest first.</summary>
    public static Pick<Admission> InvitedTo(Guid groupId) => ByInvitedTo.At(groupId);

    /// <summary>Those who were shut out of a group, the latest first.</summary>
    public static Pick<Admission> BannedFrom(Guid groupId) => ByBanned.At(groupId);

    /// <summary>How things stand between a person and each group that they came to, the latest first.</summary>
    public static Pick<Admission> AdmissionsOf(Guid personId) => ByAdmitted.At(personId);

    /// <summary>Groups of a state in which nothing was written from that day on.</summary>
    public static Pick<Group> SilentBefore(GroupState state, DateOnly day) => ByAging.At(state).Between(null, day);

    /// <summary>What a group's rule did, the latest first.</summary>
    public static Pick<RuleChange> RuleChangesOf(Guid groupId) => ByRuleTime.At(groupId);

    /// <summary>The groups that have a rule.</summary>
    public static async Task<IReadOnlyList<Group>> WithRuleAsync(DocumentStore store, CancellationToken cancellationToken) =>
        await PersonalData.ReadAsync(store, ByRuled.At(), cancellationToken).ToListAsync(cancellationToken);

    /// <summary>Who is in a group by its rule.</summary>
    public static async Task<HashSet<Guid>> ByRuleAsync(DocumentStore store, Guid groupId, CancellationToken cancellationToken)
    {
        const int page = 1_000;
        var people = new HashSet<Guid>();
        Cursor? reached = null;
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await store.PickAsync(ByRule.At(groupId).Behind(reached).Take(page), cancellationToken);
            people.UnionWith(entries.Select(entry => (Guid)entry.Keys[0].Value!));
            reached = entries.Count == 0 ? reached : entries[^1].Cursor;
        }
        while (entries.Count == page);
        return people;
    }

    /// <summary>The groups that a person is in, with the role in each; everybody's is not among them.</summary>
    public static async Task<Dictionary<Guid, GroupRole>> RolesOfAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken) =>
        (await PlacesOfAsync(store, personId, cancellationToken)).ToDictionary(place => place.GroupId, place => place.Role);

    /// <summary>The places that a person has in groups, without loading them; everybody's is not among them.</summary>
    public static async Task<IReadOnlyList<Membership>> PlacesOfAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken)
    {
        const int page = 1_000;
        var places = new List<Membership>();
        Cursor? reached = null;
        while (true)
        {
            var entries = await store.PickAsync(ByPerson.At(personId).Behind(reached).Take(page), cancellationToken);
            foreach (var entry in entries)
            {
                var joinedAt = new DateTimeOffset((long)entry.Keys[2].Value!, TimeSpan.Zero);
                places.Add(new Membership((Guid)entry.Keys[0].Value!, personId, Enum.Parse<GroupRole>((string)entry.Keys[1].Value!), joinedAt));
            }

            if (entries.Count < page)
            {
                return places;
            }

            reached = entries[^1].Cursor;
        }
    }

    /// <summary>
    /// Those of a person's groups that have texts which not all of their members read, each with the periods from which this person reads:
    /// those that they were in it, and that since when everybody reads everything. One store call, and a second where there are such groups.
    /// </summary>
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Period>>> LimitsOfAsync(DocumentStore store, IReadOnlyList<Membership> places, CancellationToken cancellationToken) =>
        (await LimitsOfEachAsync(store, places, cancellationToken)).ToDictionary(limit => limit.Key.GroupId, limit => limit.Value);

    /// <summary>The same for the places of several people, by group and person.</summary>
    public static async Task<IReadOnlyDictionary<(Guid GroupId, Guid PersonId), IReadOnlyList<Period>>> LimitsOfEachAsync(DocumentStore store, IReadOnlyList<Membership> places, CancellationToken cancellationToken)
    {
        var limits = await LimitedAsync(store, [.. places.Select(place => place.GroupId).Distinct()], cancellationToken);
        var limited = places.Where(place => limits.ContainsKey(place.GroupId)).ToList();
        var former = limited.Count == 0
            ? new Dictionary<Guid, FormerMembership>()
            : (await store.GetAsync(FormerMemberships, [.. limited.Select(place => FormerMembership.IdOf(place.GroupId, place.PersonId))], cancellationToken)).Documents();
        return limited.ToDictionary(
            place => (place.GroupId, place.PersonId),
            IReadOnlyList<Period> (place) =>
            [
                .. former.GetValueOrDefault(FormerMembership.IdOf(place.GroupId, place.PersonId))?.Periods ?? [],
                new Period(place.JoinedAt, null),
                .. limits[place.GroupId] is { } from ? [new Period(from, null)] : Array.Empty<Period>(),
            ]);
    }

    /// <summary>Those of the groups that have texts which not all of their members read, with the time from which on everybody reads all; null for never.</summary>
    private static async Task<Dictionary<Guid, DateTimeOffset?>> LimitedAsync(DocumentStore store, IReadOnlyList<Guid> groupIds, CancellationToken cancellationToken)
    {
        const int page = 1_000;
        var limits = new Dictionary<Guid, DateTimeOffset?>();
        foreach (var some in groupIds.Chunk(page))
        {
            // The id leads the index and follows its keys in each entry, so an entry tells its group by itself.
            foreach (var entry in await store.PickAsync(ByLimit.AtAny(some.Select(id => (Key)id)).Take(page), cancellationToken))
            {
                limits[entry.Id] = entry.Keys[0].Value is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
            }
        }

        return limits;
    }

    /// <summary>The group as this viewer may know it; null when there is none or it is none of the viewer's business (rule R2).</summary>
    public static async Task<Stored<Group>?> FindAsync(DocumentStore store, Viewer viewer, Guid groupId, CancellationToken cancellationToken) =>
        await store.GetAsync(Groups, groupId, cancellationToken) is { } read && read.Document.IsKnownTo(viewer) ? read : null;

    /// <summary>Changes a group, with what that tells, on what stands then. The answer is the group as it stands after that; null for the change changes nothing.</summary>
    public static Task<Group> ChangeAsync(DocumentStore store, Guid groupId, Func<Group, Group?> change, Func<Group, Fact> tell, CancellationToken cancellationToken) =>
        store.DecideAsync<Group>(
            async token =>
            {
                var read = await store.GetAsync(Groups, groupId, token) ?? throw new InvalidOperationException($"The group {groupId} is gone.");
                return change(read.Document) is { } changed ? (changed, new Batch().Replace(Groups, read, changed).Append(tell(changed))) : (read.Document, null);
            },
            cancellationToken);

    /// <summary>Makes everybody's group where it is missing.</summary>
    public static async Task EnsureEverybodyAsync(DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(Groups, Group.EverybodyId, cancellationToken) is null)
        {
            // Another server that starts at the same moment makes the same document; either may win.
            await store.CommitAsync(new Batch().Insert(Groups, new Group
            {
                Id = Group.EverybodyId,
                Slug = "everybody",
                Name = "Everybody",
                Description = "What concerns all of us.",
                Privacy = GroupPrivacy.Open,
                CreatedAt = time.GetUtcNow(),
            }), cancellationToken);
        }
    }
}

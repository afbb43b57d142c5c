namespace InsideIn.Kernel;

/// <summary>A right given by the company through an app role, not by a group.</summary>
public enum Role
{
    /// <summary>Human resources: administers the engagement figures that everybody sees.</summary>
    Hr,

    /// <summary>Communications: sees what authors offered for the outside.</summary>
    Comms,

    /// <summary>Handles reports.</summary>
    Moderator,

    /// <summary>Administers the network.</summary>
    Admin,
}

/// <summary>A person's standing in a group.</summary>
public enum GroupRole
{
    /// <summary>Reads and posts.</summary>
    Member,

    /// <summary>Also keeps order in the group.</summary>
    Moderator,

    /// <summary>Also changes the group and its members.</summary>
    Owner,
}

/// <summary>
/// The one who asks, made once per request: the person, the company's roles, and the groups with the person's role in each.
/// Access decides from these alone, so that every path of a request decides alike.
/// </summary>
public sealed class Viewer(
    Guid personId, IEnumerable<Role> roles, IReadOnlyDictionary<Guid, GroupRole> groups, IReadOnlyDictionary<Guid, IReadOnlyList<Period>>? limits = null)
{
    /// <summary>The person who asks.</summary>
    [GraphQLIgnore]
    public Guid PersonId { get; } = personId;

    /// <summary>The company's roles of this person; empty for most.</summary>
    [GraphQLIgnore]
    public IReadOnlySet<Role> Roles { get; } = roles.ToHashSet();

    /// <summary>The groups that this person belongs to, with the role in each.</summary>
    [GraphQLIgnore]
    public IReadOnlyDictionary<Guid, GroupRole> Groups { get; } = groups;

    /// <summary>
    /// Those of these groups of whose texts the person reads a part, each with the periods in which that part was written (rule R10).
    /// Shape: groups of which they read everything are missing, and so is every open one.
    /// </summary>
    [GraphQLIgnore]
    public IReadOnlyDictionary<Guid, IReadOnlyList<Period>> Limits { get; } = limits ?? new Dictionary<Guid, IReadOnlyList<Period>>();

    /// <summary>Whether the person reads, by being in the group, what was written in it at that moment; null for what all of its members read.</summary>
    public bool ReadsIn(Guid groupId, DateTimeOffset? writtenAt) =>
        IsIn(groupId) && (writtenAt is not { } at || !Limits.TryGetValue(groupId, out var periods) || periods.Any(period => period.Contains(at)));

    /// <summary>Whether the person is in the group.</summary>
    public bool IsIn(Guid groupId) => Groups.ContainsKey(groupId);

    /// <summary>Whether the person keeps order in the group: its moderators and owners.</summary>
    public bool KeepsOrderIn(Guid groupId) => Groups.TryGetValue(groupId, out var role) && role >= GroupRole.Moderator;

    /// <summary>Whether the person may say what counts for the whole company.</summary>
    public bool SpeaksForCompany() => Roles.Contains(Role.Admin) || Roles.Contains(Role.Comms);

    /// <summary>The person's role in the group; null when they are not in it.</summary>
    public GroupRole? RoleIn(Guid groupId) => Groups.TryGetValue(groupId, out var role) ? role : null;

    /// <summary>Whether the person owns the group.</summary>
    public bool Owns(Guid groupId) => Groups.TryGetValue(groupId, out var role) && role == GroupRole.Owner;
}

/// <summary>Who asks a plain HTTP endpoint that lets only signed-in people through; GraphQL fields get the viewer as their global state.</summary>
public delegate Task<Viewer> ViewerOf(HttpContext context, CancellationToken cancellationToken);

namespace InsideIn.Groups;

/// <summary>Who finds a group, and who reads it.</summary>
public enum GroupPrivacy
{
    /// <summary>Everybody finds it, reads it and may join.</summary>
    Open,

    /// <summary>Everybody finds it; members read, owners let in.</summary>
    Closed,

    /// <summary>For everybody but its members it does not exist.</summary>
    Secret,
}

/// <summary>A community: where people post, meet and write pages.</summary>
public sealed record Group
{
    /// <summary>The id of the group that every employee belongs to.</summary>
    public static readonly Guid EverybodyId = Ids.Of("group.everybody");

    /// <summary>The id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name in addresses, unique.</summary>
    public required string Slug { get; init; }

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary>What the group is for.</summary>
    public required string Description { get; init; }

    /// <summary>Who finds the group, and who reads it.</summary>
    public required GroupPrivacy Privacy { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The file that is its picture; null when it has none.</summary>
    [GraphQLIgnore]
    public Guid? PictureId { get; init; }

    /// <summary>Who of its members posts.</summary>
    public PostingRight Posting { get; init; }

    /// <summary>How far back its members read.</summary>
    public GroupHistory History { get; init; }

    /// <summary>Whether it speaks for the company.</summary>
    public bool IsOfficial { get; init; }

    /// <summary>Who belongs to it by what the directory says; null when nobody does.</summary>
    public GroupRule? Rule { get; init; }

    /// <summary>How often the rule became another one.</summary>
    [GraphQLIgnore]
    public int RuleNumber { get; init; }

    /// <summary>Whether nobody leaves it who belongs to it by rule.</summary>
    public bool IsMandatory { get; init; }

    /// <summary>The group's own id when it has a rule; null otherwise.</summary>
    [GraphQLIgnore]
    public Guid? RuledId => Rule is null ? null : Id;

    /// <summary>The member who is asked first when the last owner leaves the company; null when none is named.</summary>
    [GraphQLIgnore]
    public Guid? DeputyId { get; init; }

    /// <summary>How alive it is.</summary>
    public GroupState State { get; init; }

    /// <summary>The last day on which something was written in it; null when nothing ever was.</summary>
    [GraphQLIgnore]
    public DateOnly? ActiveOn { get; init; }

    /// <summary>The day from which on nobody writes in it, unless somebody does before; null while that is far away.</summary>
    public DateOnly? ReadOnlyOn { get; init; }

    /// <summary>Since when nothing was written in it.</summary>
    [GraphQLIgnore]
    public DateOnly SilentSince => ActiveOn ?? DateOnly.FromDateTime(CreatedAt.UtcDateTime);

    /// <summary>Its state while silence changes it; null for everybody's group, which is always active, and once it is archived.</summary>
    [GraphQLIgnore]
    public GroupState? AgingState => IsEverybody || State == GroupState.Archived ? null : State;

    /// <summary>When it was last opened to everybody: what stood in it then was written for fewer readers. Null when it never was opened.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When members last began to read everything: what stood in it then was written for those who were in it (rule R10). Null when that never began.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? HistoryOpenedAt { get; init; }

    /// <summary>Where it began, for what came with the archive of another network; null for what began here.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Whether every employee belongs to it by rule.</summary>
    public bool IsEverybody => Id == EverybodyId;

    /// <summary>The name by which lists are sorted.</summary>
    [GraphQLIgnore]
    public string SortName => Slug;

    /// <summary>Under whose eyes it is listed: the empty id for everybody's, its own id for members only.</summary>
    [GraphQLIgnore]
    public Guid ListedUnder => Privacy == GroupPrivacy.Secret ? Id : Guid.Empty;

    /// <summary>The id of the group that a person made with this client key.</summary>
    public static Guid IdOf(Guid personId, Guid clientKey) => Ids.Of("group", personId, clientKey);

    /// <summary>Its own id while it has texts that not all of its members read; null otherwise, as of an open group, which everybody reads.</summary>
    [GraphQLIgnore]
    public Guid? LimitedId => Privacy != GroupPrivacy.Open && ReadableFrom != DateTimeOffset.MinValue ? Id : null;

    /// <summary>From when on every member reads what was written, whenever they joined; null for never.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? ReadableFrom => History == GroupHistory.SinceJoining ? null : HistoryOpenedAt ?? DateTimeOffset.MinValue;

    /// <summary>The change that opened it to everybody: what was said by then was said to its members. Null when it never was opened.</summary>
    [GraphQLIgnore]
    public Opening? Widening => OpenedAt is { } at ? new Opening(Id, Ids.Of($"groupOpened.{at.UtcTicks}", Id), at) : null;

    /// <summary>A new group with its first owner, and what happened.</summary>
    public static (Group Group, Membership Owner, GroupCreated Fact) Create(Guid id, GroupName name, string description, GroupPrivacy privacy, Guid ownerId, DateTimeOffset at) =>
    (
        new Group { Id = id, Slug = name.Slug, Name = name.Text, Description = description, Privacy = privacy, CreatedAt = at },
        new Membership(id, ownerId, GroupRole.Owner, at),
        new GroupCreated(ownerId, at, id));

    /// <summary>Whether the viewer may know that the group exists.</summary>
    public bool IsKnownTo(Viewer viewer) => Privacy != GroupPrivacy.Secret || viewer.IsIn(Id);

    /// <summary>Whether the viewer may read what stands in the group.</summary>
    public bool IsReadableBy(Viewer viewer) => Privacy == GroupPrivacy.Open || viewer.IsIn(Id);
}

/// <summary>A group's name that may stand: its text, and the address made from it.</summary>
public sealed record GroupName(string Text, string Slug)
{
    /// <summary>The most characters of a name.</summary>
    public const int Limit = 80;

    /// <summary>The name as typed, or null when it is empty, too long or without a letter or digit of ASCII for its address.</summary>
    public static GroupName? Parse(string typed)
    {
        var text = RichText.Clean(typed).Replace('\n', ' ');
        var slug = People.Names.ToAddress(text, '-');
        return slug.Length == 0 || text.EnumerateRunes().Count() > Limit ? null : new GroupName(text, slug);
    }
}

using InsideIn.Groups;
using InsideIn.Posts;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>A group as the test knows it: who was in it when.</summary>
internal sealed class WorldGroup(Guid id, Guid ownerId)
{
    public Guid Id { get; } = id;

    public Guid OwnerId { get; } = ownerId;

    public string NodeId => new GraphQL.NodeId("Group", Id).ToString();

    public GroupPrivacy Privacy { get; set; }

    /// <summary>Whether members read what was written before they came.</summary>
    public bool ShowsAll { get; set; } = true;

    /// <summary>Since when they do; what is older stays for those who were in then.</summary>
    public DateTimeOffset? ShowsAllSince { get; set; }

    /// <summary>When each person came and went. Shape: null for who has not gone.</summary>
    public Dictionary<Guid, List<(DateTimeOffset Came, DateTimeOffset? Went)>> Times { get; } = [];

    /// <summary>Those who were shut out.</summary>
    public HashSet<Guid> Banned { get; } = [];

    /// <summary>Notes that somebody went.</summary>
    public void End(Guid person, DateTimeOffset at) => Times[person][^1] = (Times[person][^1].Came, at);

    public bool Has(Guid person) => Times.TryGetValue(person, out var times) && times.Any(time => time.Went is null);

    public IEnumerable<Guid> Members => Times.Keys.Where(Has);
}

/// <summary>A post, an event or a page as the test knows it.</summary>
internal sealed class WorldThing(string type, Guid id, Guid authorId, DateTimeOffset at, params IEnumerable<WorldGroup> doors)
{
    public string Type { get; } = type;

    public Guid Id { get; } = id;

    public Guid AuthorId { get; } = authorId;

    public DateTimeOffset At { get; } = at;

    private readonly List<WorldGroup> doors = [.. doors];

    /// <summary>The groups that it stands in: once its thread has gone into another one, that one's.</summary>
    public List<WorldGroup> Doors => MergedInto?.Doors ?? doors;

    /// <summary>The thread that its own has gone into; null while it has its own.</summary>
    public WorldThing? MergedInto { get; set; }

    /// <summary>Whether it was split off another thread, of which nobody is told.</summary>
    public bool IsSplitOff { get; init; }

    /// <summary>Who followed a thread that it was split off, or that went into it, or that it was once.</summary>
    public HashSet<Guid> Followers { get; } = [];

    public PostKind Kind { get; init; }

    public bool IsDeleted { get; set; }

    public bool IsWithheld { get; set; }

    /// <summary>Whether it has gone out of all lists; its address still leads to it.</summary>
    public bool IsExpired { get; set; }

    /// <summary>The thing that it shares; null for none.</summary>
    public WorldThing? Shared { get; init; }

    /// <summary>The tag that its text names; null for none.</summary>
    public string? Tag { get; init; }

    /// <summary>The file that it carries; null for none.</summary>
    public Guid? FileId { get; init; }

    public string? FileNode => FileId is { } id ? new GraphQL.NodeId("MediaFile", id).ToString() : null;

    /// <summary>The poll that it carries, as the API shows its id; null for none.</summary>
    public string? PollNode => HasPoll ? new GraphQL.NodeId("Poll", InsideIn.Polls.Poll.IdOf(Id)).ToString() : null;

    public bool HasPoll { get; init; }

    public List<WorldComment> Comments { get; } = [];

    public string NodeId => new GraphQL.NodeId(Type, Id).ToString();

    /// <summary>What it says, unlike everything else.</summary>
    public string Words { get => field ?? $"says{Id:N}"; init; }
}

/// <summary>A comment as the test knows it.</summary>
internal sealed class WorldComment(Guid id, Guid authorId, WorldThing on, WorldComment? parent)
{
    public Guid Id { get; } = id;

    public Guid AuthorId { get; } = authorId;

    public WorldThing On { get; private set; } = on;

    public WorldComment? Parent { get; } = parent;

    /// <summary>Takes it to another thread.</summary>
    public void GoTo(WorldThing thing)
    {
        On.Comments.Remove(this);
        thing.Comments.Add(this);
        On = thing;
    }

    public bool IsDeleted { get; set; }

    /// <summary>The file that it carries; null for none.</summary>
    public Guid? FileId { get; init; }

    public string? FileNode => FileId is { } id ? new GraphQL.NodeId("MediaFile", id).ToString() : null;

    /// <summary>The tag that it names; null for none.</summary>
    public string? Tag { get; init; }

    /// <summary>Whether it names the address of what the thing that it is on shares, where that shares anything.</summary>
    public bool LinksToShared { get; init; }

    /// <summary>The thing to whose address it links: what the thread shared in which it was written.</summary>
    public WorldThing? Linked { get; } = on.Shared;

    public IEnumerable<WorldComment> Replies => On.Comments.Where(comment => comment.Parent == this);

    /// <summary>Whether its text shows, or a tombstone above replies.</summary>
    public bool Shows => !IsDeleted || Replies.Any();

    public string NodeId => new GraphQL.NodeId("Comment", Id).ToString();

    /// <summary>What it says, unlike everything else.</summary>
    public string Words => $"says{Id:N}";
}

/// <summary>A file as the test knows it.</summary>
internal sealed record WorldFile(Guid Id, Func<Guid, bool> IsFor)
{
    public string Node => new GraphQL.NodeId("MediaFile", Id).ToString();
}

/// <summary>A series as the test knows it: a person's own where it is no group's.</summary>
internal sealed record WorldSeries(Guid Id, Guid BegunById, WorldGroup? Group, IReadOnlyList<WorldThing> Articles)
{
    public string NodeId => new GraphQL.NodeId("Series", Id).ToString();
}

/// <summary>A draft as the test knows it.</summary>
internal sealed record WorldDraft(Guid Id, Guid AuthorId, Guid? CoAuthorId, WorldGroup Group, WorldGroup AlsoIn, WorldSeries Series, Guid FileId)
{
    public string NodeId => new GraphQL.NodeId("Draft", Id).ToString();

    public string FileNode => new GraphQL.NodeId("MediaFile", FileId).ToString();
}

/// <summary>An open case about a thing; one that takes two is not for the moderators of its groups.</summary>
internal sealed record WorldCase(Guid Id, WorldThing On, IReadOnlyList<WorldGroup> Doors, bool NeedsSecond)
{
    public string NodeId => new GraphQL.NodeId("ModerationCase", Id).ToString();
}

/// <summary>
/// Who may read what, said a second time: in the words of the rules, from the test's own memory, without a line of the product's code.
/// Whoever changes this says that the rules have changed.
/// </summary>
internal static class Reference
{
    /// <summary>R1, R4, R8: a thing is read through any of its doors, and through nothing else; what has gone into another thread is read with that.</summary>
    public static bool CanRead(Guid person, WorldThing thing) =>
        thing is { IsDeleted: false, IsWithheld: false } && (thing.MergedInto is { } into ? CanRead(person, into) : thing.Doors.Any(door => CanReadBy(person, thing, door)));

    /// <summary>A door lets everybody through when it is open, and otherwise its members: to posts from the time when they were in, where the group says so (R10).</summary>
    public static bool CanReadBy(Guid person, WorldThing thing, WorldGroup door)
    {
        if (door.Privacy == GroupPrivacy.Open)
        {
            return true;
        }

        if (!door.Has(person))
        {
            return false;
        }

        var isForAllMembers = thing.Type != "Post" || (door.ShowsAll && (door.ShowsAllSince is null || thing.At >= door.ShowsAllSince));
        return isForAllMembers || door.Times[person].Any(time => time.Came <= thing.At && (time.Went is null || thing.At < time.Went));
    }

    /// <summary>A comment is read with what it is on; of a deleted one nothing is left but a tombstone above its replies (R24).</summary>
    public static bool CanRead(Guid person, WorldComment comment) => comment.Shows && CanRead(person, comment.On);

    /// <summary>R5: a file is read with what carries it, and a comment that is gone carries none.</summary>
    public static bool CanReadFileOf(Guid person, WorldComment comment) => !comment.IsDeleted && CanRead(person, comment.On);

    /// <summary>A person's series is for everybody, a group's one for those who may enter the group.</summary>
    public static bool MayKnow(Guid person, WorldSeries series) => series.Group is null || CanEnter(person, series.Group);

    /// <summary>A draft is there for its author and for whom the author named.</summary>
    public static bool CanRead(Guid person, WorldDraft draft) => draft.AuthorId == person || draft.CoAuthorId == person;

    /// <summary>A case is for the company's moderators, and for those who keep order in a group of its thing where it does not take two.</summary>
    public static bool MayJudge(Guid person, bool isModerator, WorldCase @case) => isModerator || (!@case.NeedsSecond && @case.Doors.Any(door => door.OwnerId == person));

    /// <summary>What leaves the company stands in open groups and in nothing else, and has not gone into another thread.</summary>
    public static bool IsOnDesk(WorldThing post) => post is { IsDeleted: false, IsWithheld: false, MergedInto: null } && post.Doors.Count > 0 && post.Doors.All(door => door.Privacy == GroupPrivacy.Open);

    /// <summary>A secret group exists for its members alone.</summary>
    public static bool MayKnow(Guid person, WorldGroup group) => group.Privacy != GroupPrivacy.Secret || group.Has(person);

    /// <summary>Whether what stands in the group is for the person at all.</summary>
    public static bool CanEnter(Guid person, WorldGroup group) => group.Privacy == GroupPrivacy.Open || group.Has(person);
}

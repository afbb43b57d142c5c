using InsideIn.Access;
using InsideIn.Following;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Tags;

namespace InsideIn.Notifications;

/// <summary>The fields of a notice that need loading.</summary>
[ObjectType<Notice>]
public static partial class NoticeType
{
    private const int MostShown = 3;

    /// <summary>The notice by id; only its own person finds it.</summary>
    [NodeResolver]
    public static Task<Notice?> GetNoticeAsync(Guid id, INoticeByIdDataLoader notices, CancellationToken cancellationToken) => notices.LoadAsync(id, cancellationToken);

    /// <summary>Why the viewer got this: the rule, in words.</summary>
    public static string GetWhy([Parent] Notice notice) => notice.Reason.Traits().Why;

    /// <summary>What the rule holds for, and what <c>turnOffNotice</c> switches it off for.</summary>
    public static NoticeScope GetScope([Parent] Notice notice) => new(notice.On);

    /// <summary>The latest who did it, the last one first; at most three. Shape: empty where the network itself did.</summary>
    [Cost(1)]
    [ListSize(AssumedSize = MostShown)]
    public static async Task<IReadOnlyList<Person>> GetActorsAsync([Parent] Notice notice, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        [.. (await people.LoadAsync([.. Actors(notice).Take(MostShown)], cancellationToken)).OfType<Person>()];

    /// <summary>How many people did it: "Ana and 6 others". Of more than fifty happenings the earlier ones count as one person each.</summary>
    public static int GetActorCount([Parent] Notice notice) => Actors(notice).Count() + notice.Earlier;

    /// <summary>The thread; null when it is about no content.</summary>
    [Cost(1)]
    public static async Task<ISubject?> GetThreadAsync([Parent] Notice notice, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        notice.Where is { } where ? await subjects.LoadAsync(where, cancellationToken) as ISubject : null;

    /// <summary>The latest thing in the thread that it is about, the thread itself or a comment; null when it is about no content, and when that has just been deleted.</summary>
    [Cost(1)]
    public static async Task<IReactable?> GetItemAsync([Parent] Notice notice, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        notice.Happenings[^1].About is { } about ? await subjects.LoadAsync(about, cancellationToken) as IReactable : null;

    /// <summary>The group, when it is about a group and no content.</summary>
    [Cost(1)]
    public static async Task<Group?> GetGroupAsync([Parent] Notice notice, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        notice.GroupId is { } groupId ? await groups.LoadAsync(groupId, cancellationToken) : null;

    /// <summary>The invitation that it tells of, while that waits for an answer; null otherwise.</summary>
    [Cost(1)]
    public static async Task<GroupInvitation?> GetInvitationAsync([Parent] Notice notice, IViewerInvitationByGroupIdDataLoader invitations, CancellationToken cancellationToken) =>
        notice is { Reason: NoticeReason.Invited, GroupId: { } groupId } ? await invitations.LoadAsync(groupId, cancellationToken) : null;

    private static IEnumerable<Guid> Actors(Notice notice) =>
        notice.Happenings.Reverse().Select(happening => happening.ActorId).Where(actor => actor != Guid.Empty).Distinct();
}

/// <summary>What a reason holds for.</summary>
/// <param name="Scope">The thing; null for everything.</param>
public sealed record NoticeScope([property: GraphQLIgnore] FollowScope? Scope)
{
    /// <summary>What kind of thing it is; null when the reason holds for everything.</summary>
    public FollowScopeKind? Kind => Scope?.Kind;
}

/// <summary>The fields of what a reason holds for that need loading.</summary>
[ObjectType<NoticeScope>]
public static partial class NoticeScopeType
{
    /// <summary>The thread; null for things of other kinds.</summary>
    [Cost(1)]
    public static async Task<ISubject?> GetThreadAsync([Parent] NoticeScope scope, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        scope.Scope?.Thread is { } thread ? await subjects.LoadAsync(thread, cancellationToken) as ISubject : null;

    /// <summary>The group; null for things of other kinds.</summary>
    [Cost(1)]
    public static async Task<Group?> GetGroupAsync([Parent] NoticeScope scope, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        scope.Scope is { Kind: FollowScopeKind.Group, Id: var id } ? await groups.LoadAsync(id, cancellationToken) : null;

    /// <summary>The person; null for things of other kinds.</summary>
    [Cost(1)]
    public static async Task<Person?> GetPersonAsync([Parent] NoticeScope scope, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        scope.Scope is { Kind: FollowScopeKind.Person, Id: var id } ? await people.LoadAsync(id, cancellationToken) : null;

    /// <summary>The tag; null for things of other kinds, and when it stands in nothing that the viewer may read any more.</summary>
    [Cost(1)]
    public static async Task<Tag?> GetTagAsync([Parent] NoticeScope scope, ITagByIdDataLoader tags, CancellationToken cancellationToken) =>
        scope.Scope is { Kind: FollowScopeKind.Tag, Id: var id } ? await tags.LoadAsync(id, cancellationToken) : null;

    /// <summary>The series; null for things of other kinds, and when the viewer may not know it any more.</summary>
    [Cost(1)]
    public static async Task<Series?> GetSeriesAsync([Parent] NoticeScope scope, ISeriesByIdDataLoader series, CancellationToken cancellationToken) =>
        scope.Scope is { Kind: FollowScopeKind.Series, Id: var id } ? await series.LoadAsync(id, cancellationToken) : null;
}

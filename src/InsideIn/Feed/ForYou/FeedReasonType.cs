using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Tags;

namespace InsideIn.Feed;

/// <summary>The fields of a reason that need loading.</summary>
[ObjectType<FeedReason>]
public static partial class FeedReasonType
{
    /// <summary>The group that it is because of; null for other reasons.</summary>
    [Cost(1)]
    public static async Task<Group?> GetGroupAsync([Parent] FeedReason reason, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        reason.Kind == FeedReasonKind.InYourGroup ? await groups.LoadAsync(reason.ScopeId, cancellationToken) : null;

    /// <summary>The person whom it is because of; null for other reasons.</summary>
    [Cost(1)]
    public static async Task<Person?> GetPersonAsync([Parent] FeedReason reason, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        reason.Kind is FeedReasonKind.InYourGroup or FeedReasonKind.QuestionInYourField or FeedReasonKind.TagYouFollow ? null : await people.LoadAsync(reason.ScopeId, cancellationToken);

    /// <summary>The tag that it is because of; null for other reasons.</summary>
    [Cost(1)]
    public static async Task<Tag?> GetTagAsync([Parent] FeedReason reason, ITagByIdDataLoader tags, CancellationToken cancellationToken) =>
        reason.Kind == FeedReasonKind.TagYouFollow ? await tags.LoadAsync(reason.ScopeId, cancellationToken) : null;
}

/// <summary>What the viewer turned off.</summary>
[ObjectType<Viewer>]
public static partial class ViewerReasons
{
    /// <summary>The reasons that the viewer turned off in For you, the latest first.</summary>
    [UsePaging(ConnectionName = "TurnedOffReasons")]
    public static async Task<Connection<FeedReason>> GetTurnedOffFeedReasonsAsync([Parent] Viewer viewer, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(FeedStore.TurnedOffBy(viewer.PersonId).Page(paging), cancellationToken);
        var off = await store.GetAsync(FeedStore.TurnedOff, [.. picked.Select(entry => entry.Id)], cancellationToken);
        return picked.ToConnection(paging, entry => off.GetValueOrDefault(entry.Id)?.Document.Reason);
    }
}

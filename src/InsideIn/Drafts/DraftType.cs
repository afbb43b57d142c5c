using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Media;
using InsideIn.People;
using InsideIn.Polls;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>A poll in a draft, as its author puts it so far.</summary>
/// <param name="Method">How people choose.</param>
/// <param name="IsSecret">Whether nobody learns who chose what.</param>
/// <param name="ShowResults">When it shows its results.</param>
/// <param name="ClosesAt">When it closes; null when it does not.</param>
/// <param name="Options">What to choose from.</param>
public sealed record DraftPoll(PollMethod Method, bool IsSecret, PollResultsShown ShowResults, DateTimeOffset? ClosesAt, IReadOnlyList<string> Options);

/// <summary>The fields of a draft that need loading.</summary>
[ObjectType<Draft>]
public static partial class DraftType
{
    /// <summary>The draft by id.</summary>
    [NodeResolver]
    public static Task<Draft?> GetDraftAsync(Guid id, IDraftByIdDataLoader drafts, CancellationToken cancellationToken) => drafts.LoadAsync(id, cancellationToken);

    /// <summary>The person who began it.</summary>
    public static Task<Person> GetAuthorAsync([Parent] Draft draft, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(draft.AuthorId, cancellationToken);

    /// <summary>Who else may read, change and publish it, in the order of being named.</summary>
    [ListSize(AssumedSize = Draft.MostCoAuthors)]
    public static async Task<IReadOnlyList<Person>> GetCoAuthorsAsync([Parent] Draft draft, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        [.. (await people.LoadAsync(draft.CoAuthorIds, cancellationToken)).OfType<Person>()];

    /// <summary>The person who saved it last.</summary>
    public static Task<Person> GetSavedByAsync([Parent] Draft draft, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(draft.SavedById, cancellationToken);

    /// <summary>What it is to become; null for a comment.</summary>
    public static PostKind? GetKind([Parent] Draft draft) => draft.Target.GroupId is null ? null : draft.Content.Details switch
    {
        { Article: not null } => PostKind.Article,
        { Question: not null } => PostKind.Question,
        { Praise: not null } => PostKind.Praise,
        { Announcement: not null } => PostKind.Announcement,
        _ => PostKind.Post,
    };

    /// <summary>The title so far; null where there is none.</summary>
    public static string? GetTitle([Parent] Draft draft) => draft.Content.Title;

    /// <summary>Whom it is to praise.</summary>
    [ListSize(AssumedSize = Praise.MostPeople)]
    public static async Task<IReadOnlyList<Person>> GetPraisedAsync([Parent] Draft draft, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        [.. (await people.LoadAsync(draft.Content.Details?.Praise?.PersonIds ?? [], cancellationToken)).OfType<Person>()];

    /// <summary>What for; null where nobody is praised.</summary>
    public static PraiseValue? GetPraiseValue([Parent] Draft draft) => draft.Content.Details?.Praise?.Value;

    /// <summary>When the announcement is to end; null for other kinds.</summary>
    public static DateTimeOffset? GetAnnouncementEndsAt([Parent] Draft draft) => draft.Content.Details?.Announcement?.EndsAt;

    /// <summary>The poll that it is to carry; null when none.</summary>
    public static DraftPoll? GetPoll([Parent] Draft draft) =>
        draft.Content.Poll is { } poll ? new DraftPoll(poll.Method, poll.IsSecret, poll.ShowResults, poll.ClosesAt, poll.Options) : null;

    /// <summary>The series at whose end the article is to stand; null when none.</summary>
    public static async Task<Series?> GetSeriesAsync([Parent] Draft draft, ISeriesByIdDataLoader series, CancellationToken cancellationToken) =>
        draft.Content.Details?.Article?.SeriesId is { } seriesId ? await series.LoadAsync(seriesId, cancellationToken) : null;

    /// <summary>The groups in which the post is to stand beside its target, as far as the viewer may know them.</summary>
    [ListSize(AssumedSize = PublishPost.MostGroups)]
    public static async Task<IReadOnlyList<Group>> GetAlsoInAsync([Parent] Draft draft, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        [.. (await groups.LoadAsync(draft.Content.AlsoInIds, cancellationToken)).OfType<Group>()];

    /// <summary>The id of what it is to share; null when nothing.</summary>
    public static NodeId? GetSharedId([Parent] Draft draft) => draft.Content.Shared is { } shared ? new NodeId(shared.Kind.ToString(), shared.Id) : null;

    /// <summary>The author's uploads that it is to carry, as far as the viewer may read them: until it is published they are the author's alone.</summary>
    [ListSize(AssumedSize = Attaching.MostFiles)]
    public static async Task<IReadOnlyList<MediaFile>> GetAttachmentsAsync([Parent] Draft draft, IMediaFileByIdDataLoader files, CancellationToken cancellationToken) =>
        [.. (await files.LoadAsync([.. draft.Content.Attachments.Select(attachment => attachment.FileId)], cancellationToken)).OfType<MediaFile>()];

    /// <summary>The text so far, as it was typed.</summary>
    public static string GetText([Parent] Draft draft) => draft.Content.Text;

    /// <summary>When the post is to expire; null when it is not.</summary>
    public static DateTimeOffset? GetExpiresAt([Parent] Draft draft) => draft.Content.ExpiresAt;

    /// <summary>The id of the group in which it is to become a post, or of what it is to become a comment on. The viewer may have lost sight of that.</summary>
    public static NodeId GetTargetId([Parent] Draft draft) =>
        draft.Target.Subject is { } subject ? new NodeId(subject.Kind.ToString(), subject.Id) : new NodeId(nameof(Group), draft.TargetId);

    /// <summary>The group in which it is to become a post; null for a comment, and where the viewer may not know the group any more.</summary>
    public static async Task<Group?> GetGroupAsync([Parent] Draft draft, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        draft.Target.GroupId is { } groupId ? await groups.LoadAsync(groupId, cancellationToken) : null;
}

/// <summary>The drafts of the viewer.</summary>
[ObjectType<Viewer>]
public static partial class ViewerDrafts
{
    /// <summary>What the viewer is writing, alone or with others, and what waits for its time. The last begun first.</summary>
    [UsePaging]
    public static async Task<Connection<Draft>> GetDraftsAsync([Parent] Viewer viewer, PagingArguments paging, IDraftByIdDataLoader drafts, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(DraftStore.ReadableBy(viewer.PersonId).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, drafts, cancellationToken);
    }

    /// <summary>What the viewer has begun to write for a group, or as a comment on something; null when nothing.</summary>
    public static Task<Draft?> GetDraftForAsync([Parent] Viewer viewer, NodeId targetId, DocumentStore store, CancellationToken cancellationToken) =>
        DraftStore.FindForAsync(store, viewer.PersonId, targetId.Key, cancellationToken);
}

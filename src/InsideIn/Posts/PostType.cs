using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Mentions;
using InsideIn.People;

namespace InsideIn.Posts;

/// <summary>The fields of a post that depend on the viewer or need loading.</summary>
[ObjectType<Post>]
public static partial class PostType
{
    /// <summary>The post by id.</summary>
    [NodeResolver]
    public static Task<Post?> GetPostAsync(Guid id, IPostByIdDataLoader posts, CancellationToken cancellationToken) => posts.LoadAsync(id, cancellationToken);

    /// <summary>The person who wrote it.</summary>
    public static Task<Person> GetAuthorAsync([Parent] Post post, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(post.AuthorId, cancellationToken);

    /// <summary>The first of the groups it stands in that the viewer may know of.</summary>
    public static async Task<Group> GetGroupAsync([Parent] Post post, IPostByIdDataLoader posts, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await GetDoorsAsync(post, posts, groups, cancellationToken))[0];

    /// <summary>The groups it stands in, as many of them as the viewer may know of. Whoever reads by one door learns nothing of the others (rule R8).</summary>
    [ListSize(AssumedSize = PublishPost.MostGroups)]
    public static async Task<IReadOnlyList<Group>> GetDoorsAsync([Parent] Post post, IPostByIdDataLoader posts, IGroupByIdDataLoader groups, CancellationToken cancellationToken)
    {
        var thread = post.MergedIntoId is { } into ? await posts.LoadRequiredAsync(into, cancellationToken) : post;
        return [.. (await groups.LoadAsync(thread.GroupIds, cancellationToken)).OfType<Group>()];
    }

    /// <summary>What it says, as a tree of blocks and inlines.</summary>
    [Cost(1)]
    public static async Task<JsonElement> GetBodyAsync([Parent] Post post, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await post.Body.ShownAsync(people, groups, cancellationToken)).ToJson();

    /// <summary>What it says, as plain text.</summary>
    [Cost(1)]
    public static async Task<string> GetTextAsync([Parent] Post post, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await post.Body.ShownAsync(people, groups, cancellationToken)).ToPlainText();

    /// <summary>What it says as it is typed, for those who may edit it; null for others.</summary>
    public static string? GetSource([Parent] Post post, [GlobalState] Viewer viewer) => post.MayBeEditedBy(viewer) ? post.Body.ToSource() : null;

    /// <summary>The earlier texts, the latest first. Empty when it was never edited, or in its first five minutes only.</summary>
    [UsePaging]
    public static async Task<Connection<PostRevision>> GetRevisionsAsync([Parent] Post post, PagingArguments paging, IPostRevisionByIdDataLoader revisions, DocumentStore store, CancellationToken cancellationToken)
    {
        IReadOnlyList<Entry> picked = post.IsBlank ? [] : await store.PickAsync(PostStore.RevisionsOf(post.Id).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, revisions, cancellationToken);
    }

    /// <summary>Who wrote it together with the author.</summary>
    [ListSize(AssumedSize = Post.MostCoAuthors)]
    public static async Task<IReadOnlyList<Person>> GetCoAuthorsAsync([Parent] Post post, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        [.. (await people.LoadAsync(post.CoAuthorIds, cancellationToken)).OfType<Person>()];

    /// <summary>The person who published it for the author; null when the author did (rule R30).</summary>
    public static async Task<Person?> GetPublishedByAsync([Parent] Post post, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        post.PublishedById is { } publisherId ? await people.LoadAsync(publisherId, cancellationToken) : null;

    /// <summary>What was corrected since a text was quoted or shared; null when nothing was.</summary>
    /// <param name="post">The post.</param>
    /// <param name="revisionNumber">The number of the text that was quoted.</param>
    public static Correction? GetCorrectedSince([Parent] Post post, int revisionNumber) => post.CorrectedSince(revisionNumber);

    /// <summary>Whether the viewer may take earlier texts away.</summary>
    public static bool GetMayRedact([Parent] Post post, [GlobalState] Viewer viewer) => post.MayBeRedactedBy(viewer);

    /// <summary>Whether the viewer may change the text.</summary>
    public static bool GetMayEdit([Parent] Post post, [GlobalState] Viewer viewer) => post.MayBeEditedBy(viewer);

    /// <summary>Whether the viewer may delete it.</summary>
    public static bool GetMayDelete([Parent] Post post, [GlobalState] Viewer viewer) => post.MayBeDeletedBy(viewer);
}

using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Posts;
using InsideIn.Tags;

namespace InsideIn.Search;

/// <summary>The comments of a tag, by which their threads are found.</summary>
[ObjectType<Tag>]
public static partial class TagComments
{
    /// <summary>The comments that name the tag and that the viewer may read, newest first; none of posts that have gone out of the lists. Picked behind the viewer's doors, so that what others say elsewhere costs nothing.</summary>
    [UsePaging(ConnectionName = "TagComments")]
    public static async Task<Connection<Comment>> GetCommentsAsync(
        [Parent] Tag tag,
        PagingArguments paging,
        [GlobalState] Viewer viewer,
        IReadableDoorsDataLoader doors,
        ICommentByIdDataLoader comments,
        IReadableBySubjectDataLoader subjects,
        OwnLatest own,
        DocumentStore store,
        CancellationToken cancellationToken)
    {
        await own.IndexCommentAsync(viewer.PersonId, cancellationToken);
        return await store.FillAsync<SearchEntry, Comment>(
            SearchStore.Tagged(tag.Id, await doors.LoadRequiredAsync(viewer.PersonId, cancellationToken)),
            paging,
            async ids =>
            {
                var loaded = await comments.LoadAsync(ids, cancellationToken);
                var threads = (await subjects.LoadAsync([.. loaded.OfType<Comment>().Select(comment => comment.Subject).Distinct()], cancellationToken))
                    .Where(thread => thread is not (null or Post { ListedIn.Count: 0 }))
                    .Select(thread => thread!.Id)
                    .ToHashSet();
                return [.. loaded.Select(comment => comment?.TagIds.Contains(tag.Id) == true && threads.Contains(comment.SubjectId) ? comment : null)];
            },
            cancellationToken);
    }
}

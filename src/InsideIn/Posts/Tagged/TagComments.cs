using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Tags;

namespace InsideIn.Posts;

/// <summary>The comments of a tag, by which their threads are found.</summary>
[ObjectType<Tag>]
public static partial class TagComments
{
    /// <summary>The comments that name the tag and that the viewer may read, newest first; none of posts that have gone out of the lists. A comment has no door of its own, so each is asked about with its thread.</summary>
    [UsePaging(ConnectionName = "TagComments")]
    public static Task<Connection<Comment>> GetCommentsAsync(
        [Parent] Tag tag, PagingArguments paging, ICommentByIdDataLoader comments, IReadableBySubjectDataLoader subjects, DocumentStore store, CancellationToken cancellationToken) =>
        store.FillAsync<Comment, Comment>(
            ConversationStore.Tagged(tag.Id),
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

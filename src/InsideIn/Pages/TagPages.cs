using InsideIn.Access;
using InsideIn.Tags;

namespace InsideIn.Pages;

/// <summary>The pages of a tag.</summary>
[ObjectType<Tag>]
public static partial class TagPages
{
    /// <summary>The pages that name the tag and that the viewer may read, the newest first.</summary>
    [UsePaging(ConnectionName = "TagPages")]
    public static async Task<Connection<Page>> GetPagesAsync(
        [Parent] Tag tag, PagingArguments paging, [GlobalState] Viewer viewer, IReadableDoorsDataLoader doors, IPageByIdDataLoader pages, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PageStore.Tagged(tag.Id, await doors.LoadRequiredAsync(viewer.PersonId, cancellationToken)).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, pages, cancellationToken);
    }
}

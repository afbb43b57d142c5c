using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Posts;

/// <summary>The posts of a group.</summary>
[ObjectType<Group>]
public static partial class GroupPosts
{
    /// <summary>The group's posts, newest first. Empty when the viewer may not read the group.</summary>
    [UsePaging(ConnectionName = "GroupPosts")]
    public static async Task<Connection<Post>> GetPostsAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PostStore.Behind(Doors.Of(viewer, group)).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, posts, cancellationToken);
    }
}

/// <summary>The posts of a person.</summary>
[ObjectType<Person>]
public static partial class PersonPosts
{
    /// <summary>What the person published where the viewer may read, newest first.</summary>
    [UsePaging(ConnectionName = "PersonPosts")]
    public static async Task<Connection<Post>> GetPostsAsync([Parent] Person person, PagingArguments paging, [GlobalState] Viewer viewer, Rights rights, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken)
    {
        var doors = await rights.DoorsAsync(viewer, cancellationToken);
        var picked = await store.PickAsync(PostStore.By(person.Id, doors).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, posts, cancellationToken);
    }
}

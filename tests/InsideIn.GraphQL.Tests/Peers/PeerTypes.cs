namespace InsideIn.GraphQL.Tests.Peers;

// The schema that the engine is compared with other engines on: twenty posts with authors, groups, reactions and comments.
public enum ReactionKind
{
    Like,
    Celebrate,
    Support,
    Insightful,
    Funny,
}

public sealed record User(string Id, string DisplayName, string Title, string Department);

public sealed record Group(string Id, string Name, int MemberCount);

public sealed record ReactionCount(ReactionKind Kind, int Count);

public sealed record Comment(string Id, string Text, string CreatedAt, [property: GraphQLIgnore] string AuthorId);

public sealed record Post(string Id, string Text, string CreatedAt, [property: GraphQLIgnore] int Number, [property: GraphQLIgnore] string AuthorId, [property: GraphQLIgnore] string? GroupId);

[ObjectType<Comment>, Schema("peers")]
public static partial class CommentFields
{
    public static Task<User> GetAuthorAsync([Parent] Comment comment, IUserByIdDataLoader users, CancellationToken cancellationToken) => users.LoadRequiredAsync(comment.AuthorId, cancellationToken);
}

[ObjectType<Post>, Schema("peers")]
public static partial class PostFields
{
    public static Task<User> GetAuthorAsync([Parent] Post post, IUserByIdDataLoader users, CancellationToken cancellationToken) => users.LoadRequiredAsync(post.AuthorId, cancellationToken);

    public static Task<Group?> GetGroupAsync([Parent] Post post, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        post.GroupId is null ? Task.FromResult<Group?>(null) : groups.LoadAsync(post.GroupId, cancellationToken);

    public static Task<IReadOnlyList<ReactionCount>> GetReactionCountsAsync([Parent] Post post, IReactionsByPostDataLoader reactions, CancellationToken cancellationToken) =>
        reactions.LoadRequiredAsync(post.Number, cancellationToken);

    public static int GetCommentCount([Parent] Post post) => post.Number % 7;

    public static async Task<IEnumerable<Comment>> GetCommentsAsync([Parent] Post post, ICommentsByPostDataLoader comments, CancellationToken cancellationToken, int first = 3) =>
        (await comments.LoadRequiredAsync(post.Number, cancellationToken)).Take(first);
}

[QueryType, Schema("peers"), AllowAnonymous]
public static partial class PeerQueries
{
    public static Task<User> GetMeAsync(IUserByIdDataLoader users, CancellationToken cancellationToken) => users.LoadRequiredAsync("u1", cancellationToken);

    [UsePaging]
    public static Connection<Post> GetFeed(PagingArguments paging, PeerData data)
    {
        var posts = data.NewestFirst.Take(paging.Limit).Select(post => new Edge<Post>(post, $"post:{post.Number}")).ToList();
        return new Connection<Post>(posts, new ConnectionPageInfo(true, false, posts[0].Cursor, posts[^1].Cursor));
    }
}

public static class PeerLoaders
{
    [DataLoader]
    public static Task<IReadOnlyDictionary<string, User>> GetUserByIdAsync(IReadOnlyList<string> ids, PeerData data) => data.ReadAsync("users", ids, data.Users);

    [DataLoader]
    public static Task<IReadOnlyDictionary<string, Group>> GetGroupByIdAsync(IReadOnlyList<string> ids, PeerData data) => data.ReadAsync("groups", ids, data.Groups);

    [DataLoader]
    public static Task<IReadOnlyDictionary<int, IReadOnlyList<ReactionCount>>> GetReactionsByPostAsync(IReadOnlyList<int> numbers, PeerData data) => data.ReadAsync("reactions", numbers, data.Reactions);

    [DataLoader]
    public static Task<IReadOnlyDictionary<int, IReadOnlyList<Comment>>> GetCommentsByPostAsync(IReadOnlyList<int> numbers, PeerData data) => data.ReadAsync("comments", numbers, data.Comments);
}

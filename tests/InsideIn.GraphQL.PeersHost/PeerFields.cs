namespace InsideIn.GraphQL.Peers;

[ObjectType<Comment>]
public static partial class CommentFields
{
    public static Task<User> GetAuthorAsync([Parent] Comment comment, IUserByIdDataLoader users, CancellationToken cancellationToken) => users.LoadRequiredAsync(comment.AuthorId, cancellationToken);
}

[ObjectType<Post>]
public static partial class PostFields
{
    public static Task<User> GetAuthorAsync([Parent] Post post, IUserByIdDataLoader users, CancellationToken cancellationToken) => users.LoadRequiredAsync(post.AuthorId, cancellationToken);

    public static Task<Group?> GetGroupAsync([Parent] Post post, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        post.GroupId is null ? Task.FromResult<Group?>(null) : groups.LoadAsync(post.GroupId, cancellationToken);

    [ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<ReactionCount>> GetReactionCountsAsync([Parent] Post post, IReactionsByPostDataLoader reactions, CancellationToken cancellationToken) =>
        reactions.LoadRequiredAsync(post.Id, cancellationToken);

    public static async Task<int> GetCommentCountAsync([Parent] Post post, ICommentsByPostDataLoader comments, PeerData data, CancellationToken cancellationToken) =>
        (await comments.LoadRequiredAsync(post.Id, cancellationToken)).Count + data.AddedTo(post.Id);

    [ListSize(SlicingArguments = ["first"])]
    public static async Task<IEnumerable<Comment>> GetCommentsAsync([Parent] Post post, ICommentsByPostDataLoader comments, CancellationToken cancellationToken, int first = 3) =>
        (await comments.LoadRequiredAsync(post.Id, cancellationToken)).Take(first);
}

[QueryType, AllowAnonymous]
public static partial class PeerQueries
{
    public static Task<User> GetMeAsync(IUserByIdDataLoader users, CancellationToken cancellationToken) => users.LoadRequiredAsync("u1", cancellationToken);

    [ListSize(SlicingArguments = ["first"], SizedFields = ["edges", "nodes"])]
    public static FeedConnection GetFeed(PeerData data, int first = 20, string? after = null)
    {
        if (first is < 1 or > 50) throw new GraphQLException(new GraphQLError($"first is {first}; allowed is from 1 to 50.") { Code = ErrorCodes.BadUserInput });
        return data.Page(first, after) ?? throw new GraphQLException(new GraphQLError($"after is '{after}', which is no cursor of this feed.") { Code = ErrorCodes.BadUserInput });
    }

    public static Post? GetPost([ID(IsGlobal = false)] string id, PeerData data) => data.Posts.GetValueOrDefault(id);
}

[MutationType, AllowAnonymous]
public static partial class PeerMutations
{
    [UseMutationConvention(Disable = true)]
    public static AddCommentPayload AddComment(AddCommentInput input, PeerData data) => new(data.AddComment(input.PostId, input.Text), data.Posts[input.PostId]);
}

public static class PeerLoaders
{
    [DataLoader]
    public static Task<IReadOnlyDictionary<string, User>> GetUserByIdAsync(IReadOnlyList<string> ids, PeerData data) => data.ReadAsync("users", ids, data.Users);

    [DataLoader]
    public static Task<IReadOnlyDictionary<string, Group>> GetGroupByIdAsync(IReadOnlyList<string> ids, PeerData data) => data.ReadAsync("groups", ids, data.Groups);

    [DataLoader]
    public static Task<IReadOnlyDictionary<string, IReadOnlyList<ReactionCount>>> GetReactionsByPostAsync(IReadOnlyList<string> ids, PeerData data) => data.ReadAsync("reactions", ids, data.Reactions);

    [DataLoader]
    public static Task<IReadOnlyDictionary<string, IReadOnlyList<Comment>>> GetCommentsByPostAsync(IReadOnlyList<string> ids, PeerData data) => data.ReadAsync("comments", ids, data.Comments);
}

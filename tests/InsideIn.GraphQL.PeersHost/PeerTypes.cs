namespace InsideIn.GraphQL.Peers;

/// <summary>How a reader reacted to a post.</summary>
public enum ReactionKind
{
    Like,
    Celebrate,
    Support,
    Insightful,
    Funny,
}

public sealed record User([property: ID(IsGlobal = false)] string Id, string DisplayName, string Title, string Department);

public sealed record Group([property: ID(IsGlobal = false)] string Id, string Name, int MemberCount);

public sealed record ReactionCount(ReactionKind Kind, int Count);

public sealed record Comment([property: ID(IsGlobal = false)] string Id, string Text, string CreatedAt, [property: GraphQLIgnore] string AuthorId);

public sealed record Post(
    [property: ID(IsGlobal = false)] string Id, string Text, string CreatedAt, [property: GraphQLIgnore] int Number, [property: GraphQLIgnore] string AuthorId, [property: GraphQLIgnore] string? GroupId)
{
    /// <summary>The post's place in the feed, to go on from.</summary>
    [GraphQLIgnore]
    public string Cursor { get; } = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"post:{Number}"));
}

public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

public sealed record FeedEdge(string Cursor, Post Node);

public sealed record FeedConnection(PageInfo PageInfo, [property: GraphQLIgnore] ArraySegment<Post> Posts)
{
    public IEnumerable<FeedEdge>? Edges => Posts.Select(post => new FeedEdge(post.Cursor, post));

    public IEnumerable<Post>? Nodes => Posts;
}

public sealed record AddCommentInput([property: ID(IsGlobal = false)] string PostId, string Text);

public sealed record AddCommentPayload(Comment? Comment, Post? Post);

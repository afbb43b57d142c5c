using System.Text.Json;
using InsideIn.GraphQL.Execution;

namespace InsideIn.GraphQL.Peers;

/// <summary>The operations that servers are loaded with, each with one set of variables.</summary>
public static class PeerOperations
{
    /// <summary>Twenty posts with authors, groups, reactions and the first comments: about 18 KB of JSON.</summary>
    public static GraphQLRequest Feed { get; } = new("""
        query Feed($first: Int!, $after: String) {
          feed(first: $first, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes {
              id
              text
              createdAt
              author { id displayName title }
              group { id name }
              reactionCounts { kind count }
              commentCount
              comments(first: 3) { id text createdAt author { id displayName } }
            }
          }
        }
        """, "Feed", JsonElement.Parse("""{"first":20}"""));

    /// <summary>One small object: mostly what the way in and out costs.</summary>
    public static GraphQLRequest Me { get; } = new("query Me { me { id displayName title department } }", "Me", JsonElement.Parse("{}"));

    /// <summary>A change and what it gives back.</summary>
    public static GraphQLRequest AddComment { get; } = new("""
        mutation AddComment($input: AddCommentInput!) {
          addComment(input: $input) {
            comment { id text createdAt author { id displayName } }
            post { id commentCount }
          }
        }
        """, "AddComment", JsonElement.Parse("""{"input":{"postId":"p1","text":"Well said, number 0."}}"""));
}

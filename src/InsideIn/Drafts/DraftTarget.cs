using System.Text.Json.Serialization;
using InsideIn.Conversations;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>Where a draft is meant to go: a group in which it becomes a post, or something that it becomes a comment on. One of the two.</summary>
/// <param name="GroupId">The group; null for a comment.</param>
/// <param name="Subject">What is commented on, or the comment that is replied to; null for a post.</param>
public sealed record DraftTarget(Guid? GroupId, Subject? Subject)
{
    /// <summary>The id of the group or the subject.</summary>
    [JsonIgnore]
    public Guid Id => GroupId ?? Subject!.Value.Id;

    /// <summary>The id of the person's post or comment that is published under this client key.</summary>
    public Guid PublishedIdOf(Guid authorId, Guid clientKey) => GroupId is null ? Comment.IdOf(authorId, clientKey) : Post.IdOf(authorId, clientKey);
}

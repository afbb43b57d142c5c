using System.Text.Json.Serialization;

namespace InsideIn.Posts;

/// <summary>A text that a person published in a group.</summary>
public sealed record Post : ISubject, IReactable, IRevised
{
    /// <summary>The id, which follows from author and client key: a retry finds the first post.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person who wrote it.</summary>
    [GraphQLIgnore]
    public required Guid AuthorId { get; init; }

    /// <summary>The group it stands in.</summary>
    [GraphQLIgnore]
    public required Guid GroupId { get; init; }

    /// <summary>What it says. Shape: empty once it is deleted.</summary>
    [GraphQLIgnore]
    public required RichText Body { get; init; }

    /// <summary>When it was published. It never changes, so that lists keep their order (rule R21).</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When it was last edited; null when it never was.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>The number of the text that stands, 1 for the first; each edit adds one.</summary>
    public int RevisionNumber { get; init; } = 1;

    /// <summary>When it was deleted; null while it stands. Who and when is all that is kept then (rule R25).</summary>
    [GraphQLIgnore]
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>The group in whose lists it stands; null once it is deleted.</summary>
    [GraphQLIgnore]
    public Guid? ListedIn => DeletedAt is null ? GroupId : null;

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public Audience Audience => new([GroupId], AuthorId);

    /// <summary>The id of a person's post with this client key.</summary>
    public static Guid IdOf(Guid authorId, Guid clientKey) => Ids.Of("post", authorId, clientKey);

    /// <summary>A new post and what happened.</summary>
    public static (Post Post, PostPublished Fact) Publish(Guid id, Guid authorId, Guid groupId, RichText body, DateTimeOffset at) =>
    (
        new Post { Id = id, AuthorId = authorId, GroupId = groupId, Body = body, PublishedAt = at },
        new PostPublished(authorId, at, id, groupId));

    /// <summary>The post with another text, the revision that it takes the place of, and what happened.</summary>
    public (Post Post, PostRevision Replaced, PostEdited Fact) Edit(RichText body, DateTimeOffset at)
    {
        var edited = this with { Body = body, EditedAt = at, RevisionNumber = RevisionNumber + 1 };
        return (edited, new PostRevision(Id, RevisionNumber, Body, EditedAt ?? PublishedAt), new PostEdited(AuthorId, at, Id, edited.RevisionNumber));
    }

    /// <summary>What is left of the post once it is deleted, and what happened.</summary>
    public (Post Post, PostDeleted Fact) Delete(Guid actorId, DateTimeOffset at) =>
        (this with { Body = RichText.Empty, DeletedAt = at }, new PostDeleted(actorId, at, new Subject(SubjectKind.Post, Id)));

    /// <summary>Whether the viewer may change the text: the author, while in the group.</summary>
    public bool MayBeEditedBy(Viewer viewer) => viewer.PersonId == AuthorId && viewer.IsIn(GroupId);

    /// <summary>Whether the viewer may delete the post: its author, who keeps order in its group, and the company's moderators.</summary>
    public bool MayBeDeletedBy(Viewer viewer) =>
        viewer.PersonId == AuthorId
        || viewer.Roles.Contains(Role.Moderator)
        || (viewer.Groups.TryGetValue(GroupId, out var role) && role >= GroupRole.Moderator);
}

/// <summary>A text that a post had before an edit.</summary>
public sealed record PostRevision(
    [property: GraphQLIgnore] Guid PostId,
    int Number,
    [property: GraphQLIgnore] RichText Body,
    DateTimeOffset EditedAt)
{
    /// <summary>The id, which follows from post and number: no revision is kept twice.</summary>
    [GraphQLIgnore]
    public Guid Id => Ids.Of($"postRevision.{Number}", PostId);
}

using System.Text.Json.Serialization;

namespace InsideIn.Posts;

/// <summary>A text that a person published in one group or in several: one thread with several doors, never copies (rule R8).</summary>
public sealed record Post : ISubject, IReactable, IRevised
{
    /// <summary>The id, which follows from author and client key: a retry finds the first post.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person who wrote it.</summary>
    [GraphQLIgnore]
    public required Guid AuthorId { get; init; }

    /// <summary>The groups it stands in, its doors. Shape: 1 to 5, each once, in the order in which the author named them; empty once the last one has removed it.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Guid> GroupIds { get; init; }

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

    /// <summary>When the last of its groups removed it; null while it stands in one.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>The group that removed it last; null while it stands in one.</summary>
    [GraphQLIgnore]
    public Guid? RemovedFromId { get; init; }

    /// <summary>Since when moderation withholds it; null while everybody concerned reads it.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? WithheldAt { get; init; }

    /// <summary>The groups in whose lists it stands. Shape: empty once it is deleted, and while it is withheld.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ListedIn => DeletedAt is null && WithheldAt is null ? GroupIds : [];

    /// <summary>The author on whose list of removed posts it stands; null for one that stands, or that is deleted.</summary>
    [GraphQLIgnore]
    public Guid? RemovedOfId => RemovedAt is null || DeletedAt is not null ? null : AuthorId;

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public Audience Audience => new(GroupIds, AuthorId) { WrittenAt = PublishedAt };

    /// <summary>The group of a post that was written when posts stood in one. It is read, never written.</summary>
    [JsonInclude]
    private Guid GroupId
    {
        init => GroupIds = [value];
    }

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public bool IsWithheld => WithheldAt is not null;

    /// <summary>The id of a person's post with this client key.</summary>
    public static Guid IdOf(Guid authorId, Guid clientKey) => Ids.Of("post", authorId, clientKey);

    /// <summary>A new post and what happened.</summary>
    public static (Post Post, PostPublished Fact) Publish(Guid id, Guid authorId, IReadOnlyList<Guid> groupIds, RichText body, DateTimeOffset at) =>
    (
        new Post { Id = id, AuthorId = authorId, GroupIds = groupIds, Body = body, PublishedAt = at },
        new PostPublished(authorId, at, id, groupIds));

    /// <summary>The post with another text, the revision that it takes the place of, and what happened.</summary>
    public (Post Post, PostRevision Replaced, PostEdited Fact) Edit(RichText body, DateTimeOffset at)
    {
        var edited = this with { Body = body, EditedAt = at, RevisionNumber = RevisionNumber + 1 };
        return (edited, new PostRevision(Id, RevisionNumber, Body, EditedAt ?? PublishedAt), new PostEdited(AuthorId, at, Id, edited.RevisionNumber));
    }

    /// <summary>What is left of the post once it is deleted, and what happened.</summary>
    public (Post Post, PostDeleted Fact) Delete(Guid actorId, DateTimeOffset at) =>
        (this with { Body = RichText.Empty, DeletedAt = at }, new PostDeleted(actorId, at, new Subject(SubjectKind.Post, Id)));

    /// <summary>The post without one of its doors, and what happened. Without the last one nobody reads it, and its author finds it among the removed ones.</summary>
    public (Post Post, PostRemovedFromGroup Fact) RemoveFrom(Guid groupId, Guid actorId, DateTimeOffset at)
    {
        IReadOnlyList<Guid> left = [.. GroupIds.Where(id => id != groupId)];
        return (
            left.Count > 0 ? this with { GroupIds = left } : this with { GroupIds = left, RemovedAt = at, RemovedFromId = groupId },
            new PostRemovedFromGroup(actorId, at, Id, groupId));
    }

    /// <summary>Whether the viewer may change the text: the author, while in one of its groups.</summary>
    public bool MayBeEditedBy(Viewer viewer) => viewer.PersonId == AuthorId && GroupIds.Any(viewer.IsIn);

    /// <summary>Whether the viewer may delete the post: its author. Others have it removed with a reason, which its author may contest.</summary>
    public bool MayBeDeletedBy(Viewer viewer) => viewer.PersonId == AuthorId;

    /// <summary>Whether the viewer may take the post out of the group: its author, and who keeps order in this one door; nobody over another door (rule R8).</summary>
    public bool MayBeRemovedFrom(Guid groupId, Viewer viewer) =>
        GroupIds.Contains(groupId) && (viewer.PersonId == AuthorId || viewer.KeepsOrderIn(groupId));
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

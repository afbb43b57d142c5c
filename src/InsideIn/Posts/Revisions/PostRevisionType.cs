using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Mentions;
using InsideIn.People;

namespace InsideIn.Posts;

/// <summary>The fields of an earlier text.</summary>
[ObjectType<PostRevision>]
public static partial class PostRevisionType
{
    /// <summary>What the post said, as a tree; empty once it was taken away.</summary>
    [Cost(1)]
    public static async Task<JsonElement> GetBodyAsync([Parent] PostRevision revision, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await revision.Body.ShownAsync(people, groups, cancellationToken)).ToJson();

    /// <summary>What the post said, as plain text; empty once it was taken away.</summary>
    [Cost(1)]
    public static async Task<string> GetTextAsync([Parent] PostRevision revision, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await revision.Body.ShownAsync(people, groups, cancellationToken)).ToPlainText();

    /// <summary>The person who wrote it.</summary>
    public static async Task<Person?> GetEditedByAsync([Parent] PostRevision revision, IPostByIdDataLoader posts, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        (revision.EditedById ?? (await posts.LoadAsync(revision.PostId, cancellationToken))?.AuthorId) is { } editorId ? await people.LoadAsync(editorId, cancellationToken) : null;

    /// <summary>What the next text changed, per word; null when this text or the next one was taken away (rule R26).</summary>
    public static async Task<IReadOnlyList<TextChange>?> GetChangesAsync([Parent] PostRevision revision, IPostByIdDataLoader posts, IPostRevisionByIdDataLoader revisions, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken)
    {
        if (revision.Redaction is not null || await posts.LoadAsync(revision.PostId, cancellationToken) is not { } post)
        {
            return null;
        }

        var next = revision.Number + 1 == post.RevisionNumber
            ? post.Body
            : await revisions.LoadAsync(PostRevision.IdOf(revision.PostId, revision.Number + 1), cancellationToken) is { Redaction: null } kept ? kept.Body : null;
        return next is null ? null : await ShownMentions.DiffAsync(revision.Body, next, people, groups, cancellationToken);
    }
}

using InsideIn.Access;
using InsideIn.Media;
using InsideIn.Mentions;

namespace InsideIn.Posts;

/// <summary>An edit as somebody wants it; nothing of it is checked yet.</summary>
/// <param name="PostId">The post.</param>
/// <param name="Text">The text to stand.</param>
/// <param name="BaseRevision">The revision that it was made to.</param>
public sealed record WantedEdit(Guid PostId, string Text, int BaseRevision)
{
    /// <summary>What makes the post one of its kind, as it is to stand; null where that stays.</summary>
    public PostDetails? Details { get; init; }

    /// <summary>What was wrong before; null when it is no correction.</summary>
    public string? Correction { get; init; }

    /// <summary>The number of people to tell that the editor has confirmed; null when nobody asked.</summary>
    public int? ConfirmedRecipients { get; init; }
}

/// <summary>How a post gets other words.</summary>
public sealed class Editing(Rights rights, Readers readers, Mentioning mentioning, DocumentStore store, TimeProvider time)
{
    /// <summary>Edits it, or says why not. Errors: those of <see cref="PublishingRefusals"/>, and <see cref="StaleRevisionError"/> with the text that stands.</summary>
    public Task<FieldResult<Post>> RunAsync(WantedEdit wanted, Viewer editor, CancellationToken cancellationToken) =>
        store.DecideAsync(token => DecideAsync(wanted, editor, token), cancellationToken);

    private async Task<(FieldResult<Post> Result, Batch? Batch)> DecideAsync(WantedEdit wanted, Viewer editor, CancellationToken cancellationToken)
    {
        if (await PostStore.FindAsync(store, wanted.PostId, cancellationToken) is not { } read || !await rights.MayReadAsync(editor, read.Document, cancellationToken))
        {
            return Refused(new NotFoundError());
        }

        var (post, now) = (read.Document, time.GetUtcNow());
        if (!post.MayBeEditedBy(editor))
        {
            return Refused(new NotAllowedError("Only its author and co-authors edit a post, while they are in one of its groups."));
        }

        var (content, invalid) = PostContent.Reword(post, wanted.Text, wanted.Details, now);
        if ((invalid ?? Correction.Check(wanted.Correction) ?? Attaching.Refuses(content!.Body, post.FileIds)) is { } refusal)
        {
            return Refused(refusal);
        }

        if (wanted.BaseRevision != post.RevisionNumber)
        {
            return Refused(new StaleRevisionError(wanted.BaseRevision, post.RevisionNumber, post.Body.ToSource()));
        }

        if (content!.Says(post))
        {
            return (post, null);
        }

        var (mentioned, tooMany) = await mentioning.ResolveAsync(
            editor, new MentioningText(post.Subject, post, content.Body, now) { Before = post.Body, ConfirmedRecipients = wanted.ConfirmedRecipients }, cancellationToken);
        var correction = wanted.Correction is null ? null : RichText.Clean(wanted.Correction);
        return mentioned is null ? Refused(tooMany!) : await SaveAsync(read, new PostEdit(content with { Body = mentioned.Body }, editor.PersonId, now, correction), mentioned, editor, cancellationToken);
    }

    private async Task<(FieldResult<Post> Result, Batch? Batch)> SaveAsync(Stored<Post> read, PostEdit edit, Mentioned mentioned, Viewer editor, CancellationToken cancellationToken)
    {
        var edited = read.Document.Edit(edit);
        var batch = new Batch().Replace(PostStore.Posts, read, edited.Post).AppendAll(edited.Facts);
        if (edited.Replaced is { } replaced)
        {
            batch.Insert(PostStore.Revisions, replaced);
        }

        await mentioning.AddToAsync(batch, mentioned, edit.EditorId, cancellationToken);
        return await RefusesKindAsync(batch, read.Document, edited.Post, edit.At, editor, cancellationToken) is { } refusal
            ? Refused(refusal)
            : (edited.Post with { UnreachedMentions = mentioned.Unreached }, batch);
    }

    /// <summary>Why what makes the post one of its kind may not stand so; null when it may, or stays. An announcement that had ended takes its places anew.</summary>
    private async Task<IError?> RefusesKindAsync(Batch batch, Post before, Post after, DateTimeOffset at, Viewer editor, CancellationToken cancellationToken)
    {
        if (after.Announcement == before.Announcement && ReferenceEquals(after.Praise, before.Praise))
        {
            return null;
        }

        return await KindRights.RefusesAsync(after, editor, readers, cancellationToken)
            ?? (after.Announcement is null || before.IsAnnouncedAt(at) || !after.IsAnnouncedAt(at) ? null : await new AnnouncementQuota(store).TakeAsync(batch, after, at, cancellationToken));
    }

    private static (FieldResult<Post> Result, Batch? Batch) Refused(IError refusal) => (FieldResult.Refused<Post>(refusal), null);
}

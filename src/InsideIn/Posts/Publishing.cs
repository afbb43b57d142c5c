using InsideIn.Access;
using InsideIn.Media;
using InsideIn.Mentions;
using InsideIn.Polls;

namespace InsideIn.Posts;

/// <summary>How something is published, whoever asks for it: its author now, or a schedule in the author's name.</summary>
public sealed class Publishing(Rights rights, Readers readers, Mentioning mentioning, DocumentStore store, TimeProvider time)
{
    /// <summary>
    /// Publishes it, all of it or nothing. The same client key again gives the first post.
    /// Errors: those of <see cref="PublishingRefusals"/>.
    /// </summary>
    public Task<FieldResult<Post>> RunAsync(Publication publication, Viewer author, CancellationToken cancellationToken) =>
        store.DecideAsync(token => DecideAsync(publication, author, token), cancellationToken);

    /// <summary>The decision alone, for whoever has more to do in the same step: the post, or why it may not stand, and the batch that publishes it; no batch where nothing is to be written.</summary>
    public async Task<(FieldResult<Post> Result, Batch? Batch)> DecideAsync(Publication publication, Viewer author, CancellationToken cancellationToken)
    {
        if (publication.GroupIds.Count is 0 or > PublishPost.MostGroups)
        {
            return Refused(new GroupCountError(publication.GroupIds.Count, PublishPost.MostGroups));
        }

        if (await rights.RefusesPostAsync(author, publication.GroupIds, cancellationToken) is { } notThere)
        {
            return Refused(notThere);
        }

        var now = publication.At ?? time.GetUtcNow();
        var (content, invalid) = PostContent.Parse(publication, author.PersonId, now);
        if (content is null)
        {
            return Refused(invalid!);
        }

        var (shared, sharedRevision, notReadable) = await OriginalAsync(publication.Shared, author, cancellationToken);
        if (notReadable is not null)
        {
            return Refused(notReadable);
        }

        var id = Post.IdOf(author.PersonId, publication.ClientKey);
        var (poll, noPoll) = publication.Poll?.Check(new Subject(SubjectKind.Post, id), author.PersonId, now) ?? (null, null);
        if (noPoll is not null)
        {
            return Refused(noPoll);
        }

        content = content with { PollId = poll?.Id, Shared = shared, FileIds = [.. publication.Attachments.Select(attachment => attachment.FileId).Distinct()] };
        if (Attaching.Refuses(content.Body, content.FileIds) is { } notAttached)
        {
            return Refused(notAttached);
        }

        var (post, published) = Post.Publish(id, author.PersonId, publication.GroupIds, content, now);
        post = post with { CoAuthorIds = publication.CoAuthorIds, PublishedById = publication.PublishedById, ExpiresAt = publication.ExpiresAt, SharedRevision = sharedRevision };
        return await KindRights.RefusesAsync(post, author, readers, cancellationToken) is { } refusal ? Refused(refusal) : await NameAsync(new Making(post, published, poll), publication, author, cancellationToken);
    }

    private static (FieldResult<Post> Result, Batch? Batch) Refused(IError refusal) => (FieldResult.Refused<Post>(refusal), null);

    /// <summary>What is shared, and the number of the text that stands there: the thing itself, and for a post that only shares another thing that other one. Shape: not found when the viewer may not read it, or nobody comments on its kind.</summary>
    private async Task<(Subject? Shared, int? Revision, NotFoundError? Refusal)> OriginalAsync(Subject? shared, Viewer viewer, CancellationToken cancellationToken)
    {
        while (shared is { } subject)
        {
            var thing = await rights.FindReadableAsync(viewer, subject, cancellationToken);
            if (thing is not ISubject)
            {
                return (null, null, new NotFoundError());
            }

            if (thing is not Post { Shared: { } original })
            {
                return (subject, (thing as IRevised)?.RevisionNumber, null);
            }

            shared = original;
        }

        return (null, null, null);
    }

    /// <summary>Saves it with its mentions resolved: those who may not read it stay words.</summary>
    private async Task<(FieldResult<Post> Result, Batch? Batch)> NameAsync(Making making, Publication publication, Viewer author, CancellationToken cancellationToken)
    {
        var post = making.Post;
        var text = new MentioningText(post.Subject, post, post.Body, post.PublishedAt) { ConfirmedRecipients = publication.ConfirmedRecipients, IsUnattended = publication.IsUnattended };
        var (mentioned, refusal) = await mentioning.ResolveAsync(author, text, cancellationToken);
        return mentioned is null
            ? Refused(refusal!)
            : await SaveAsync(making with { Post = post with { Body = mentioned.Body, UnreachedMentions = mentioned.Unreached }, Mentioned = mentioned }, publication, author, cancellationToken);
    }

    private async Task<(FieldResult<Post> Result, Batch? Batch)> SaveAsync(Making making, Publication publication, Viewer author, CancellationToken cancellationToken)
    {
        var post = making.Post;
        if (await store.GetAsync(PostStore.Posts, post.Id, cancellationToken) is { } first)
        {
            // The client's first try got through: it gets that post, as it stands now.
            return first.Document.DeletedAt is null && await rights.MayReadAsync(author, first.Document, cancellationToken) ? (first.Document, null) : Refused(new NotFoundError());
        }

        var batch = new Batch().Insert(PostStore.Posts, post).Append(making.Published);
        if (making.Poll is not null)
        {
            batch.Insert(PollStore.Polls, making.Poll);
        }

        var refusal = PostExpiry.Check(post.ExpiresAt, post.PublishedAt)
            ?? await Attaching.AttachAsync(store, batch, author.PersonId, post.Subject, publication.Attachments, cancellationToken)
            ?? (post.Announcement is null ? null : await new AnnouncementQuota(store).TakeAsync(batch, post, post.PublishedAt, cancellationToken))
            ?? (publication.Details?.Article?.SeriesId is { } seriesId ? await SeriesPlaces.AppendAsync(store, batch, seriesId, post, author, cancellationToken) : null);
        await mentioning.AddToAsync(batch, making.Mentioned!, author.PersonId, cancellationToken);
        if (making.Mentioned!.LeftOutGroupIds is { Count: > 0 } leftOut)
        {
            batch.Append(new GroupMentionsLeftOut(Guid.Empty, post.PublishedAt, post.Id, author.PersonId, leftOut));
        }

        return refusal is null ? (post, batch) : Refused(refusal);
    }

    /// <summary>What is saved in one batch.</summary>
    private sealed record Making(Post Post, PostPublished Published, Poll? Poll, Mentioned? Mentioned = null);
}

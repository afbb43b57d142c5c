using InsideIn.Access;
using InsideIn.Media;
using InsideIn.Polls;

namespace InsideIn.Posts;

/// <summary>How something is published, whoever asks for it: its author now, or a schedule in the author's name.</summary>
public sealed class Publishing(Rights rights, Readers readers, DocumentStore store, TimeProvider time)
{
    /// <summary>
    /// Publishes it, all of it or nothing. The same client key again gives the first post.
    /// Shape: the post, or why it may not stand.
    /// </summary>
    public async Task<(Post? Post, IError? Refusal)> RunAsync(Publication publication, Viewer viewer, CancellationToken cancellationToken)
    {
        if (publication.GroupIds.Count is 0 or > PublishPost.MostGroups)
        {
            return (null, new GroupCountError(publication.GroupIds.Count, PublishPost.MostGroups));
        }

        if (await rights.RefusesPostAsync(viewer, publication.GroupIds, cancellationToken) is { } notThere)
        {
            return (null, notThere);
        }

        var now = time.GetUtcNow();
        var (content, invalid) = PostContent.Parse(publication, viewer.PersonId, now);
        if (content is null)
        {
            return (null, invalid);
        }

        var (shared, notReadable) = await OriginalAsync(publication.Shared, viewer, cancellationToken);
        if (notReadable is not null)
        {
            return (null, notReadable);
        }

        var id = Post.IdOf(viewer.PersonId, publication.ClientKey);
        var (poll, noPoll) = publication.Poll?.Check(new Subject(SubjectKind.Post, id), viewer.PersonId, now) ?? (null, null);
        if (noPoll is not null)
        {
            return (null, noPoll);
        }

        content = content with { PollId = poll?.Id, Shared = shared, FileIds = [.. publication.Attachments.Select(attachment => attachment.FileId).Distinct()] };
        var (post, published) = Post.Publish(id, viewer.PersonId, publication.GroupIds, content, now);
        return await RefusesKindAsync(post, viewer, cancellationToken) is { } refusal ? (null, refusal) : await SaveAsync(new Making(post, published, poll), publication.Attachments, viewer, cancellationToken);
    }

    /// <summary>What is shared: the thing itself, and for a post that only shares another thing that other one. Shape: not found when the viewer may not read it, or nobody comments on its kind.</summary>
    private async Task<(Subject? Shared, NotFoundError? Refusal)> OriginalAsync(Subject? shared, Viewer viewer, CancellationToken cancellationToken)
    {
        while (shared is { } subject)
        {
            var thing = await rights.FindReadableAsync(viewer, subject, cancellationToken);
            if (thing is not ISubject)
            {
                return (null, new NotFoundError());
            }

            if (thing is not Post { Shared: { } original })
            {
                return (subject, null);
            }

            shared = original;
        }

        return (null, null);
    }

    /// <summary>Why the viewer may not publish a post of this kind.</summary>
    private async Task<IError?> RefusesKindAsync(Post post, Viewer viewer, CancellationToken cancellationToken)
    {
        if (post.Kind == PostKind.Announcement && !viewer.Roles.Contains(Role.Comms) && !post.GroupIds.All(viewer.KeepsOrderIn))
        {
            return new NotAllowedError("Announcements are for the owners and moderators of the group, and for communications.");
        }

        if (post.Praise is { } praise)
        {
            var missing = praise.PersonIds.Except(await readers.AmongAsync(post, praise.PersonIds, cancellationToken)).ToList();
            return missing.Count > 0 ? new NotReadersError(missing) : null;
        }

        return null;
    }

    private Task<(Post? Post, IError? Refusal)> SaveAsync(Making making, IReadOnlyList<Attachment> attachments, Viewer viewer, CancellationToken cancellationToken) =>
        store.DecideAsync<(Post?, IError?)>(
            async token =>
            {
                var post = making.Post;
                if (await store.GetAsync(PostStore.Posts, post.Id, token) is { } first)
                {
                    // The client's first try got through: it gets that post, as it stands now.
                    return (first.Document.DeletedAt is null && await rights.MayReadAsync(viewer, first.Document, token) ? (first.Document, null) : (null, new NotFoundError()), null);
                }

                var batch = new Batch().Insert(PostStore.Posts, post).Append(making.Published);
                if (making.Poll is not null)
                {
                    batch.Insert(PollStore.Polls, making.Poll);
                }

                var refusal = await Attaching.AttachAsync(store, batch, viewer.PersonId, post.Subject, attachments, token)
                    ?? (post.Announcement is null ? null : await new AnnouncementQuota(store).TakeAsync(batch, post, token));
                return refusal is null ? ((post, null), batch) : ((null, refusal), null);
            },
            cancellationToken);

    /// <summary>What is saved in one batch.</summary>
    private sealed record Making(Post Post, PostPublished Published, Poll? Poll);
}

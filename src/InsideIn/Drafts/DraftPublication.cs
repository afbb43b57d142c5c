using InsideIn.Access;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>How a draft becomes a post, by hand or when its time comes: the same rights, the same limits, one batch.</summary>
public sealed class DraftPublication(Rights rights, Viewers viewers, TimeProvider time)
{
    /// <summary>Why the draft cannot be published by this person now; null when it can. What its author may not post, a co-author does not post for them.</summary>
    public async Task<IError?> RefusalAsync(Draft draft, Viewer publisher, CancellationToken cancellationToken)
    {
        if (draft.Target.GroupId is not { } groupId)
        {
            return new NotAllowedError("A comment is sent under its draft's client key; that takes the draft away.");
        }

        return await rights.RefusesPostAsync(publisher, groupId, cancellationToken)
            ?? (publisher.PersonId == draft.AuthorId ? null : await AuthorRefusalAsync(draft.AuthorId, groupId, cancellationToken))
            ?? TextRules.Check("text", draft.Content.Text, TextRules.PostLimit)
            ?? PostExpiry.Check(draft.Content.ExpiresAt, time.GetUtcNow());
    }

    /// <summary>The post that the draft becomes, and the batch in which it takes the draft's place: whole or not at all, and once, as the post's id follows from the draft.</summary>
    public static (Post Post, Batch Batch) Publish(Stored<Draft> read, Guid publisherId, DateTimeOffset at)
    {
        var draft = read.Document;
        var (post, published) = Post.Publish(draft.BecomesId, draft.AuthorId, [draft.Target.GroupId!.Value], new PostContent(PostKind.Post, RichText.Parse(draft.Content.Text)), at);
        post = post with { CoAuthorIds = draft.CoAuthorIds, PublishedById = publisherId == draft.AuthorId ? null : publisherId, ExpiresAt = draft.Content.ExpiresAt };
        return (post, new Batch().Insert(PostStore.Posts, post).Delete(DraftStore.Drafts, read).Append(published));
    }

    private async Task<IError?> AuthorRefusalAsync(Guid authorId, Guid groupId, CancellationToken cancellationToken) =>
        await viewers.WhoWorksHereAsync(authorId, cancellationToken) is not { } author ? new NotAllowedError("The author no longer works here.")
        : await rights.RefusesPostAsync(author, groupId, cancellationToken) is null ? null
        : new NotAllowedError("The author may not post in this group any more.");
}

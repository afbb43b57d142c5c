using InsideIn.Access;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>How a draft becomes a post, by hand or when its time comes: as every post does, and in one batch with the draft's end.</summary>
public sealed class DraftPublication(Publishing publishing, Rights rights, Viewers viewers)
{
    /// <summary>
    /// The post that the draft becomes, or why it may not, and the batch in which the post takes the draft's place: whole or not at all, and once, as the post's id follows from the draft.
    /// What its author may not post, a co-author does not post for them, and the other way round.
    /// </summary>
    public async Task<(Post? Post, IError? Refusal, Batch? Batch)> DecideAsync(Stored<Draft> read, Viewer publisher, CancellationToken cancellationToken)
    {
        var draft = read.Document;
        if (draft.Target.GroupId is not { } groupId)
        {
            return (null, new NotAllowedError("A comment is sent under its draft's client key; that takes the draft away."), null);
        }

        var author = publisher;
        if (publisher.PersonId != draft.AuthorId)
        {
            if (await rights.RefusesPostAsync(publisher, draft.GroupIdsWith(groupId), cancellationToken) is { } refused)
            {
                return (null, refused, null);
            }

            if (await viewers.WhoWorksHereAsync(draft.AuthorId, cancellationToken) is not { } named)
            {
                return (null, new NotAllowedError("The author no longer works here."), null);
            }

            author = named;
        }

        var ((post, refusal), batch) = await publishing.DecideAsync(PublicationOf(draft, groupId, publisher.PersonId), author, cancellationToken);
        return refusal is null ? (post, null, (batch ?? new Batch()).Delete(DraftStore.Drafts, read)) : (null, refusal, null);
    }

    private static Publication PublicationOf(Draft draft, Guid groupId, Guid publisherId) => new(draft.GroupIdsWith(groupId), draft.Content.Text, draft.ClientKey)
    {
        Details = draft.Content.Details,
        Shared = draft.Content.Shared,
        Attachments = draft.Content.Attachments,
        Poll = draft.Content.Poll,
        ExpiresAt = draft.Content.ExpiresAt,
        CoAuthorIds = draft.CoAuthorIds,
        PublishedById = publisherId == draft.AuthorId ? null : publisherId,
    };
}

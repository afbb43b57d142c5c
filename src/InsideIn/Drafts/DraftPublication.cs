using InsideIn.Access;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>A draft that is to become a post.</summary>
/// <param name="Read">The draft.</param>
/// <param name="Publisher">Who publishes it: the author or a co-author.</param>
public sealed record DraftPublishing(Stored<Draft> Read, Viewer Publisher)
{
    /// <summary>The moment for which it is asked; null for now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The number of people to tell that was confirmed; null when nobody asked.</summary>
    public int? ConfirmedRecipients { get; init; }

    /// <summary>Whether its time has come while nobody is there to be asked.</summary>
    public bool IsUnattended { get; init; }

    /// <summary>The draft.</summary>
    public Draft Draft => Read.Document;

    /// <summary>What is to be published.</summary>
    public Publication In(Guid groupId) => new(Draft.GroupIdsWith(groupId), Draft.Content.Text, Draft.ClientKey)
    {
        Details = Draft.Content.Details,
        Shared = Draft.Content.Shared,
        Attachments = Draft.Content.Attachments,
        Poll = Draft.Content.Poll,
        ExpiresAt = Draft.Content.ExpiresAt,
        CoAuthorIds = Draft.CoAuthorIds,
        PublishedById = Publisher.PersonId == Draft.AuthorId ? null : Publisher.PersonId,
        ConfirmedRecipients = ConfirmedRecipients,
        At = At,
        IsUnattended = IsUnattended,
    };
}

/// <summary>How a draft becomes a post, by hand or when its time comes: as every post does, and in one batch with the draft's end.</summary>
public sealed class DraftPublication(Publishing publishing, Rights rights, Viewers viewers)
{
    /// <summary>
    /// The post that the draft becomes, or why it may not, and the batch in which the post takes the draft's place: whole or not at all, and once, as the post's id follows from the draft.
    /// What its author may not post, a co-author does not post for them, and the other way round.
    /// </summary>
    public async Task<(FieldResult<Post> Result, Batch? Batch)> DecideAsync(DraftPublishing asked, CancellationToken cancellationToken)
    {
        var draft = asked.Draft;
        if (draft.Target.GroupId is not { } groupId)
        {
            return Refused(new NotAllowedError("A comment is sent under its draft's client key; that takes the draft away."));
        }

        var author = asked.Publisher;
        if (author.PersonId != draft.AuthorId)
        {
            if (await rights.RefusesPostAsync(author, draft.GroupIdsWith(groupId), cancellationToken) is { } refused)
            {
                return Refused(refused);
            }

            if (await viewers.WhoWorksHereAsync(draft.AuthorId, cancellationToken) is not { } named)
            {
                return Refused(new NotAllowedError("The author no longer works here."));
            }

            author = named;
        }

        var (result, batch) = await publishing.DecideAsync(asked.In(groupId), author, cancellationToken);
        return result.IsSuccess ? (result, (batch ?? new Batch()).Delete(DraftStore.Drafts, asked.Read)) : (result, null);
    }

    private static (FieldResult<Post> Result, Batch? Batch) Refused(IError refusal) => (FieldResult.Refused<Post>(refusal), null);
}

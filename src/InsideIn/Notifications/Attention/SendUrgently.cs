using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>Some announcements cannot wait.</summary>
[MutationType]
public static partial class SendUrgently
{
    /// <summary>
    /// Has an announcement told at once to everybody for whom it waits, whatever the group's budget and people's quiet hours; who muted the group is not told. It takes the role Comms or Admin and a reason,
    /// and everybody who reads the announcement sees both. Twice is once.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<UrgentSending, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError>> SendUrgentlyAsync(
        [ID<Post>] Guid postId, string reason, [GlobalState] Viewer viewer, IPostByIdDataLoader posts, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await posts.LoadAsync(postId, cancellationToken) is not { } post)
        {
            return new NotFoundError();
        }

        if (!viewer.SpeaksForCompany() || post.Kind != PostKind.Announcement)
        {
            return new NotAllowedError("Only announcements are sent urgently, and only by communications and administrators.");
        }

        switch (TextRules.Check("reason", reason, UrgentSending.LongestReason))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        return await store.DecideAsync<UrgentSending>(
            async token =>
            {
                if (await store.GetAsync(AttentionStore.Urgent, UrgentSending.IdOf(postId), token) is { } first)
                {
                    return (first.Document, null);
                }

                var sending = new UrgentSending(postId, viewer.PersonId, RichText.Clean(reason), time.GetUtcNow());
                return (sending, new Batch().Insert(AttentionStore.Urgent, sending).Append(new PostSentUrgently(viewer.PersonId, sending.At, postId)));
            },
            cancellationToken);
    }
}

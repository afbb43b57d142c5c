using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Groups;
using InsideIn.Media;
using InsideIn.Polls;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>People keep what they have not finished writing.</summary>
[MutationType]
public static partial class SaveDraft
{
    /// <summary>
    /// Saves what the viewer is writing. The client key names the draft: the key under which it will be published. Version 0 begins a draft; otherwise it is the version
    /// that the change was made to. A person has one draft per target, and its co-authors save under the same key. The same words again change nothing.
    /// </summary>
    /// <param name="targetId">The group in which it is to become a post, or what it is to become a comment on.</param>
    /// <param name="clientKey">The key under which it will be published.</param>
    /// <param name="version">The version that the change was made to; 0 begins a draft.</param>
    /// <param name="text">The text as typed so far.</param>
    /// <param name="details">What makes it an article, a question, praise or an announcement.</param>
    /// <param name="alsoInIds">The groups in which the post is to stand beside its target.</param>
    /// <param name="sharedId">What it is to share.</param>
    /// <param name="attachments">The author's uploads that it is to carry.</param>
    /// <param name="poll">The poll that it is to carry.</param>
    /// <param name="expiresAt">When the post is to expire.</param>
    /// <param name="tab">A key of the tab or window that saves.</param>
    [Authorize]
    public static async Task<FieldResult<Draft, NotFoundError, TextTooLongError, CountOutOfRangeError, StaleDraftError>> SaveDraftAsync(
        NodeId targetId,
        Guid clientKey,
        int version,
        string text,
        PostDetails? details,
        [ID<Group>] IReadOnlyList<Guid>? alsoInIds,
        NodeId? sharedId,
        IReadOnlyList<Attachment>? attachments,
        PollDetails? poll,
        DateTimeOffset? expiresAt,
        Guid? tab,
        [GlobalState] Viewer viewer,
        Rights rights,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var content = new DraftContent(text)
        {
            Details = details,
            AlsoInIds = [.. (alsoInIds ?? []).Distinct()],
            Shared = sharedId is { } id ? rights.SubjectOf(id) : null,
            Attachments = attachments ?? [],
            Poll = poll,
            ExpiresAt = expiresAt?.ToUniversalTime(),
        };
        switch (content.Refusal)
        {
            case TextTooLongError tooLong: return tooLong;
            case CountOutOfRangeError count: return count;
        }

        var save = new DraftSave(content, version, tab, time.GetUtcNow());
        return await store.DecideAsync<FieldResult<Draft, NotFoundError, TextTooLongError, CountOutOfRangeError, StaleDraftError>>(
            async token =>
            {
                if (await store.GetAsync(DraftStore.Drafts, Draft.IdOf(clientKey), token) is { } read)
                {
                    return SaveAgain(read, viewer, targetId.Key, save);
                }

                if (await TargetAsync(rights, viewer, targetId, token) is not { } target || await IsPublishedAsync(store, target.PublishedIdOf(viewer.PersonId, clientKey), token))
                {
                    return (new NotFoundError(), null);
                }

                var other = await DraftStore.FindForAsync(store, viewer.PersonId, target.Id, token);
                if (other is not null || version != 0)
                {
                    return (StaleDraftError.Of(version, content, clientKey, other), null);
                }

                var begun = Draft.Begin(clientKey, viewer.PersonId, target, save);
                return (begun, new Batch().Insert(DraftStore.Drafts, begun));
            },
            cancellationToken);
    }

    /// <summary>Another version of a draft that is there.</summary>
    private static (FieldResult<Draft, NotFoundError, TextTooLongError, CountOutOfRangeError, StaleDraftError> Result, Batch? Batch) SaveAgain(Stored<Draft> read, Viewer viewer, Guid targetId, DraftSave save)
    {
        var draft = read.Document;
        if (!draft.IsReadableBy(viewer) || draft.TargetId != targetId)
        {
            return (new NotFoundError(), null);
        }

        if (draft.Content.Says(save.Content))
        {
            return (draft, null);
        }

        if (draft.Version != save.Version)
        {
            return (StaleDraftError.Of(save.Version, save.Content, draft.ClientKey, draft), null);
        }

        var saved = draft.Save(viewer.PersonId, save);
        return (saved, new Batch().Replace(DraftStore.Drafts, read, saved));
    }

    /// <summary>What the id names, when the viewer may know the group or read the subject; null otherwise.</summary>
    private static async Task<DraftTarget?> TargetAsync(Rights rights, Viewer viewer, NodeId id, CancellationToken cancellationToken) =>
        id.TypeName == nameof(Group)
            ? await rights.FindGroupAsync(viewer, id.Key, cancellationToken) is { } group ? new DraftTarget(group.Id, null) : null
            : rights.SubjectOf(id) is { } subject && await rights.FindReadableAsync(viewer, subject, cancellationToken) is not null ? new DraftTarget(null, subject) : null;

    /// <summary>Whether it has become a post or a comment meanwhile: a late save must not bring the draft back.</summary>
    private static async Task<bool> IsPublishedAsync(DocumentStore store, Guid publishedId, CancellationToken cancellationToken) =>
        await store.GetAsync(PostStore.Posts, publishedId, cancellationToken) is not null || await ConversationStore.FindAsync(store, publishedId, cancellationToken) is not null;
}

using InsideIn.Groups;

namespace InsideIn.Access;

/// <summary>Authors say whether newcomers read what they had said to fewer people.</summary>
[MutationType]
public static partial class AnswerWidening
{
    /// <summary>Answers one of <c>viewer.wideningRequests</c>. The answer may be changed at any time and acts at once.</summary>
    [Authorize]
    public static async Task<FieldResult<WideningConsent, NotFoundError>> AnswerWideningAsync(
        [ID<WideningConsent>] Guid requestId, bool isAgreed, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<WideningConsent, NotFoundError>>(
            async token =>
            {
                if (await store.GetAsync(WideningStore.Consents, requestId, token) is not { } read || read.Document.PersonId != viewer.PersonId)
                {
                    return (new NotFoundError(), null);
                }

                var answered = read.Document with { Answer = isAgreed ? WideningAnswer.Agreed : WideningAnswer.Declined };
                return (answered, new Batch().Replace(WideningStore.Consents, read, answered).Append(new WideningAnswered(viewer.PersonId, time.GetUtcNow(), answered.WideningId, answered.GroupId)));
            },
            cancellationToken);
}

/// <summary>The fields of a consent that need loading.</summary>
[ObjectType<WideningConsent>]
public static partial class WideningConsentType
{
    /// <summary>The group that the texts are opened to, or that was opened to everybody; null when the viewer may not know of it.</summary>
    public static Task<Group?> GetGroupAsync([Parent] WideningConsent consent, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        groups.LoadAsync(consent.GroupId, cancellationToken);

    /// <summary>The thread; null when a whole group was opened, and when the viewer may not read it any more.</summary>
    public static async Task<ISubject?> GetThreadAsync([Parent] WideningConsent consent, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        consent.ThreadId is { } thread ? await subjects.LoadAsync(thread, cancellationToken) as ISubject : null;
}

/// <summary>What the viewer is asked.</summary>
[ObjectType<Viewer>]
public static partial class ViewerWidenings
{
    /// <summary>The questions to the viewer that wait for an answer, the latest first.</summary>
    [UsePaging(ConnectionName = "WideningRequests")]
    public static async Task<Connection<WideningConsent>> GetWideningRequestsAsync([Parent] Viewer viewer, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(WideningStore.AskedOf(viewer.PersonId).Page(paging), cancellationToken);
        var consents = (await store.GetAsync(WideningStore.Consents, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => consents.GetValueOrDefault(entry.Id));
    }
}

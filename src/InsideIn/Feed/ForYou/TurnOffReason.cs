using InsideIn.Access;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>Every reason has a switch.</summary>
[MutationType]
public static partial class TurnOffReason
{
    /// <summary>How many reasons a person turns off at most.</summary>
    public const int Most = 500;

    /// <summary>Leaves out of For you what is there for this reason and this thing. What is there for another reason stays. Twice is once.</summary>
    /// <param name="kind">The kind of reason.</param>
    /// <param name="scopeId">The thing, as the reason says.</param>
    [Authorize]
    public static async Task<FieldResult<FeedReason, NotFoundError, TooManyError>> TurnOffFeedReasonAsync(
        FeedReasonKind kind, Guid scopeId, [GlobalState] Viewer viewer, Rights rights, ITagByIdDataLoader tags, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, scopeId, viewer, rights, tags, store, cancellationToken) is not { } reason)
        {
            return new NotFoundError();
        }

        return await store.DecideAsync<FieldResult<FeedReason, NotFoundError, TooManyError>>(
            async token =>
            {
                if (await store.GetAsync(FeedStore.TurnedOff, TurnedOffReason.IdOf(viewer.PersonId, reason), token) is not null)
                {
                    return (reason, null);
                }

                return await store.CountAsync(FeedStore.TurnedOffBy(viewer.PersonId), Most, token) == Most
                    ? (new TooManyError("turnedOffFeedReasons", Most + 1, Most), null)
                    : (reason, new Batch().Insert(FeedStore.TurnedOff, new TurnedOffReason(viewer.PersonId, reason, time.GetUtcNow())));
            },
            cancellationToken);
    }

    /// <summary>Lets into For you again what is there for this reason and this thing. It changes nothing where nothing was turned off.</summary>
    /// <param name="kind">The kind of reason.</param>
    /// <param name="scopeId">The thing, as the reason says.</param>
    [Authorize]
    public static Task<FieldResult<FeedReason, NotFoundError>> TurnOnFeedReasonAsync(
        FeedReasonKind kind, Guid scopeId, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<FeedReason, NotFoundError>>(
            async token =>
                await store.GetAsync(FeedStore.TurnedOff, TurnedOffReason.IdOf(viewer.PersonId, new FeedReason(kind, scopeId)), token) is { } off
                    ? (off.Document.Reason, new Batch().Delete(FeedStore.TurnedOff, off))
                    : (new NotFoundError(), null),
            cancellationToken);

    /// <summary>The reason as it would stand in the viewer's For you; null for a thing that is not there or that the viewer may not know of.</summary>
    private static async Task<FeedReason?> FindAsync(FeedReasonKind kind, Guid scopeId, Viewer viewer, Rights rights, ITagByIdDataLoader tags, DocumentStore store, CancellationToken cancellationToken)
    {
        switch (kind)
        {
            case FeedReasonKind.InYourGroup:
                return await rights.FindGroupAsync(viewer, scopeId, cancellationToken) is null ? null : new FeedReason(kind, scopeId);
            case FeedReasonKind.TagYouFollow:
                return await tags.LoadAsync(scopeId, cancellationToken) is null ? null : new FeedReason(kind, scopeId);
            case FeedReasonKind.QuestionInYourField:
                var self = await store.GetAsync(PeopleStore.People, viewer.PersonId, cancellationToken);
                return self?.Document.Skills.Select(FeedReason.OfSkill).FirstOrDefault(reason => reason.ScopeId == scopeId);
            default:
                return await store.GetAsync(PeopleStore.People, scopeId, cancellationToken) is null ? null : new FeedReason(kind, scopeId);
        }
    }
}

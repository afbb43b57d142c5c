using System.Runtime.CompilerServices;

namespace InsideIn.Notifications;

/// <summary>What has changed among the viewer's notices.</summary>
/// <param name="Changed">Those that came or changed, as they are now.</param>
/// <param name="GoneIds">Those that do not show any more.</param>
/// <param name="Counter">How many are unread now.</param>
public sealed record NoticesUpdate(IReadOnlyList<Notice> Changed, [property: ID<Notice>] IReadOnlyList<Guid> GoneIds, NoticeCounter Counter);

/// <summary>People see what they are told as it happens, on all of their devices.</summary>
[SubscriptionType]
public static partial class NoticeSubscriptions
{
    /// <summary>Tells each of those whose notices changed.</summary>
    internal static readonly LiveTopic Changes = new(async (events, fact, cancellationToken) =>
    {
        foreach (var change in (fact as NoticesChanged)?.Changes ?? [])
        {
            await events.SendAsync(TopicOf(change.PersonId), change, cancellationToken);
        }
    });

    /// <summary>
    /// Each change among the viewer's notices from now on: what came, what grew, what was read here or elsewhere, what was taken back.
    /// The first says how many are unread now. The list as it was fetched after it, with the others applied, is the list as it is.
    /// </summary>
    [Authorize]
    [Subscribe(With = nameof(FollowAsync))]
    public static async Task<NoticesUpdate> OnNoticesChangedAsync(
        [EventMessage] NoticeChange change, [GlobalState] Viewer viewer, INoticeByIdDataLoader notices, IUnreadNoticeCountDataLoader counts, TimeProvider time, CancellationToken cancellationToken)
    {
        var shown = (await notices.LoadAsync(change.NoticeIds, cancellationToken)).OfType<Notice>().ToList();
        return new NoticesUpdate(
            shown,
            [.. change.NoticeIds.Except(shown.Select(notice => notice.Id))],
            new NoticeCounter(await counts.LoadAsync(viewer.PersonId, cancellationToken), time.GetUtcNow() - NoticeStore.Horizon));
    }

    /// <summary>Follows the viewer's own notices, and begins with no change at all.</summary>
    public static async Task<IAsyncEnumerable<NoticeChange>> FollowAsync([GlobalState] Viewer viewer, ITopicEventReceiver events, CancellationToken cancellationToken) =>
        // First listen, then look: what happens in between is heard.
        BeginningAsync(viewer.PersonId, await events.SubscribeAsync<NoticeChange>(TopicOf(viewer.PersonId), cancellationToken), cancellationToken);

    private static async IAsyncEnumerable<NoticeChange> BeginningAsync(Guid personId, ISourceStream<NoticeChange> changes, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using (changes)
        {
            yield return new NoticeChange(personId, []);
            await foreach (var change in changes.ReadEventsAsync(cancellationToken))
            {
                yield return change;
            }
        }
    }

    private static string TopicOf(Guid personId) => $"notices:{personId}";
}

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

    /// <summary>Each change among the viewer's notices from now on: what came, what grew, what was read here or elsewhere, what was taken back. Applied to the list as it was, they give the list as it is.</summary>
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

    /// <summary>Follows the viewer's own notices.</summary>
    public static ValueTask<ISourceStream<NoticeChange>> FollowAsync([GlobalState] Viewer viewer, ITopicEventReceiver events, CancellationToken cancellationToken) =>
        events.SubscribeAsync<NoticeChange>(TopicOf(viewer.PersonId), cancellationToken);

    private static string TopicOf(Guid personId) => $"notices:{personId}";
}

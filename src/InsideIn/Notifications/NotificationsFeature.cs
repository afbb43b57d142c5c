using InsideIn.Mail;
using InsideIn.Moves;

namespace InsideIn.Notifications;

/// <summary>What people are told, why, when and by what.</summary>
public static class NotificationsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Notifications")
    {
        Collections = [NoticeStore.Notices, NoticeStore.Deliveries, SettingsStore.Settings, FanOutStore.Positions, DigestStore.Digests, AttentionStore.Days, AttentionStore.Budgets, AttentionStore.Urgent],
        Facts = [typeof(NoticesChanged), typeof(PostSentUrgently)],
        PersonalData =
        [
            new PersonalData<Notice>(NoticeStore.Notices, "notices")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, NoticeStore.Of(id), cancellationToken),
                Show = notice => new { notice.Reason, Thread = notice.Where, notice.GroupId, notice.Count, notice.Since, notice.LatestAt, notice.ReadAt },
                Forget = (notice, who) => notice.PersonId == who.PersonId ? null : notice,
            },
            new PersonalData<Delivery>(NoticeStore.Deliveries, "what you were told, and how")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, NoticeStore.DeliveredTo(id), cancellationToken),
                Show = delivery => new { delivery.ItemId, delivery.Channel, delivery.Reason, delivery.On, delivery.HappenedAt, delivery.At, delivery.State },
                Forget = (delivery, who) => delivery.PersonId == who.PersonId ? null : delivery,
            },
            new PersonalData<NotificationSettings>(SettingsStore.Settings, "notification settings")
            {
                Own = SettingsStore.OnlyAsync,
                Forget = (settings, who) => settings.PersonId == who.PersonId ? null : settings,
            },
            new PersonalData<Digest>(DigestStore.Digests, "digests")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, DigestStore.Of(id), cancellationToken),
                Show = digest => new { digest.Day, digest.MadeAt, Items = digest.Items.Select(item => new { item.Where, item.Reason, item.At }), digest.LeftOutCount },
                Forget = (digest, who) => digest.PersonId == who.PersonId ? null : digest,
            },
            new PersonalData<UrgentSending>(AttentionStore.Urgent, "urgent sendings")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, AttentionStore.UrgentBy(id), cancellationToken),
                Show = sending => new { sending.PostId, sending.Reason, sending.At },
                Forget = (sending, who) => sending with { Reason = who.Replace(sending.Reason) },
            },
            PersonalData.None(AttentionStore.Days, "it names posts and who made them by id"),
            PersonalData.None(AttentionStore.Budgets, "it is a number of a group's"),
            PersonalData.None(FanOutStore.Positions, "it is a place in a list"),
        ],
        Services = services => services
            .AddSingleton(provider => NoticeOptions.Of(provider.GetRequiredService<IConfiguration>(), hasRoute: provider.GetRequiredService<IMailRoute>() is not NoRoute))
            .AddSingleton<Things>()
            .AddSingleton<Recipients>()
            .AddSingleton<FanOut>()
            .AddSingleton<Withdrawals>()
            .AddSingleton<ShownAnew>()
            .AddSingleton<FollowUps>()
            .AddSingleton<Attention>()
            .AddSingleton<StillWanted>()
            .AddSingleton<LetterDesk>()
            .AddSingleton<Forecasts>()
            .AddSingleton<CountNotices>(async (store, threadIds, cancellationToken) => (await store.CountEachAsync([.. threadIds.Select(NoticeStore.UnreadOfThread)], cancellationToken: cancellationToken)).Sum())
            .AddSingleton<IListener, TellPeople>()
            .AddSingleton<MakeDigests>()
            .AddSingleton<SendLetters>()
            .AddSingleton<IDuty>(provider => provider.GetRequiredService<MakeDigests>())
            .AddSingleton<IDuty>(provider => provider.GetRequiredService<SendLetters>())
            .AddSingleton<IDuty, ForgetNotices>()
            .AddSingleton(NoticeSubscriptions.Changes),
        Prepare = (services, _) =>
        {
            // Wrong settings are told at the start and not with the first notice.
            services.GetRequiredService<NoticeOptions>();
            return Task.CompletedTask;
        },
    };
}

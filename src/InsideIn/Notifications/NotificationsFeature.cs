using InsideIn.Mail;

namespace InsideIn.Notifications;

/// <summary>What people are told, why, when and by what.</summary>
public static class NotificationsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Notifications")
    {
        Collections = [NoticeStore.Notices, NoticeStore.Deliveries, SettingsStore.Settings, FanOutStore.Positions],
        Facts = [typeof(NoticesChanged)],
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
            PersonalData.None(FanOutStore.Positions, "it is a place in a list"),
        ],
        Services = services => services
            .AddSingleton(provider => NoticeOptions.Of(provider.GetRequiredService<IConfiguration>(), hasRoute: provider.GetRequiredService<IMailRoute>() is not NoRoute))
            .AddSingleton<Things>()
            .AddSingleton<Recipients>()
            .AddSingleton<FanOut>()
            .AddSingleton<Withdrawals>()
            .AddSingleton<IListener, TellPeople>()
            .AddSingleton(NoticeSubscriptions.Changes),
        Prepare = (services, _) =>
        {
            // Wrong settings are told at the start and not with the first notice.
            services.GetRequiredService<NoticeOptions>();
            return Task.CompletedTask;
        },
    };
}

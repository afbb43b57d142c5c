namespace InsideIn.Notifications;

/// <summary>Every signal has a switch (product/network.md part 3, no. 15).</summary>
[MutationType]
public static partial class TurnOffNotice
{
    /// <summary>Switches off the reason of one of the viewer's notices for what it holds for: no further notice, digest row or mail comes for it. All else stays.</summary>
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "settings")]
    public static async Task<FieldResult<NotificationSettings, NotFoundError, TooMuchSwitchedOffError>> TurnOffNoticeAsync(
        [ID<Notice>] Guid noticeId, [GlobalState] Viewer viewer, INoticeByIdDataLoader notices, DocumentStore store, CancellationToken cancellationToken)
    {
        if (await notices.LoadAsync(noticeId, cancellationToken) is not { } notice)
        {
            return new NotFoundError();
        }

        var changed = await SettingsStore.ChangeAsync(store, viewer.PersonId, settings => settings.TurnOff(new SwitchedOff(notice.Reason, notice.On)), cancellationToken);
        return changed.IsOff(notice.Reason, notice.On) ? changed : new TooMuchSwitchedOffError(NotificationSettings.MostSwitchedOff);
    }

    /// <summary>Switches a reason on again for what it was switched off for; for everything when <paramref name="thingId"/> is left out.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="thingId">The thread, group, tag or person that it was switched off for.</param>
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "settings")]
    public static async Task<FieldResult<NotificationSettings, NotFoundError>> TurnOnNoticesAsync(
        NoticeReason reason, NodeId? thingId, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var settings = await SettingsStore.OfAsync(store, viewer.PersonId, cancellationToken);
        return settings.Off.FirstOrDefault(off => off.Reason == reason && off.On?.Id == thingId?.Key) is { } found
            ? await SettingsStore.ChangeAsync(store, viewer.PersonId, now => now with { Off = [.. now.Off.Where(off => off != found)] }, cancellationToken)
            : new NotFoundError();
    }
}

/// <summary>More is switched off one by one than is kept.</summary>
/// <param name="Limit">The most that can be switched off.</param>
public sealed record TooMuchSwitchedOffError(int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"{Limit} reasons are switched off one by one, which is the most. Mute a group, or switch a reason off for everything.";

    /// <inheritdoc/>
    public string Code => "TOO_MUCH_SWITCHED_OFF";
}

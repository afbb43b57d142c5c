using InsideIn.People;

namespace InsideIn.Notifications;

/// <summary>People say how they want to be told.</summary>
[MutationType]
public static partial class UpdateNotificationSettings
{
    /// <summary>Changes how the viewer wants to be told. What is left out stays; null for the hours or the mailed reasons goes back to what holds without a choice.</summary>
    /// <param name="isMailOn">Whether mails are sent at all.</param>
    /// <param name="mailFor">The reasons for which a mail of its own is sent.</param>
    /// <param name="isDigestMailed">Whether the digest is mailed.</param>
    /// <param name="hidesTextInMail">Whether mails say only that there is something to read.</param>
    /// <param name="offReasons">The reasons that are switched off for everything.</param>
    /// <param name="hours">When the viewer may be disturbed, in the zone of their profile.</param>
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "settings")]
    public static async Task<FieldResult<NotificationSettings, WorkingHoursInvalidError>> UpdateNotificationSettingsAsync(
        Optional<bool> isMailOn,
        Optional<IReadOnlyList<NoticeReason>?> mailFor,
        Optional<bool> isDigestMailed,
        Optional<bool> hidesTextInMail,
        Optional<IReadOnlyList<NoticeReason>> offReasons,
        Optional<WorkingHours?> hours,
        [GlobalState] Viewer viewer,
        DocumentStore store,
        CancellationToken cancellationToken)
    {
        var check = hours.Value?.Check();
        if (check?.Error is WorkingHoursInvalidError invalid)
        {
            return invalid;
        }

        return await SettingsStore.ChangeAsync(
            store,
            viewer.PersonId,
            settings => (offReasons.HasValue ? settings.TurnOff(offReasons.Value) : settings) with
            {
                IsMailOn = isMailOn.HasValue ? isMailOn.Value : settings.IsMailOn,
                ChosenForMail = !mailFor.HasValue ? settings.ChosenForMail : mailFor.Value is { } reasons ? [.. reasons.Distinct().Order()] : null,
                IsDigestMailed = isDigestMailed.HasValue ? isDigestMailed.Value : settings.IsDigestMailed,
                HidesTextInMail = hidesTextInMail.HasValue ? hidesTextInMail.Value : settings.HidesTextInMail,
                Hours = hours.HasValue ? check?.Value : settings.Hours,
            },
            cancellationToken);
    }
}

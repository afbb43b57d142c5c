namespace InsideIn.Notifications;

/// <summary>The fields of settings that need work.</summary>
[ObjectType<NotificationSettings>]
public static partial class NotificationSettingsType
{
    /// <summary>The reasons that are switched off, each for what it is switched off for.</summary>
    [ListSize(AssumedSize = 20)]
    public static IReadOnlyList<SwitchedOff> GetSwitchedOff([Parent] NotificationSettings settings) => settings.Off;
}

/// <summary>How the viewer wants to be told.</summary>
[ObjectType<Viewer>]
public static partial class ViewerNotificationSettings
{
    /// <summary>How the viewer wants to be told. Only they see it.</summary>
    public static Task<NotificationSettings> GetNotificationSettingsAsync([Parent] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        SettingsStore.OfAsync(store, viewer.PersonId, cancellationToken);
}

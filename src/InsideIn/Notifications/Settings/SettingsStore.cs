using System.Runtime.CompilerServices;

namespace InsideIn.Notifications;

/// <summary>Where it is kept how people want to be told.</summary>
public static class SettingsStore
{
    /// <summary>One per person who changed something.</summary>
    public static readonly Collection<NotificationSettings> Settings = new("notificationSettings", settings => settings.PersonId);

    /// <summary>What a person set, or what holds without.</summary>
    public static async Task<NotificationSettings> OfAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken) =>
        (await store.GetAsync(Settings, personId, cancellationToken))?.Document ?? new NotificationSettings(personId);

    /// <summary>Changes a person's settings. The answer is how they are then.</summary>
    public static Task<NotificationSettings> ChangeAsync(DocumentStore store, Guid personId, Func<NotificationSettings, NotificationSettings> change, CancellationToken cancellationToken) =>
        store.DecideAsync<NotificationSettings>(
            async token =>
            {
                var before = await store.GetAsync(Settings, personId, token);
                var settings = before?.Document ?? new NotificationSettings(personId);
                var changed = change(settings);
                return (changed, changed == settings ? null : new Batch().Put(Settings, before, changed));
            },
            cancellationToken);

    /// <summary>The one person's, if they changed something.</summary>
    public static async IAsyncEnumerable<NotificationSettings> OnlyAsync(DocumentStore store, Guid personId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await store.GetAsync(Settings, personId, cancellationToken) is { } read)
        {
            yield return read.Document;
        }
    }
}

namespace InsideIn.Following;

/// <summary>Where follow levels are kept, and every list of them with its index.</summary>
public static class FollowStore
{
    /// <summary>One per person and thing.</summary>
    public static readonly Collection<FollowSetting> Settings = new("followSettings", setting => setting.Id);

    private static readonly Index<FollowSetting> ByScope = Settings.Index("byScope", index => index.Ascending(setting => setting.ScopeId).Ascending(setting => setting.PersonId));

    private static readonly Index<FollowSetting> ByPerson = Settings.Index("byPerson", index => index.Ascending(setting => setting.PersonId).Descending(setting => setting.At));

    private static readonly Index<FollowSetting> ByMuted = Settings.Index("byMuted", index => index.Ascending(setting => setting.MutedBy).Descending(setting => setting.At).Descending(setting => setting.ScopeId));

    /// <summary>The ids of the threads, people, tags and groups that a person muted: the latest thousand.</summary>
    public static async ValueTask<IReadOnlySet<Guid>> MutedByAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken) =>
        (await store.PickAsync(ByMuted.At(personId).Take(1_000), cancellationToken)).Select(entry => (Guid)entry.Keys[^1].Value!).ToHashSet();

    /// <summary>What people set for one thing.</summary>
    public static Pick<FollowSetting> For(Guid scopeId) => ByScope.At(scopeId);

    /// <summary>What one person set, the latest first.</summary>
    public static Pick<FollowSetting> Of(Guid personId) => ByPerson.At(personId);

    /// <summary>What each of these people set for any of these things.</summary>
    public static async Task<ILookup<Guid, FollowSetting>> OfAsync(DocumentStore store, IReadOnlyCollection<Guid> personIds, IReadOnlyCollection<FollowScope> scopes, CancellationToken cancellationToken)
    {
        var ids = personIds.SelectMany(_ => scopes, FollowSetting.IdOf).ToList();
        var found = await store.GetAsync(Settings, ids, cancellationToken);
        return found.Values.Select(read => read.Document).ToLookup(setting => setting.PersonId);
    }

    /// <summary>Notes that somebody took part in a thread, which raises their level and never lowers it.</summary>
    public static Task TakePartAsync(DocumentStore store, Guid personId, Subject subject, DateTimeOffset at, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                var thread = FollowScope.Of(subject);
                var before = await store.GetAsync(Settings, FollowSetting.IdOf(personId, thread), token);
                return (true, FollowSetting.ByTakingPart(before?.Document, personId, thread, at) is { } raised ? new Batch().Put(Settings, before, raised) : null);
            },
            cancellationToken);
}

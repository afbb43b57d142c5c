namespace InsideIn.Following;

/// <summary>Where follow levels are kept, and every list of them with its index.</summary>
public static class FollowStore
{
    /// <summary>One per person and thing.</summary>
    public static readonly Collection<FollowSetting> Settings = new("followSettings", setting => setting.Id);

    private static readonly Index<FollowSetting> ByScope = Settings.Index("byScope", index => index.Ascending(setting => setting.ScopeId).Ascending(setting => setting.PersonId));

    private static readonly Index<FollowSetting> ByPerson = Settings.Index("byPerson", index => index.Ascending(setting => setting.PersonId).Descending(setting => setting.At));

    private static readonly Index<FollowSetting> ByMuted = Settings.Index("byMuted", index => index.Ascending(setting => setting.MutedBy).Descending(setting => setting.At).Descending(setting => setting.ScopeId));

    private static readonly Index<FollowSetting> ByFollowedTag = Settings.Index("byFollowedTag", index => index.Ascending(setting => setting.TagFollowedBy).Descending(setting => setting.At).Descending(setting => setting.ScopeId));

    /// <summary>What a person's feeds leave out, the ids of the threads, people, tags and groups that they muted, the latest thousand; and the latest hundred tags that bring posts into them. One store call.</summary>
    public static async ValueTask<(IReadOnlySet<Guid> Muted, IReadOnlySet<Guid> Tags)> ForFeedsOfAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken)
    {
        var picked = await store.PickEachAsync([ByMuted.At(personId).Take(1_000), ByFollowedTag.At(personId).Take(100)], cancellationToken);
        return (ThingsOf(picked[0]), ThingsOf(picked[1]));

        static IReadOnlySet<Guid> ThingsOf(IEnumerable<Entry> entries) => entries.Select(entry => (Guid)entry.Keys[^1].Value!).ToHashSet();
    }

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

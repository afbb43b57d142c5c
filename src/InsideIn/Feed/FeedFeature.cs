namespace InsideIn.Feed;

/// <summary>Following, by time, and For you, by weight: what is new for a person, and what is unread.</summary>
public static class FeedFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Feed")
    {
        Collections = [FeedStore.TurnedOff, FeedStore.Snapshots],
        PersonalData =
        [
            new PersonalData<TurnedOffReason>(FeedStore.TurnedOff, "what you turned off in your feed")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, FeedStore.TurnedOffBy(id), cancellationToken),
                Show = off => new { off.Reason.Kind, off.Reason.ScopeId, off.Reason.Skill, off.At },
                Forget = (off, who) => off.PersonId == who.PersonId || off.Reason.ScopeId == who.PersonId ? null : off,
            },
            new PersonalData<FeedSnapshot>(FeedStore.Snapshots, "your feed as it was ranked")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, FeedStore.SnapshotsOf(id), cancellationToken),
                Show = snapshot => new { snapshot.MadeAt, snapshot.Picks },
                Forget = (snapshot, who) => snapshot.PersonId == who.PersonId || snapshot.Picks.Any(pick => pick.Reason.ScopeId == who.PersonId) ? null : snapshot,
            },
        ],
        Services = services => services
            .AddSingleton<IDuty, ExpiredSnapshots>()
            .AddSingleton(FeedSubscriptions.Posts)
            .AddSingleton(provider => new FeedTail(provider.GetRequiredService<DocumentStore>()).Topic),
    };
}

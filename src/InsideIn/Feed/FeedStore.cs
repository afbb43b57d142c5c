namespace InsideIn.Feed;

/// <summary>Where it is kept what people turned off, and how For you was ranked.</summary>
public static class FeedStore
{
    /// <summary>The reasons that people turned off.</summary>
    public static readonly Collection<TurnedOffReason> TurnedOff = new("turnedOffReasons", off => off.Id);

    /// <summary>For you as it was ranked, for a day.</summary>
    public static readonly Collection<FeedSnapshot> Snapshots = new("feedSnapshots", snapshot => snapshot.Id);

    private static readonly Index<TurnedOffReason> ByPerson = TurnedOff.Index("byPerson", index => index.Ascending(off => off.PersonId).Descending(off => off.At));

    private static readonly Index<FeedSnapshot> ByReader = Snapshots.Index("byReader", index => index.Ascending(snapshot => snapshot.PersonId).Descending(snapshot => snapshot.MadeAt));

    private static readonly Index<FeedSnapshot> ByAge = Snapshots.Index("byAge", index => index.Ascending(snapshot => snapshot.MadeAt));

    /// <summary>What a person turned off, the latest first.</summary>
    public static Pick<TurnedOffReason> TurnedOffBy(Guid personId) => ByPerson.At(personId);

    /// <summary>A person's snapshots, the latest first.</summary>
    public static Pick<FeedSnapshot> SnapshotsOf(Guid personId) => ByReader.At(personId);

    /// <summary>The snapshots that nobody can ask for any more.</summary>
    public static Pick<FeedSnapshot> Expired(DateTimeOffset now) => ByAge.At().Between(null, now - FeedSnapshot.Lifetime);

    /// <summary>The reasons that a person turned off.</summary>
    public static async ValueTask<IReadOnlySet<FeedReason>> TurnedOffOfAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(TurnedOffBy(personId).Take(TurnOffReason.Most), cancellationToken);
        return picked.Count == 0
            ? new HashSet<FeedReason>()
            : (await store.GetAsync(TurnedOff, [.. picked.Select(entry => entry.Id)], cancellationToken)).Values.Select(off => off.Document.Reason).ToHashSet();
    }
}

namespace InsideIn.People;

/// <summary>Somebody wants to read what a person publishes. Only the follower sees it.</summary>
public sealed record Follow(Guid FollowerId, Guid PersonId, DateTimeOffset Since)
{
    /// <summary>One per follower and person.</summary>
    public Guid Id => IdOf(FollowerId, PersonId);

    /// <summary>The id that belongs to the two.</summary>
    public static Guid IdOf(Guid followerId, Guid personId) => Ids.Of("follow", followerId, personId);
}

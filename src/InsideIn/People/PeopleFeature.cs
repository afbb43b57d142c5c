namespace InsideIn.People;

/// <summary>People, as the directory lists them.</summary>
public static class PeopleFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("People")
    {
        Collections = [PeopleStore.People, PeopleStore.Follows],
        Facts = [typeof(PersonArrived), typeof(PersonLeft), typeof(PersonReturned), typeof(ProfileUpdated), typeof(PersonFollowed), typeof(PersonUnfollowed)],
    };
}

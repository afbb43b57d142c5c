namespace InsideIn.People;

/// <summary>People, as the directory lists them.</summary>
public static class PeopleFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("People")
    {
        Collections = [PeopleStore.People, PeopleStore.Follows],
        Facts = [typeof(PersonArrived), typeof(PersonLeft), typeof(PersonReturned), typeof(PersonMoved), typeof(ProfileUpdated), typeof(PersonFollowed), typeof(PersonUnfollowed)],
        PersonalData =
        [
            new PersonalData<Person>(PeopleStore.People, "profile")
            {
                Own = PeopleStore.OnlyAsync,
                Show = person => person.Shown(),
                Forget = (person, who) => person.Id == who.PersonId ? person.Erase(who) : person with { About = person.About is null ? null : who.Replace(person.About) },
            },
            new PersonalData<Follow>(PeopleStore.Follows, "following")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, PeopleStore.FollowedBy(id), cancellationToken),
                Show = follow => new { follow.PersonId, follow.Since },
                Forget = (follow, who) => follow.PersonId == who.PersonId || follow.FollowerId == who.PersonId ? null : follow,
            },
        ],
    };
}

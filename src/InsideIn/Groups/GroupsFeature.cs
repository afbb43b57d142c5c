namespace InsideIn.Groups;

/// <summary>Communities and who is in them.</summary>
public static class GroupsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Groups")
    {
        Collections = [GroupStore.Groups, GroupStore.Memberships],
        Facts = [typeof(GroupCreated), typeof(MemberJoined), typeof(MemberLeft)],
        PersonalData =
        [
            new PersonalData<Group>(GroupStore.Groups, "groups")
            {
                Forget = (group, who) => group with { Name = who.Replace(group.Name), Description = who.Replace(group.Description) },
            },
            new PersonalData<Membership>(GroupStore.Memberships, "memberships")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, GroupStore.MembershipsOf(id), cancellationToken),
                Show = membership => new { membership.GroupId, membership.Role, membership.JoinedAt },
                Forget = (membership, who) => membership.PersonId == who.PersonId ? null : membership,
            },
        ],
        Services = services => services.AddSingleton<IOwnership, GroupOwnership>(),
        Prepare = (services, cancellationToken) =>
            GroupStore.EnsureEverybodyAsync(services.GetRequiredService<DocumentStore>(), services.GetRequiredService<TimeProvider>(), cancellationToken),
    };
}

namespace InsideIn.Groups;

/// <summary>Communities and who is in them.</summary>
public static class GroupsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Groups")
    {
        Collections = [GroupStore.Groups, GroupStore.Memberships],
        Facts = [typeof(GroupCreated), typeof(MemberJoined), typeof(MemberLeft)],
        Prepare = (services, cancellationToken) =>
            GroupStore.EnsureEverybodyAsync(services.GetRequiredService<DocumentStore>(), services.GetRequiredService<TimeProvider>(), cancellationToken),
    };
}

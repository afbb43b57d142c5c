namespace InsideIn.Groups;

/// <summary>A person's place in a group. Of everybody's group there are none: every employee belongs to it by rule.</summary>
public sealed record Membership(
    [property: GraphQLIgnore] Guid GroupId,
    [property: GraphQLIgnore] Guid PersonId,
    GroupRole Role,
    DateTimeOffset JoinedAt)
{
    /// <summary>Whether the person posts where only approved people do.</summary>
    public bool IsApproved { get; init; }

    /// <summary>The id, which follows from group and person: nobody is twice in a group.</summary>
    [GraphQLIgnore]
    public Guid Id => IdOf(GroupId, PersonId);

    /// <summary>The id of a person's membership in a group.</summary>
    public static Guid IdOf(Guid groupId, Guid personId) => Ids.Of("membership", groupId, personId);
}

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

    /// <summary>The last day on which the person wrote something in the group; null when they never did.</summary>
    [GraphQLIgnore]
    public DateOnly? WroteOn { get; init; }

    /// <summary>Whether the person is in the group by its rule. Who is given a role is in it by hand from then on.</summary>
    public bool IsByRule { get; init; }

    /// <summary>The group that the person is in by its rule; null for who is in it by hand.</summary>
    [GraphQLIgnore]
    public Guid? RuledBy => IsByRule ? GroupId : null;

    /// <summary>The id, which follows from group and person: nobody is twice in a group.</summary>
    [GraphQLIgnore]
    public Guid Id => IdOf(GroupId, PersonId);

    /// <summary>The id of a person's membership in a group.</summary>
    public static Guid IdOf(Guid groupId, Guid personId) => Ids.Of("membership", groupId, personId);
}

namespace InsideIn.Polls;

/// <summary>One person's vote in an open poll: at most one, and a new one takes its place.</summary>
public sealed record Ballot(
    [property: GraphQLIgnore] Guid PollId,
    [property: GraphQLIgnore] Guid PersonId,
    [property: GraphQLIgnore] IReadOnlyList<int> Choice,
    DateTimeOffset CastAt)
{
    /// <summary>The id, which follows from poll and person: two clicks at once make one vote (rule R35).</summary>
    [GraphQLIgnore]
    public Guid Id => IdOf(PollId, PersonId);

    /// <summary>The id of a person's vote in a poll.</summary>
    public static Guid IdOf(Guid pollId, Guid personId) => Ids.Of("ballot", pollId, personId);
}

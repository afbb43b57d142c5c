namespace InsideIn.Groups;

/// <summary>The end of a membership, by the person, an owner or a moderator.</summary>
internal static class Leaving
{
    /// <summary>The batch that ends the membership, or why it cannot end; neither when there is none.</summary>
    public static async Task<(IError? Refusal, Batch? Batch)> DecideAsync(DocumentStore store, Place place, Guid? successorId, MemberLeft fact, CancellationToken cancellationToken)
    {
        if (place.Member is not { } member)
        {
            return (null, null);
        }

        // Whoever goes by will is not brought back by the rule.
        var batch = place.IsByRule ? place.Note(AdmissionState.Out, fact.ActorId, fact.At) : new Batch();
        batch = (await FormerMembership.EndAsync(store, batch, member, fact.At, cancellationToken)).Append(fact);
        return await Owners.ReleaseAsync(store, batch, place, successorId, fact.At, cancellationToken) is { } refusal ? (refusal, null) : (null, batch);
    }
}

using InsideIn.Groups;

namespace InsideIn.Access;

/// <summary>Somebody may read other things than before, or something may be read by others; whoever follows it is asked for their right anew.</summary>
/// <param name="PersonId">The person who lost a place; null where nobody did.</param>
/// <param name="GroupId">The group that others may read than before; null where none is.</param>
/// <param name="SubjectId">What stands elsewhere now, or is withheld; null where nothing is.</param>
public sealed record ReadingChanged(Guid? PersonId, Guid? GroupId, Guid? SubjectId)
{
    /// <summary>The topic of all of them.</summary>
    internal const string Topic = "reading";

    /// <summary>Turns facts into them.</summary>
    internal static readonly LiveTopic Tail = new(async (events, fact, cancellationToken) =>
    {
        foreach (var change in Of(fact))
        {
            await events.SendAsync(Topic, change, cancellationToken);
        }
    });

    /// <summary>Whether the right of one person to read one thing may be concerned.</summary>
    public bool MayConcern(Guid personId, IReadable thing) =>
        PersonId == personId || SubjectId == thing.Id || (GroupId is { } groupId && thing.Audience.Doors.Contains(groupId));

    private static IEnumerable<ReadingChanged> Of(object fact) => fact switch
    {
        MemberLeft left => [new ReadingChanged(left.PersonId, null, null)],
        MemberBanned banned => [new ReadingChanged(banned.PersonId, null, null)],
        GroupChanged { Shift: not AudienceShift.None } changed => [new ReadingChanged(null, changed.GroupId, null)],
        IStandsElsewhere moved => [new ReadingChanged(null, null, moved.Subject.Id)],
        SubjectWithheld withheld => [new ReadingChanged(null, null, withheld.Subject.Id)],
        ThreadsRearranged rearranged => rearranged.Threads.Where(thread => thread.HasOtherDoors).Select(thread => new ReadingChanged(null, null, thread.Subject.Id)),
        _ => [],
    };
}

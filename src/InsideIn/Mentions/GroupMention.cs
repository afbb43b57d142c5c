namespace InsideIn.Mentions;

/// <summary>That a person mentioned a group as a whole on one day (UTC).</summary>
public sealed record GroupMention(Guid PersonId, Guid GroupId, DateOnly On, Subject Subject)
{
    /// <summary>The id, which follows from person, group and day: there is one at most.</summary>
    public Guid Id => IdOf(PersonId, GroupId, On);

    /// <summary>When the day is over.</summary>
    public DateTimeOffset NextAt => new(On.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>The id for a person, a group and a day.</summary>
    public static Guid IdOf(Guid personId, Guid groupId, DateOnly on) => Ids.Of($"groupMention.{on:O}", personId, groupId);
}

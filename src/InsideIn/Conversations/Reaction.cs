namespace InsideIn.Conversations;

/// <summary>How a person reacts.</summary>
public enum ReactionKind
{
    /// <summary>Liked.</summary>
    Like,

    /// <summary>Worth celebrating.</summary>
    Celebrate,

    /// <summary>Standing behind it.</summary>
    Support,

    /// <summary>Learned something.</summary>
    Insightful,

    /// <summary>Laughed.</summary>
    Funny,
}

/// <summary>One person's reaction to one subject: at most one, and a new one takes the place of the old.</summary>
public sealed record Reaction(Guid SubjectId, Guid PersonId, ReactionKind Kind, DateTimeOffset At)
{
    /// <summary>The id, which follows from subject and person: two clicks at once make one reaction.</summary>
    public Guid Id => IdOf(SubjectId, PersonId);

    /// <summary>The id of a person's reaction to a subject.</summary>
    public static Guid IdOf(Guid subjectId, Guid personId) => Ids.Of("reaction", subjectId, personId);
}

/// <summary>How many people reacted in one way.</summary>
public sealed record ReactionCount(ReactionKind Kind, int Count);

namespace InsideIn.Feed;

/// <summary>Why a post is in For you.</summary>
public enum FeedReasonKind
{
    /// <summary>It stands in a group that the viewer is in.</summary>
    InYourGroup,

    /// <summary>Somebody wrote it whom the viewer follows.</summary>
    YouFollow,

    /// <summary>It bears a tag that the viewer follows.</summary>
    TagYouFollow,

    /// <summary>Somebody of the viewer's team wrote it: who has the same manager, the manager, or who reports to the viewer.</summary>
    TeamWrote,

    /// <summary>Somebody of the viewer's team takes part in its conversation.</summary>
    TeamReplied,

    /// <summary>It asks something that the viewer can be asked about, and has no accepted answer.</summary>
    QuestionInYourField,
}

/// <summary>Why a post is in For you, and the one thing that it is because of. Turning it off leaves out what is there for this reason and this thing alone.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="ScopeId">The group, the person, the tag, or the skill's own id.</param>
/// <param name="Skill">The skill in the viewer's words; null for other reasons.</param>
public sealed record FeedReason(FeedReasonKind Kind, Guid ScopeId, string? Skill = null)
{
    /// <summary>The reason by which a question is in somebody's field.</summary>
    public static FeedReason OfSkill(string skill) => new(FeedReasonKind.QuestionInYourField, Ids.Of($"skill.{People.Names.Fold(skill)}"), skill);

    /// <summary>Two reasons of one kind and thing are the same, however the skill is written.</summary>
    public bool Equals(FeedReason? other) => other is not null && Kind == other.Kind && ScopeId == other.ScopeId;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, ScopeId);
}

/// <summary>A reason that a person turned off.</summary>
public sealed record TurnedOffReason(Guid PersonId, FeedReason Reason, DateTimeOffset At)
{
    /// <summary>One per person and reason.</summary>
    public Guid Id => IdOf(PersonId, Reason);

    /// <summary>The id that belongs to the two.</summary>
    public static Guid IdOf(Guid personId, FeedReason reason) => Ids.Of($"turnedOffReason.{reason.Kind}", personId, reason.ScopeId);
}

/// <summary>A post in For you, with the reason that weighed most.</summary>
public sealed record FeedPick(Guid PostId, FeedReason Reason);

/// <summary>For you as it was ranked at one moment: its pages are read from it, so that they neither repeat nor leave out while the world goes on (rule R22). It is kept for a day.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PersonId">Whose it is.</param>
/// <param name="MadeAt">When it was ranked.</param>
/// <param name="Picks">The posts, the weightiest first. Shape: at most <see cref="Ranking.Length"/>.</param>
public sealed record FeedSnapshot(Guid Id, Guid PersonId, DateTimeOffset MadeAt, IReadOnlyList<FeedPick> Picks)
{
    /// <summary>How long its pages can be asked for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
}

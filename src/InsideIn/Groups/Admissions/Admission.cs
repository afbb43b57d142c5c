namespace InsideIn.Groups;

/// <summary>How things stand between a group and somebody who came to it, or wants to, or may not.</summary>
public enum AdmissionState
{
    /// <summary>Nothing is open: let in, refused, withdrawn or declined.</summary>
    Settled,

    /// <summary>The person asked to be let in.</summary>
    Asked,

    /// <summary>The person was invited.</summary>
    Invited,

    /// <summary>The person is out by will: a rule does not bring them back.</summary>
    Out,

    /// <summary>The person was shut out.</summary>
    Banned,
}

/// <summary>
/// How one person comes into one group, kept beside the membership. Every way in by hand and every ban writes it, so that of a join and a ban
/// at one moment one sees the other.
/// </summary>
public sealed record Admission(Guid GroupId, Guid PersonId, AdmissionState State, Guid ActorId, DateTimeOffset At)
{
    /// <summary>After so long an unanswered request lapses.</summary>
    public static readonly TimeSpan RequestLifetime = TimeSpan.FromDays(30);

    /// <summary>What the person said when asking; null otherwise.</summary>
    public string? Sentence { get; init; }

    /// <summary>The id, which follows from group and person: there is one request at most.</summary>
    public Guid Id => IdOf(GroupId, PersonId);

    /// <summary>The group that is asked; null when none is.</summary>
    public Guid? AskedIn => State == AdmissionState.Asked ? GroupId : null;

    /// <summary>The person who is invited; null when nobody is.</summary>
    public Guid? InvitedId => State == AdmissionState.Invited ? PersonId : null;

    /// <summary>The group that the person is invited to; null when they are not.</summary>
    public Guid? InvitedTo => State == AdmissionState.Invited ? GroupId : null;

    /// <summary>The group that the person was shut out of; null when they were not.</summary>
    public Guid? BannedFrom => State == AdmissionState.Banned ? GroupId : null;

    /// <summary>The id of a person's admission to a group.</summary>
    public static Guid IdOf(Guid groupId, Guid personId) => Ids.Of("admission", groupId, personId);

    /// <summary>Whether the person's request waits for an answer.</summary>
    public bool IsOpenRequest(DateTimeOffset now) => State == AdmissionState.Asked && now < At + RequestLifetime;
}

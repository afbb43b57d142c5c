using InsideIn.Following;
using InsideIn.People;

namespace InsideIn.Notifications;

/// <summary>A reason that somebody does not want to be told for.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="On">What it is switched off for; null for everything.</param>
public sealed record SwitchedOff(NoticeReason Reason, [property: GraphQLIgnore] FollowScope? On)
{
    /// <summary>What it is switched off for.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public NoticeScope Scope => new(On);
}

/// <summary>How one person wants to be told. Only they see it.</summary>
/// <param name="PersonId">Whose they are.</param>
public sealed record NotificationSettings([property: GraphQLIgnore] Guid PersonId)
{
    /// <summary>The most reasons and scopes that can be switched off.</summary>
    public const int MostSwitchedOff = 500;

    /// <summary>Whether mails are sent at all. Shape: without a mail address in the directory there are none either way.</summary>
    public bool IsMailOn { get; init; } = true;

    /// <summary>The reasons for which a mail of its own is sent; null for those that are mailed without a choice.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<NoticeReason>? ChosenForMail { get; init; }

    /// <summary>Whether the digest is mailed; in the network it is made either way.</summary>
    public bool IsDigestMailed { get; init; } = true;

    /// <summary>Whether mails say only that there is something to read, and not what.</summary>
    public bool HidesTextInMail { get; init; }

    /// <summary>When the person may be disturbed, in the zone of their profile; null for the working hours of their profile, and without those 08:00 to 18:00 from Monday to Friday.</summary>
    public WorkingHours? Hours { get; init; }

    /// <summary>The reasons that are switched off, each for what it is switched off for.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<SwitchedOff> Off { get; init; } = [];

    /// <summary>The reasons for which a mail of its own is sent.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<NoticeReason> MailFor => ChosenForMail ?? Reasons.Mailed;

    /// <summary>Whether the person does not want to be told for this reason, of this or of anything.</summary>
    public bool IsOff(NoticeReason reason, FollowScope? on) => Off.Any(off => off.Reason == reason && (off.On is null || off.On == on));

    /// <summary>The settings with a reason switched off for one thing; the same when it is already, or when there is no room for more.</summary>
    public NotificationSettings TurnOff(SwitchedOff off) => IsOff(off.Reason, off.On) || Off.Count >= MostSwitchedOff ? this : this with { Off = [.. Off, off] };

    /// <summary>The settings with exactly these reasons switched off for everything; what is switched off for single things stays.</summary>
    public NotificationSettings TurnOff(IEnumerable<NoticeReason> reasons) =>
        this with { Off = [.. reasons.Distinct().Order().Select(reason => new SwitchedOff(reason, null)), .. Off.Where(off => off.On is not null)] };
}

using InsideIn.Following;
using InsideIn.People;

namespace InsideIn.Notifications;

/// <summary>How somebody is told.</summary>
public enum Timing
{
    /// <summary>Not at all.</summary>
    Never,

    /// <summary>In the next digest.</summary>
    Digest,

    /// <summary>At once.</summary>
    AtOnce,
}

/// <summary>One person who may have to be told, with all that the decision needs.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Settings">How they want to be told.</param>
/// <param name="Levels">What they set for anything that counts here.</param>
/// <param name="IsMember">Whether they are in one of the groups without having set anything for it.</param>
/// <param name="MayRead">Whether they may read it.</param>
public sealed record Recipient(Person Person, NotificationSettings Settings, IReadOnlyList<FollowSetting> Levels, bool IsMember, bool MayRead);

/// <summary>The decision on telling one person one thing (rules R12, R13).</summary>
/// <param name="Timing">How they are told.</param>
/// <param name="IsQuiet">Whether it comes in their quiet hours.</param>
/// <param name="DueAt">When the digest is due that tells of it, or a mail of its own; null for none.</param>
public sealed record Verdict(Timing Timing, bool IsQuiet, DateTimeOffset? DueAt)
{
    private static readonly Verdict NotAtAll = new(Timing.Never, IsQuiet: false, null);

    /// <summary>Decides.</summary>
    /// <param name="reason">Why the person would be told.</param>
    /// <param name="on">What the reason holds for.</param>
    /// <param name="push">Whether the group has given out its attention budget, where the reason depends on it.</param>
    public static Verdict Of(NoticeReason reason, FollowScope? on, Push push, Recipient recipient, NoticeOptions options, DateTimeOffset now)
    {
        if (recipient.Person.HasLeft || !recipient.MayRead || recipient.Settings.IsOff(reason, on))
        {
            return NotAtAll;
        }

        var timing = TimingOf(reason.Traits().Occasion, EffectiveLevel.Of(recipient.Levels, recipient.IsMember), push);
        var hours = QuietHours.Of(recipient.Settings.Hours, recipient.Person, options.Zone);
        if (timing != Timing.AtOnce)
        {
            return new Verdict(timing, IsQuiet: false, timing == Timing.Digest ? hours.NextDigest(now) : null);
        }

        var opens = push == Push.Urgent ? now : hours.NextOpen(now);
        var isMailed = options.IsMailOpen && recipient.Settings.IsMailOn && recipient.Person.Mail is not null && recipient.Settings.MailFor.Contains(reason);
        return new Verdict(timing, opens > now, isMailed ? opens : null);
    }

    /// <summary>What a level lets through.</summary>
    public static Timing TimingOf(Occasion occasion, EffectiveLevel effective, Push push) => (occasion, effective.Level) switch
    {
        (Occasion.Personal, _) => Timing.AtOnce,
        (_, FollowLevel.Mute) => Timing.Never,
        (Occasion.Directed, _) or (_, FollowLevel.All) => Timing.AtOnce,
        (_, FollowLevel.Mentions) => Timing.Never,
        (Occasion.Broadcast, _) when push == Push.Urgent => Timing.AtOnce,
        (Occasion.Broadcast, FollowLevel.FirstPost) => push == Push.Within ? Timing.AtOnce : Timing.Digest,
        (Occasion.FirstPost, FollowLevel.FirstPost) => effective.IsChosen ? Timing.AtOnce : Timing.Digest,
        (Occasion.Later, FollowLevel.FirstPost) => Timing.Never,
        _ => Timing.Digest,
    };
}

/// <summary>What a group may still do to its members' attention.</summary>
public enum Push
{
    /// <summary>Its budget lasts.</summary>
    Within,

    /// <summary>Its budget for the day is spent.</summary>
    Spent,

    /// <summary>Somebody with the role for it gave a reason why this cannot wait.</summary>
    Urgent,
}

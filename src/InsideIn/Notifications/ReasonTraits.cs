namespace InsideIn.Notifications;

/// <summary>What a reason depends on: which level lets it through.</summary>
public enum Occasion
{
    /// <summary>It concerns the person whatever they follow.</summary>
    Personal,

    /// <summary>It is meant for the person: all levels but MUTE let it through.</summary>
    Directed,

    /// <summary>A new thread.</summary>
    FirstPost,

    /// <summary>More in a thread.</summary>
    Later,

    /// <summary>A group speaks to all of its members at once, out of its attention budget.</summary>
    Broadcast,
}

/// <summary>What is the same for all notices of a reason.</summary>
/// <param name="Occasion">Which levels let it through.</param>
/// <param name="Strength">Of two reasons to tell one person of one thing, the stronger is kept (rule R12).</param>
/// <param name="IsMailed">Whether it is mailed without a choice.</param>
/// <param name="Why">The rule, in words for the one who is told.</param>
public sealed record ReasonTraits(Occasion Occasion, int Strength, bool IsMailed, string Why)
{
    /// <summary>Whether it is about a group that the person need not know yet; the group's name is not told then.</summary>
    public bool IsForOutsiders { get; init; }
}

/// <summary>The traits of every reason.</summary>
public static class Reasons
{
    private static readonly Dictionary<NoticeReason, ReasonTraits> All = new()
    {
        [NoticeReason.Mention] = new(Occasion.Directed, 100, IsMailed: true, "You were mentioned."),
        [NoticeReason.Reply] = new(Occasion.Directed, 90, IsMailed: true, "Somebody answered what you wrote."),
        [NoticeReason.Announcement] = new(Occasion.Broadcast, 80, IsMailed: true, "Somebody announced something to everybody in this group, and you are in it."),
        [NoticeReason.Comment] = new(Occasion.Later, 70, IsMailed: false, "You follow this thread, or took part in it."),
        [NoticeReason.PostByPerson] = new(Occasion.FirstPost, 60, IsMailed: false, "You follow this person."),
        [NoticeReason.ArticleInSeries] = new(Occasion.FirstPost, 55, IsMailed: false, "You follow this series."),
        [NoticeReason.PostWithTag] = new(Occasion.FirstPost, 50, IsMailed: false, "You follow this tag."),
        [NoticeReason.PostInGroup] = new(Occasion.FirstPost, 40, IsMailed: false, "You are in this group, or follow it."),
        [NoticeReason.EventInGroup] = new(Occasion.FirstPost, 40, IsMailed: false, "You are in this group, or follow it."),
        [NoticeReason.PageInGroup] = new(Occasion.FirstPost, 40, IsMailed: false, "You are in this group, or follow it."),
        [NoticeReason.PageChanged] = new(Occasion.Later, 30, IsMailed: false, "You follow this page, or wrote it."),
        [NoticeReason.QuestionSolved] = new(Occasion.Later, 65, IsMailed: false, "You asked this question, or follow it."),
        [NoticeReason.PollClosed] = new(Occasion.Directed, 60, IsMailed: false, "You voted in this poll, or put it."),
        [NoticeReason.FollowedPollClosed] = new(Occasion.Later, 30, IsMailed: false, "You follow the thread of this poll."),
        [NoticeReason.Reaction] = new(Occasion.Directed, 10, IsMailed: false, "Somebody reacted to what you wrote."),
        [NoticeReason.EventChanged] = new(Occasion.Personal, 100, IsMailed: true, "You answered the invitation to this event."),
        [NoticeReason.SeatGiven] = new(Occasion.Personal, 100, IsMailed: true, "You waited for a seat at this event."),
        [NoticeReason.SeatTaken] = new(Occasion.Personal, 100, IsMailed: true, "You had a seat at this event."),
        [NoticeReason.AddedToGroup] = new(Occasion.Personal, 100, IsMailed: false, "Somebody put you into this group."),
        [NoticeReason.AnswerAccepted] = new(Occasion.Directed, 95, IsMailed: false, "Your answer was accepted."),
        [NoticeReason.Praise] = new(Occasion.Directed, 95, IsMailed: false, "Somebody praised you."),
        [NoticeReason.Correction] = new(Occasion.Directed, 85, IsMailed: false, "You read this before it was corrected."),
        [NoticeReason.JoinRequested] = new(Occasion.Personal, 100, IsMailed: false, "You keep this group."),
        [NoticeReason.JoinAnswered] = new(Occasion.Personal, 100, IsMailed: false, "You asked to be let into this group."),
        [NoticeReason.RoleChanged] = new(Occasion.Personal, 100, IsMailed: false, "You have another role in this group."),
        [NoticeReason.Invited] = new(Occasion.Personal, 100, IsMailed: false, "Somebody invited you to this group.") { IsForOutsiders = true },
        [NoticeReason.GroupSilent] = new(Occasion.Personal, 100, IsMailed: false, "You keep this group."),
        [NoticeReason.WideningAsked] = new(Occasion.Personal, 100, IsMailed: false, "More people can come to what you had said to fewer, and only you decide whether they read it."),
        [NoticeReason.CoAuthorNamed] = new(Occasion.Personal, 100, IsMailed: false, "Somebody shares a draft with you."),
        [NoticeReason.SchedulePublished] = new(Occasion.Personal, 100, IsMailed: false, "You had scheduled this post."),
        [NoticeReason.ModerationDecision] = new(Occasion.Personal, 100, IsMailed: false, "You wrote or reported what moderators decided on."),
        [NoticeReason.TakenOut] = new(Occasion.Personal, 100, IsMailed: false, "You wrote what a group does not show any more."),
        [NoticeReason.AnswerRequested] = new(Occasion.Directed, 95, IsMailed: false, "Somebody thinks that you know the answer."),
        [NoticeReason.HandOver] = new(Occasion.Personal, 100, IsMailed: false, "You may take over what a colleague answered for, or decide who does."),
        [NoticeReason.BreakGlass] = new(Occasion.Personal, 100, IsMailed: false, "You are in a group of which a thread was opened to somebody who is not."),
        [NoticeReason.MentionLeftOut] = new(Occasion.Personal, 100, IsMailed: false, "Your scheduled post names a group that could not be told without asking you again."),
        [NoticeReason.ScheduleRefused] = new(Occasion.Personal, 100, IsMailed: false, "You had scheduled a post that could not be published."),
    };

    /// <summary>The reasons that are mailed without a choice.</summary>
    public static IReadOnlyList<NoticeReason> Mailed { get; } = [.. All.Where(pair => pair.Value.IsMailed).Select(pair => pair.Key)];

    /// <summary>The traits of one reason.</summary>
    public static ReasonTraits Traits(this NoticeReason reason) => All[reason];
}

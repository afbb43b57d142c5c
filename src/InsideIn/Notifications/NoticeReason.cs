namespace InsideIn.Notifications;

/// <summary>Why somebody is told of something. A notice merges what happens in one thread for one reason.</summary>
public enum NoticeReason
{
    /// <summary>They were mentioned.</summary>
    Mention,

    /// <summary>Somebody answered what they wrote.</summary>
    Reply,

    /// <summary>A comment in a thread that they follow.</summary>
    Comment,

    /// <summary>Something announced to everybody in a group of theirs.</summary>
    Announcement,

    /// <summary>A new post by a person whom they follow.</summary>
    PostByPerson,

    /// <summary>A new article of a series that they follow.</summary>
    ArticleInSeries,

    /// <summary>A new post with a tag that they follow.</summary>
    PostWithTag,

    /// <summary>A new post in a group of theirs.</summary>
    PostInGroup,

    /// <summary>A new event in a group of theirs.</summary>
    EventInGroup,

    /// <summary>A new page in a group of theirs.</summary>
    PageInGroup,

    /// <summary>A page that they follow reads differently.</summary>
    PageChanged,

    /// <summary>A reaction to what they wrote.</summary>
    Reaction,

    /// <summary>An event that they answered is cancelled.</summary>
    EventChanged,

    /// <summary>A seat became free and is theirs.</summary>
    SeatGiven,

    /// <summary>Their seat is gone, because they may not read the event any more.</summary>
    SeatTaken,

    /// <summary>Somebody put them into a group.</summary>
    AddedToGroup,

    /// <summary>Their comment was accepted as the answer to a question.</summary>
    AnswerAccepted,

    /// <summary>A question that they asked or follow has an accepted answer.</summary>
    QuestionSolved,

    /// <summary>A poll has closed in which they voted, or which they put.</summary>
    PollClosed,

    /// <summary>A poll has closed in a thread that they follow.</summary>
    FollowedPollClosed,

    /// <summary>Somebody praised them.</summary>
    Praise,

    /// <summary>What they read was wrong, and is corrected.</summary>
    Correction,

    /// <summary>Somebody asks to be let into a group that they keep.</summary>
    JoinRequested,

    /// <summary>Their wish to be let into a group was answered.</summary>
    JoinAnswered,

    /// <summary>Their role in a group is another one.</summary>
    RoleChanged,

    /// <summary>Somebody invites them to a group.</summary>
    Invited,

    /// <summary>A group that they keep has fallen silent, or will soon be read-only.</summary>
    GroupSilent,

    /// <summary>They are asked whether newcomers may read what they had said to fewer people.</summary>
    WideningAsked,

    /// <summary>Somebody named them a co-author of a draft.</summary>
    CoAuthorNamed,

    /// <summary>A post that they had scheduled is published.</summary>
    SchedulePublished,

    /// <summary>Moderators decided on what they wrote or reported.</summary>
    ModerationDecision,

    /// <summary>Who keeps order in a group took out of it what they wrote.</summary>
    TakenOut,

    /// <summary>What they had scheduled could not be published.</summary>
    ScheduleRefused,

    /// <summary>What they had scheduled is published, but the groups that it names were not told.</summary>
    MentionLeftOut,

    /// <summary>They are asked to answer a question.</summary>
    AnswerRequested,

    /// <summary>A thread of a group that they are in was open to an administrator for a day.</summary>
    BreakGlass,

    /// <summary>Somebody left or moved, and they may take over what that person answered for, or decide on it.</summary>
    HandOver,
}

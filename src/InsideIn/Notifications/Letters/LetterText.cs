using InsideIn.Mail;
using InsideIn.People;

namespace InsideIn.Notifications;

/// <summary>One thing in a letter, in words.</summary>
/// <param name="Actor">Who did it; null for the network itself.</param>
/// <param name="Words">The beginning of what it says; null where there is nothing to quote.</param>
/// <param name="Reason">Why the person is told.</param>
public sealed record LetterItem(string? Actor, string? Words, NoticeReason Reason);

/// <summary>The letters that people get, in plain words: what happened, where to look, why they got it, and where to switch it off.</summary>
public static class LetterText
{
    private const int MostQuoted = 300;

    /// <summary>A letter about one thing.</summary>
    /// <param name="id">The product's own id of it.</param>
    /// <param name="to">Who gets it.</param>
    /// <param name="item">What happened.</param>
    /// <param name="place">Where it can be read, and where the notice can be switched off.</param>
    /// <param name="hidesText">Whether it says only that there is something to read.</param>
    public static Letter Of(Guid id, Person to, LetterItem item, LetterPlace place, bool hidesText)
    {
        string[] told = hidesText ? ["There is something for you to read."] : [Sentence(item), .. Quote(item)];
        string[] all = [.. told, "", $"Read it: {place.Read}", "", $"Why you get this: {item.Reason.Traits().Why}", $"Switch it off: {place.SwitchOff}", ""];
        return new Letter(id, to.Mail!, hidesText ? "Something for you to read" : Sentence(item), string.Join('\n', all));
    }

    /// <summary>A digest.</summary>
    /// <param name="digest">What it tells of, and how much it leaves out.</param>
    /// <param name="to">Who gets it.</param>
    /// <param name="items">Its things in words, in its order.</param>
    /// <param name="place">Where it can be read, and where it can be switched off.</param>
    /// <param name="hidesText">Whether it says only how much there is to read.</param>
    public static Letter Of(Digest digest, Person to, IReadOnlyList<LetterItem> items, LetterPlace place, bool hidesText)
    {
        string[] all =
        [
            $"{digest.Items.Count + digest.LeftOutCount} things since your last digest.",
            "",
            .. (hidesText ? [] : items).SelectMany(item => (string[])[$"- {Sentence(item)}", .. Quote(item)]),
            .. digest.LeftOutCount > 0 ? (string[])["", $"And {digest.LeftOutCount} more that are left out here."] : [],
            "",
            $"Read them: {place.Read}",
            "",
            "Why you get this: it waited for your digest, by what you follow.",
            $"Change that: {place.SwitchOff}",
            "",
        ];
        return new Letter(digest.Id, to.Mail!, FormattableString.Invariant($"Your digest of {digest.Day:yyyy-MM-dd}"), string.Join('\n', all));
    }

    private static string[] Quote(LetterItem item) =>
        item.Words is not { Length: > 0 } words ? [] : ["", $"  {(words.Length <= MostQuoted ? words : words[..MostQuoted] + "…").ReplaceLineEndings("\n  ")}", ""];

    private static string Sentence(LetterItem item) => item.Reason switch
    {
        NoticeReason.Mention => $"{item.Actor} mentioned you",
        NoticeReason.Reply => $"{item.Actor} answered what you wrote",
        NoticeReason.Announcement => $"{item.Actor} announced something",
        NoticeReason.Comment => $"{item.Actor} commented in a thread that you follow",
        NoticeReason.PostByPerson or NoticeReason.PostWithTag or NoticeReason.PostInGroup => $"{item.Actor} wrote a post",
        NoticeReason.EventInGroup => $"{item.Actor} put up an event",
        NoticeReason.PageInGroup => $"{item.Actor} wrote a page",
        NoticeReason.PageChanged => $"{item.Actor} changed a page",
        NoticeReason.ArticleInSeries => $"{item.Actor} wrote an article of a series",
        NoticeReason.AnswerAccepted => $"{item.Actor} accepted your answer",
        NoticeReason.QuestionSolved => $"{item.Actor} accepted an answer to a question that you follow",
        NoticeReason.AnswerRequested => "You are asked a question",
        NoticeReason.PollClosed or NoticeReason.FollowedPollClosed => "A poll has closed",
        NoticeReason.Praise => $"{item.Actor} praised you",
        NoticeReason.Correction => $"{item.Actor} corrected what you had read",
        NoticeReason.AddedToGroup => "You are in one more group",
        NoticeReason.Invited => $"{item.Actor} invited you to a group",
        NoticeReason.JoinRequested => $"{item.Actor} asks to be let into a group of yours",
        NoticeReason.JoinAnswered => "Your request to a group was answered",
        NoticeReason.RoleChanged => "You have another role in a group",
        NoticeReason.GroupSilent => "A group of yours has fallen silent",
        NoticeReason.WideningAsked => "More people may come to read what you wrote: you decide",
        NoticeReason.CoAuthorNamed => $"{item.Actor} shares a draft with you",
        NoticeReason.SchedulePublished => "Your scheduled post is published",
        NoticeReason.ScheduleRefused => "Your scheduled post could not be published",
        NoticeReason.MentionLeftOut => "A group that your scheduled post names was not told",
        NoticeReason.ModerationDecision => "Moderators have decided",
        NoticeReason.TakenOut => "A group does not show a post of yours any more",
        NoticeReason.BreakGlass => "A thread of a group of yours was open to an administrator for a day",
        NoticeReason.HandOver => "You may take over something",
        NoticeReason.Reaction => $"{item.Actor} reacted to what you wrote",
        NoticeReason.EventChanged => "An event is cancelled",
        NoticeReason.SeatGiven => "You have a seat now",
        NoticeReason.SeatTaken => "Your seat is gone",
        _ => "There is something for you to read",
    };
}

/// <summary>The addresses in a letter.</summary>
/// <param name="Read">Where it can be read.</param>
/// <param name="SwitchOff">Where it can be switched off, after signing in.</param>
public sealed record LetterPlace(Uri Read, Uri SwitchOff);

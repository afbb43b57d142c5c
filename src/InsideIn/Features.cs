using InsideIn.Access;
using InsideIn.Administration;
using InsideIn.Answers;
using InsideIn.Archive;
using InsideIn.Audit;
using InsideIn.Calendar;
using InsideIn.CompanyDirectory;
using InsideIn.Conversations;
using InsideIn.Drafts;
using InsideIn.Engagement;
using InsideIn.Events;
using InsideIn.Feed;
using InsideIn.Following;
using InsideIn.Groups;
using InsideIn.Handover;
using InsideIn.LinkPreviews;
using InsideIn.Mail;
using InsideIn.Media;
using InsideIn.Mentions;
using InsideIn.Moderation;
using InsideIn.Moves;
using InsideIn.Notifications;
using InsideIn.Outward;
using InsideIn.Pages;
using InsideIn.People;
using InsideIn.Polls;
using InsideIn.Posts;
using InsideIn.Privacy;
using InsideIn.Saved;
using InsideIn.Search;
using InsideIn.Seen;

namespace InsideIn;

/// <summary>What the network is made of, lowest level first.</summary>
public static class Features
{
    /// <summary>Every collection of the product.</summary>
    public static IReadOnlyList<Collection> Collections => [.. ListenerStore.Collections, .. All.SelectMany(feature => feature.Collections)];

    /// <summary>Wherever documents of the product name blobs.</summary>
    public static IReadOnlyList<ContentNames> Contents => [.. All.SelectMany(feature => feature.Contents)];

    /// <summary>Every fact of the product, by the name under which it is stored.</summary>
    public static IReadOnlyDictionary<string, Type> Facts => All.SelectMany(feature => feature.Facts).ToDictionary(fact => fact.Name);

    /// <summary>All features.</summary>
    public static IReadOnlyList<Feature> All { get; } =
    [
        PeopleFeature.Feature,
        MediaFeature.Feature,
        AuditFeature.Feature,
        MailFeature.Feature,
        DirectoryFeature.Feature,
        GroupsFeature.Feature,
        AccessFeature.Feature,
        FollowingFeature.Feature,
        MentionsFeature.Feature,
        LinkPreviewsFeature.Feature,
        PollsFeature.Feature,
        ConversationsFeature.Feature,
        PostsFeature.Feature,
        EventsFeature.Feature,
        PagesFeature.Feature,
        SeenFeature.Feature,
        MovesFeature.Feature,
        AnswersFeature.Feature,
        FeedFeature.Feature,
        SavedFeature.Feature,
        SearchFeature.Feature,
        OutwardFeature.Feature,
        DraftsFeature.Feature,
        EngagementFeature.Feature,
        ModerationFeature.Feature,
        CalendarFeature.Feature,
        AdministrationFeature.Feature,
        HandoverFeature.Feature,
        PrivacyFeature.Feature,
        NotificationsFeature.Feature,
        ArchiveFeature.Feature,
    ];
}

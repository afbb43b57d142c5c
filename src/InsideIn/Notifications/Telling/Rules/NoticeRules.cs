using InsideIn.Access;
using InsideIn.Answers;
using InsideIn.Conversations;
using InsideIn.Drafts;
using InsideIn.Events;
using InsideIn.Groups;
using InsideIn.Handover;
using InsideIn.Mentions;
using InsideIn.Moderation;
using InsideIn.Pages;
using InsideIn.Polls;
using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>What people are told of: all rules, a kind of fact each.</summary>
public static class NoticeRules
{
    /// <summary>The rules. What a fact says to one person for several reasons, they are told once, for the strongest (rule R12).</summary>
    internal static IReadOnlyList<NoticeRule> All { get; } =
    [
        NoticeRule.Of<PostPublished>(PostRules.PublishedAsync),
        NoticeRule.Of<PostEdited>(PostRules.PraisedAsync),
        NoticeRule.Of<GroupMentionsLeftOut>(NoticeReason.MentionLeftOut, fact => fact.AuthorId, fact => new Subject(SubjectKind.Post, fact.PostId)),
        NoticeRule.Of<PostCorrected>(PostRules.CorrectedAsync),
        NoticeRule.Of<PostSentUrgently>(PostRules.UrgentAsync),
        NoticeRule.Of<AnswerAccepted>(PostRules.AcceptedAsync),
        NoticeRule.Of<AnswerRequested>(NoticeReason.AnswerRequested, fact => fact.PersonId, fact => new Subject(SubjectKind.Post, fact.PostId)),
        NoticeRule.Of<CommentAdded>(ConversationRules.AddedAsync),
        NoticeRule.Of<CommentCorrected>(ConversationRules.CorrectedAsync),
        NoticeRule.Of<PeopleMentioned>(ConversationRules.MentionedAsync),
        NoticeRule.Of<ReactionAdded>(ConversationRules.ReactedAsync),
        NoticeRule.Of<EventCreated>(EventRules.CreatedAsync),
        NoticeRule.Of<EventCancelled>(EventRules.CancelledAsync),
        NoticeRule.Of<WaitlistPromoted>(NoticeReason.SeatGiven, fact => fact.PersonId, fact => new Subject(SubjectKind.Event, fact.EventId)),
        NoticeRule.Of<SeatRevoked>(NoticeReason.SeatTaken, fact => fact.PersonId, fact => new Subject(SubjectKind.Event, fact.EventId)),
        NoticeRule.Of<PageCreated>(PageRules.CreatedAsync),
        NoticeRule.Of<PageRevised>(PageRules.RevisedAsync),
        NoticeRule.Of<PollClosed>(PollRules.ClosedAsync),
        NoticeRule.Of<MemberJoined>(GroupRules.Joined),
        NoticeRule.Of<MembershipRequested>(GroupRules.Requested),
        NoticeRule.Of<GroupReadOnlyAnnounced>(GroupRules.Announced),
        NoticeRule.Of<GroupStateChanged>(GroupRules.Aged),
        NoticeRule.Of<BreakGlassOver>(GroupRules.Opened),
        NoticeRule.Of<WideningAsked>((fact, _) => GroupRules.WideningAsked(fact)),
        NoticeRule.OfGroup<PersonInvited>(NoticeReason.Invited, fact => Crowd.Of(fact.PersonId), fact => fact.GroupId),
        NoticeRule.OfGroup<MemberRoleChanged>(NoticeReason.RoleChanged, fact => Crowd.Of(fact.PersonId), fact => fact.GroupId),
        NoticeRule.OfGroup<MembershipRequestAnswered>(NoticeReason.JoinAnswered, fact => Crowd.Of(fact.PersonId), fact => fact.GroupId),
        NoticeRule.Of<CoAuthorNamed>((fact, _) => DraftRules.CoAuthorNamed(fact)),
        NoticeRule.Of<ScheduledPostPublished>(DraftRules.PublishedAsync),
        NoticeRule.OfPeople<CaseDecided>(NoticeReason.ModerationDecision, (fact, store, cancellationToken) => ConcernedAsync(store, fact.CaseId, cancellationToken)),
        NoticeRule.OfPeople<PostRemovedFromGroup>(NoticeReason.TakenOut, (fact, _, _) => Task.FromResult<IReadOnlyList<Guid>>(fact.AuthorId == fact.ActorId || fact.AuthorId == Guid.Empty ? [] : [fact.AuthorId])),
        NoticeRule.OfPeople<AppealDecided>(NoticeReason.ModerationDecision, (fact, store, cancellationToken) => ConcernedAsync(store, fact.CaseId, cancellationToken)),
        NoticeRule.OfPeople<HandoverPlanOpened>(NoticeReason.HandOver, async (fact, store, cancellationToken) => (await store.GetAsync(HandoverStore.Plans, fact.PlanId, cancellationToken))?.Document.ConcernedIds ?? []),
        NoticeRule.OfPeople<ScheduledPostReturned>(NoticeReason.ScheduleRefused, (fact, _, _) => Task.FromResult<IReadOnlyList<Guid>>([fact.AuthorId])),
    ];

    /// <summary>The facts that tell somebody something.</summary>
    public static IReadOnlySet<Type> Told { get; } = All.Select(rule => rule.Fact).ToHashSet();

    /// <summary>Who wrote and who reported what moderators decided on.</summary>
    private static async Task<IReadOnlyList<Guid>> ConcernedAsync(DocumentStore store, Guid caseId, CancellationToken cancellationToken) =>
        await store.GetAsync(ModerationStore.Cases, caseId, cancellationToken) is { Document: var decided } ? [decided.AuthorId, .. decided.ReporterIds] : [];
}

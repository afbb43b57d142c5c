using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Drafts;
using InsideIn.Groups;
using InsideIn.Moves;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>What facts mean for what people were told, or will be: what has no cause any more is taken back, what shows to others than before is shown anew.</summary>
internal sealed class FollowUps(DocumentStore store, Withdrawals withdrawals, ShownAnew shownAnew, MakeDigests digests)
{
    /// <summary>Follows up one fact. Twice is once.</summary>
    public Task OfAsync(Fact fact, CancellationToken cancellationToken) => fact switch
    {
        SubjectDeleted deleted => withdrawals.OfThreadAsync(deleted.Subject.Id, cancellationToken),
        CommentDeleted deleted => withdrawals.OfAsync(deleted.Subject.Id, deleted.CommentId, null, cancellationToken),
        ReactionRemoved removed => withdrawals.OfReactionAsync(removed, cancellationToken),
        AnswerUnaccepted taken => withdrawals.OfAsync(taken.PostId, taken.CommentId, PostRules.AcceptedItemOf(taken.CommentId), cancellationToken),
        PostExpired expired => withdrawals.OfWaitingAsync(expired.PostId, cancellationToken),
        PostSentUrgently urgent => withdrawals.HurryAsync(urgent.PostId, urgent.At, cancellationToken),
        CoAuthorRemoved removed => withdrawals.OfItemAsync([removed.PersonId], DraftRules.CoAuthorItemOf(removed.DraftId), cancellationToken),
        DraftDiscarded discarded => withdrawals.OfItemAsync(discarded.CoAuthorIds, DraftRules.CoAuthorItemOf(discarded.DraftId), cancellationToken),
        WideningAnswered answered => withdrawals.OfItemAsync([answered.ActorId], GroupRules.WideningItemOf(answered.WideningId), cancellationToken),
        SubjectWithheld withheld => OfWithheldAsync(withheld.Subject, cancellationToken),
        SubjectReleased { Subject: { Kind: not SubjectKind.Comment } thread } => shownAnew.OfPlaceAsync(thread.Id, cancellationToken),
        PostRemovedFromGroup removed => shownAnew.OfPlaceAsync(removed.PostId, cancellationToken),
        ThreadMoveUndone undone => OfUndoneAsync(undone, cancellationToken),
        ThreadsRearranged rearranged => OfRearrangedAsync(rearranged, cancellationToken),
        GroupChanged { Shift: not AudienceShift.None } changed => shownAnew.OfGroupAsync(changed.GroupId, cancellationToken),
        ProfileUpdated updated => digests.ReplanAsync(updated.PersonId, cancellationToken),
        _ => OfAdmissionAsync(fact, cancellationToken),
    };

    /// <summary>What becomes of requests, invitations and duties when they are answered, or those whom they concern come and go.</summary>
    private Task OfAdmissionAsync(Fact fact, CancellationToken cancellationToken) => fact switch
    {
        MemberJoined joined => OfJoinedAsync(joined, cancellationToken),
        MemberLeft left => OfLeftAsync(left, cancellationToken),
        MemberRoleChanged { Role: GroupRole.Member } changed => OfKeeperAsync(changed.GroupId, changed.PersonId, cancellationToken),
        MembershipRequestWithdrawn withdrawn => OfRequestAsync(withdrawn.GroupId, withdrawn.ActorId, cancellationToken),
        MembershipRequestAnswered answered => OfRequestAsync(answered.GroupId, answered.PersonId, cancellationToken),
        InvitationEnded ended => OfInvitationAsync(ended.GroupId, ended.PersonId, cancellationToken),
        MemberBanned banned => OfBannedAsync(banned, cancellationToken),
        GroupStateChanged { State: GroupState.Active } restored => withdrawals.OfGroupAsync(restored.GroupId, NoticeReason.GroupSilent, _ => null, cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <summary>A thread shows again once it is given back; a comment has been told of and is not told of anew.</summary>
    private async Task OfWithheldAsync(Subject subject, CancellationToken cancellationToken)
    {
        if (subject.Kind != SubjectKind.Comment)
        {
            await shownAnew.OfPlaceAsync(subject.Id, cancellationToken);
        }
        else if (await store.GetAsync(ConversationStore.Comments, subject.Id, cancellationToken) is { Document: var comment })
        {
            await withdrawals.OfAsync(comment.Subject.Id, subject.Id, null, cancellationToken);
        }
    }

    private async Task OfRearrangedAsync(ThreadsRearranged rearranged, CancellationToken cancellationToken)
    {
        foreach (var thread in rearranged.Threads.Where(thread => thread.HasOtherDoors))
        {
            await shownAnew.OfPlaceAsync(thread.Subject.Id, cancellationToken);
        }
    }

    private async Task OfUndoneAsync(ThreadMoveUndone undone, CancellationToken cancellationToken)
    {
        await OfRearrangedAsync(undone, cancellationToken);
        if (await store.GetAsync(MoveStore.Moves, undone.MoveId, cancellationToken) is { Document: var move })
        {
            await withdrawals.OfItemAsync(move.AskedIds, GroupRules.WideningItemOf(undone.MoveId), cancellationToken);
        }
    }

    private async Task OfJoinedAsync(MemberJoined joined, CancellationToken cancellationToken)
    {
        await OfInvitationAsync(joined.GroupId, joined.PersonId, cancellationToken);
        await OfRequestAsync(joined.GroupId, joined.PersonId, cancellationToken);
        await shownAnew.OfPersonAsync(joined.PersonId, cancellationToken);
    }

    private async Task OfLeftAsync(MemberLeft left, CancellationToken cancellationToken)
    {
        await OfKeeperAsync(left.GroupId, left.PersonId, cancellationToken);
        await withdrawals.OfPersonAsync(left.PersonId, cancellationToken);
    }

    private async Task OfBannedAsync(MemberBanned banned, CancellationToken cancellationToken)
    {
        await OfInvitationAsync(banned.GroupId, banned.PersonId, cancellationToken);
        await OfRequestAsync(banned.GroupId, banned.PersonId, cancellationToken);
        await withdrawals.OfPersonAsync(banned.PersonId, cancellationToken);
    }

    private Task OfInvitationAsync(Guid groupId, Guid personId, CancellationToken cancellationToken) =>
        withdrawals.OfGroupAsync(groupId, NoticeReason.Invited, notice => notice.PersonId == personId ? null : notice, cancellationToken);

    private Task OfRequestAsync(Guid groupId, Guid personId, CancellationToken cancellationToken) =>
        withdrawals.OfGroupAsync(groupId, NoticeReason.JoinRequested, notice => notice.WithoutDeedsOf(personId), cancellationToken);

    /// <summary>Somebody keeps a group no more.</summary>
    private async Task OfKeeperAsync(Guid groupId, Guid personId, CancellationToken cancellationToken)
    {
        foreach (var reason in (NoticeReason[])[NoticeReason.JoinRequested, NoticeReason.GroupSilent])
        {
            await withdrawals.OfGroupAsync(groupId, reason, notice => notice.PersonId == personId ? null : notice, cancellationToken);
        }
    }
}

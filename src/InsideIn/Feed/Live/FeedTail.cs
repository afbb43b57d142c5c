using InsideIn.Conversations;
using InsideIn.Following;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>Turns facts into what those who follow feeds and threads are told.</summary>
internal sealed class FeedTail(DocumentStore store)
{
    /// <summary>The topic of all that may concern feeds.</summary>
    public const string Feeds = "feeds";

    public LiveTopic Topic => new(TellAsync);

    private async ValueTask TellAsync(ITopicEventSender events, object fact, CancellationToken cancellationToken)
    {
        if (await EventOfAsync(fact, cancellationToken) is { } happened)
        {
            await events.SendAsync(Feeds, happened, cancellationToken);
        }

        foreach (var thread in fact is ThreadsRearranged rearranged ? rearranged.Threads.Where(thread => thread.HasOtherDoors) : [])
        {
            if (await OfRearrangedAsync(thread, cancellationToken) is { } moved)
            {
                await events.SendAsync(Feeds, moved, cancellationToken);
            }
        }

        if (EditedBy(fact) is { } postId)
        {
            await events.SendAsync(ThreadEvent.TopicOf(postId), ThreadEvent.OfSubject(ThreadChangeKind.SubjectEdited), cancellationToken);
        }
    }

    /// <summary>The post that reads differently by the fact to those who follow its thread; null where none does.</summary>
    private static Guid? EditedBy(object fact) => fact switch
    {
        PostEdited edited => edited.PostId,
        PostCorrected corrected => corrected.PostId,
        AnswerAccepted accepted => accepted.PostId,
        AnswerUnaccepted unaccepted => unaccepted.PostId,
        _ => null,
    };

    private async ValueTask<FeedEvent?> EventOfAsync(object fact, CancellationToken cancellationToken) => fact switch
    {
        PostPublished published => await store.GetAsync(PostStore.Posts, published.PostId, cancellationToken) is { Document: var post } ? FeedEvent.Published(post) : null,
        PostEdited edited => await OfPostAsync(FeedChangeKind.Edited, edited.PostId, cancellationToken),
        PostCorrected corrected => await OfPostAsync(FeedChangeKind.Edited, corrected.PostId, cancellationToken),
        PostExpired expired => await OfPostAsync(FeedChangeKind.Removed, expired.PostId, cancellationToken),
        PostBroughtBack back => await OfPostAsync(FeedChangeKind.Edited, back.PostId, cancellationToken),
        SubjectWithheld { Subject.Kind: SubjectKind.Post } withheld => await OfPostAsync(FeedChangeKind.Removed, withheld.Subject.Id, cancellationToken),
        SubjectReleased { Subject.Kind: SubjectKind.Post } released => await OfPostAsync(FeedChangeKind.Edited, released.Subject.Id, cancellationToken),
        PostDeleted deleted => await OfPostAsync(FeedChangeKind.Removed, deleted.Subject.Id, cancellationToken),
        IStandsElsewhere { Subject.Kind: SubjectKind.Post } moved => await OfMovedAsync(moved, cancellationToken),
        MemberJoined joined => FeedEvent.Reload(joined.PersonId),
        MemberLeft left => FeedEvent.Reload(left.PersonId),
        GroupChanged { Shift: not AudienceShift.None } changed => FeedEvent.OfGroup(changed.GroupId),
        PersonFollowed followed => FeedEvent.Reload(followed.ActorId),
        PersonUnfollowed unfollowed => FeedEvent.Reload(unfollowed.ActorId),
        FollowLevelChanged changed => FeedEvent.Reload(changed.ActorId),
        _ => null,
    };

    private async ValueTask<FeedEvent?> OfPostAsync(FeedChangeKind kind, Guid postId, CancellationToken cancellationToken) =>
        await store.GetAsync(PostStore.Posts, postId, cancellationToken) is { Document: var post } ? FeedEvent.Of(kind, postId, post.Audience) : null;

    /// <summary>Whoever read it in a group that shows it no more is concerned, and whoever reads it elsewhere.</summary>
    private async ValueTask<FeedEvent?> OfMovedAsync(IStandsElsewhere moved, CancellationToken cancellationToken) =>
        await store.GetAsync(PostStore.Posts, moved.Subject.Id, cancellationToken) is { Document: var post }
            ? FeedEvent.Of(FeedChangeKind.Removed, post.Id, post.Audience with { Doors = [.. post.Audience.Doors.Union(moved.Before)] })
            : null;

    /// <summary>Whoever read it in a group that it left is concerned, and whoever reads it in one that it came to.</summary>
    private async ValueTask<FeedEvent?> OfRearrangedAsync(RearrangedThread thread, CancellationToken cancellationToken) =>
        await store.GetAsync(PostStore.Posts, thread.Subject.Id, cancellationToken) is { Document: var post }
            ? FeedEvent.Of(FeedChangeKind.Removed, post.Id, new Audience([.. thread.From.Union(thread.To)], post.AuthorId) { WrittenAt = post.PublishedAt })
            : null;
}

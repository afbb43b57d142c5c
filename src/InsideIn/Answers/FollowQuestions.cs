using InsideIn.Conversations;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Answers;

/// <summary>Lets questions wait from the moment in which they are asked, and stops asking for what is settled.</summary>
internal sealed class FollowQuestions(DocumentStore store, AnswerOptions options) : IListener
{
    public string Name => "answers.questions";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        PostPublished { Kind: PostKind.Question } asked => WaitAsync(asked, cancellationToken),
        AnswerAccepted accepted => StopAsync(accepted.PostId, cancellationToken),
        SubjectDeleted { Subject: { Kind: SubjectKind.Post, Id: var postId } } => StopAsync(postId, cancellationToken),
        CommentAdded { Subject.Kind: SubjectKind.Post } comment => SettleAsync(AnswerRequest.IdOf(comment.Subject.Id, comment.ActorId), AnswerRequestState.Answered, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task WaitAsync(PostPublished asked, CancellationToken cancellationToken)
    {
        // Seen again after a crash, or settled meanwhile.
        if (await PostStore.FindAsync(store, asked.PostId, cancellationToken) is { Document.AcceptedAnswer: null }
            && await store.GetAsync(AnswerStore.Questions, asked.PostId, cancellationToken) is null
            && (await store.PickAsync(AnswerStore.For(asked.PostId).Take(1), cancellationToken)).Count == 0)
        {
            var asker = await store.GetAsync(PeopleStore.People, asked.ActorId, cancellationToken);
            var question = new OpenQuestion(asked.PostId, options.After(asked.At, OpenQuestion.Patience, asker?.Document.TimeZone));
            await store.CommitAsync(new Batch().Insert(AnswerStore.Questions, question), cancellationToken);
        }
    }

    private async Task StopAsync(Guid postId, CancellationToken cancellationToken)
    {
        await store.DecideAsync<bool>(
            async token => await store.GetAsync(AnswerStore.Questions, postId, token) is { } read ? (true, new Batch().Delete(AnswerStore.Questions, read)) : (false, null),
            cancellationToken);
        foreach (var entry in await store.PickAsync(AnswerStore.For(postId), cancellationToken))
        {
            await SettleAsync(entry.Id, AnswerRequestState.Stopped, cancellationToken);
        }
    }

    private Task<bool> SettleAsync(Guid requestId, AnswerRequestState state, CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token => await store.GetAsync(AnswerStore.Requests, requestId, token) is { Document.State: AnswerRequestState.Open } read
                ? (true, new Batch().Replace(AnswerStore.Requests, read, read.Document with { State = state }))
                : (false, null),
            cancellationToken);
}

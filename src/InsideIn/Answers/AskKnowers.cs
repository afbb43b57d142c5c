using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Posts;

namespace InsideIn.Answers;

/// <summary>Asks those who seem to know, once a question has waited for eight working hours: at most three, all of them readers of the question (part 3 no. 8).</summary>
public sealed class AskKnowers(DocumentStore store, Readers readers, TimeProvider time) : IDuty
{
    // Beyond these nobody is likely to know.
    private const int MostLookedAt = 40;

    private readonly DueThings due = new(time);

    /// <inheritdoc/>
    public string Name => "ask those who know";

    /// <inheritdoc/>
    public TimeSpan Every => due.Rest;

    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancellationToken) =>
        due.RunAsync(async token => Due.Of(await store.PickAsync(AnswerStore.Due, token)), AskAsync, cancellationToken);

    /// <summary>Asks for one question, if it is due at <paramref name="now"/> and still without an answer; then it waits no more. Doing it twice does it once.</summary>
    public async Task AskAsync(Guid postId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var question = await PostStore.FindAsync(store, postId, cancellationToken);
        var knowers = question is not null && await IsWithoutAnswerAsync(question.Document, cancellationToken) ? await KnowersAmongReadersAsync(question.Document, cancellationToken) : [];
        await store.DecideAsync(
            async token =>
            {
                if (await store.GetAsync(AnswerStore.Questions, postId, token) is not { } read || read.Document.DueAt > now)
                {
                    return (false, null);
                }

                var batch = new Batch().Delete(AnswerStore.Questions, read);
                var asked = 0;
                foreach (var knower in knowers)
                {
                    if (asked == AnswerRequest.MostAsked)
                    {
                        break;
                    }

                    asked += await AnswerStore.AskAsync(store, batch, AnswerRequest.Ask(postId, knower.PersonId, knower.Proofs, null, now), token) ? 1 : 0;
                }

                return (true, batch);
            },
            cancellationToken);
    }

    /// <summary>Whether nobody but the asker has said anything below it.</summary>
    private async Task<bool> IsWithoutAnswerAsync(Post question, CancellationToken cancellationToken)
    {
        if (question.AcceptedAnswer is not null)
        {
            return false;
        }

        var said = await store.PickAsync(ConversationStore.CountedOn(question.Id), cancellationToken);
        var comments = await store.GetAsync(ConversationStore.Comments, [.. said.Select(entry => entry.Id)], cancellationToken);
        return comments.Values.All(comment => comment.Document.AuthorId == question.AuthorId);
    }

    private async Task<IReadOnlyList<Knower>> KnowersAmongReadersAsync(Post question, CancellationToken cancellationToken)
    {
        var knowers = (await new Knowers(store).OfAsync(question, cancellationToken)).Where(knower => knower.PersonId != question.AuthorId).Take(MostLookedAt).ToList();
        var reading = await readers.AmongAsync(question, [.. knowers.Select(knower => knower.PersonId)], cancellationToken);
        return [.. knowers.Where(knower => reading.Contains(knower.PersonId))];
    }
}

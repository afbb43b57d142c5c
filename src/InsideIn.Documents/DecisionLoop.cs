namespace InsideIn.Documents;

/// <summary>Runs a decision on fresh documents until it commits or has lost too many races, with growing, random pauses in between.</summary>
internal sealed class DecisionLoop(Random random, TimeProvider time)
{
    private const int MaxAttempts = 24;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);

    private readonly Lock turn = new();

    public async Task<TResult> RunAsync<TResult>(
        DocumentStore store,
        Func<CancellationToken, Task<Attempt<TResult>>> decide,
        CancellationToken cancellationToken)
    {
        CommitResult lost = null!;
        for (var attempts = 0; attempts < MaxAttempts; attempts++)
        {
            await PauseAsync(attempts, cancellationToken);
            var attempt = await decide(cancellationToken);
            lost = attempt.Batch is { } batch ? await store.CommitAsync(batch, cancellationToken) : new Committed(0);
            if (lost is Committed)
            {
                return attempt.Result;
            }

            if (lost is Duplicate holder && attempt.AnswerTo(holder, cancellationToken) is { } answer)
            {
                return await answer;
            }
        }

        throw new ContentionException($"Gave up after {MaxAttempts} attempts, each overtaken by another writer: {Describe(lost)}.");
    }

    private static string Describe(CommitResult lost) => lost switch
    {
        Conflict conflict => $"{conflict.Collection.Name} {conflict.Id} changed in between",
        Duplicate duplicate => $"{duplicate.Index.Owner.Name}.{duplicate.Index.Name} already holds these keys for {duplicate.HolderId}",
        _ => lost.ToString(),
    };

    /// <summary>The first retry follows at once; later ones wait a random part of a doubling span, so that rivals part.</summary>
    private Task PauseAsync(int attempts, CancellationToken cancellationToken)
    {
        if (attempts < 2)
        {
            return Task.CompletedTask;
        }

        var span = Math.Min(FirstPause.TotalMilliseconds * Math.Pow(2, attempts - 2), LongestPause.TotalMilliseconds);
        return Task.Delay(TimeSpan.FromMilliseconds(span * NextRandom()), time, cancellationToken);
    }

    private double NextRandom()
    {
        lock (turn)
        {
            return random.NextDouble();
        }
    }
}

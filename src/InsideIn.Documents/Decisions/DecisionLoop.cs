namespace InsideIn.Documents.Decisions;

/// <summary>Runs a decision on fresh documents until it commits or has lost too many races, with growing, random pauses in between.</summary>
internal sealed class DecisionLoop(DocumentStore store, Random random, TimeProvider time)
{
    private const int MaxAttempts = 24;
    private const double FirstPauseMilliseconds = 2;
    private const double LongestPauseMilliseconds = 100;

    private readonly Turns turns = new();
    private readonly Lock randomTurn = new();

    public async Task<TResult> RunAsync<TResult>(Func<CancellationToken, Task<Attempt<TResult>>> decide, CancellationToken cancellationToken)
    {
        var outcome = await TryAsync(decide, cancellationToken);
        for (var attempts = 1; outcome.Lost is { } lost; attempts++)
        {
            if (attempts == MaxAttempts)
            {
                throw new ContentionException($"Gave up after {MaxAttempts} attempts, each overtaken by another writer: {Describe(lost)}.");
            }

            await PauseAsync(attempts, cancellationToken);
            using var turn = await turns.TakeAsync(lost, cancellationToken);
            outcome = await TryAsync(decide, cancellationToken);
        }

        return outcome.Result;
    }

    private async Task<Outcome<TResult>> TryAsync<TResult>(Func<CancellationToken, Task<Attempt<TResult>>> decide, CancellationToken cancellationToken)
    {
        var attempt = await decide(cancellationToken);
        if (attempt.Batch is not { } batch)
        {
            return new(attempt.Result, null);
        }

        return await store.CommitAsync(batch, cancellationToken) switch
        {
            Committed => new(attempt.Result, null),
            Duplicate holder when attempt.AnswerTo(holder, cancellationToken) is { } answer => new(await answer, null),
            var lost => new(attempt.Result, lost),
        };
    }

    /// <summary>The first retry follows at once; later ones wait a random part of a doubling span, so that rivals part.</summary>
    private Task PauseAsync(int attempts, CancellationToken cancellationToken)
    {
        if (attempts == 1)
        {
            return Task.CompletedTask;
        }

        var span = Math.Min(FirstPauseMilliseconds * Math.Pow(2, attempts - 2), LongestPauseMilliseconds);
        return Task.Delay(TimeSpan.FromMilliseconds(span * NextRandom()), time, cancellationToken);
    }

    private double NextRandom()
    {
        lock (randomTurn)
        {
            return random.NextDouble();
        }
    }

    private static string Describe(CommitResult lost) => lost switch
    {
        Conflict conflict => $"{conflict.Collection.Name} {conflict.Id} changed in between",
        Duplicate duplicate => $"{duplicate.Index.Owner.Name}.{duplicate.Index.Name} already holds these keys for {duplicate.HolderId}",
        _ => lost.ToString(),
    };

    /// <summary>The result of a decision, and the race that it lost when it did.</summary>
    private readonly record struct Outcome<TResult>(TResult Result, CommitResult? Lost);
}

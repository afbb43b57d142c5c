namespace InsideIn.Documents;

/// <summary>What a decision came to: a batch to commit and the result to return once it is durable, or a result alone.</summary>
public static class Attempt
{
    /// <summary>Commit <paramref name="batch"/>, then return <paramref name="result"/>.</summary>
    public static Attempt<TResult> Save<TResult>(Batch batch, TResult result) => new(result, batch);

    /// <summary>Write nothing and return <paramref name="result"/>: a refusal, or an answer that needs no change.</summary>
    public static Attempt<TResult> Answer<TResult>(TResult result) => new(result, null);
}

/// <inheritdoc cref="Attempt"/>
public sealed class Attempt<TResult>
{
    private Func<Duplicate, CancellationToken, Task<TResult>>? duplicate;

    internal Attempt(TResult result, Batch? batch)
    {
        Result = result;
        Batch = batch;
    }

    internal TResult Result { get; }

    internal Batch? Batch { get; }

    /// <summary>
    /// Says what to return when a unique index already holds the keys. Without it the decision runs again, as after a lost
    /// race, and finds the holder itself.
    /// </summary>
    public Attempt<TResult> OnDuplicate(Func<Duplicate, CancellationToken, Task<TResult>> result)
    {
        duplicate = result;
        return this;
    }

    /// <inheritdoc cref="OnDuplicate(Func{Duplicate, CancellationToken, Task{TResult}})"/>
    public Attempt<TResult> OnDuplicate(Func<Duplicate, TResult> result) => OnDuplicate((holder, _) => Task.FromResult(result(holder)));

    internal Task<TResult>? AnswerTo(Duplicate holder, CancellationToken cancellationToken) => duplicate?.Invoke(holder, cancellationToken);
}

/// <summary>A decision lost every race that it was allowed. Nothing of it was written; the message names the document.</summary>
public sealed class ContentionException(string message) : Exception(message);

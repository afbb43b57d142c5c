namespace InsideIn.GraphQL.DataLoaders;

/// <summary>
/// One who waits for the answer to a key. Each has a task of their own: a task with one continuation runs it where it is completed, on the operation's
/// own thread of work, so that everything asked for next joins one batch. Shared tasks would scatter their continuations over the thread pool.
/// </summary>
internal class LoaderWaiter<TValue>(bool isRequired) : TaskCompletionSource<TValue?>
{
    public bool IsRequired { get; } = isRequired;

    public LoaderWaiter<TValue>? Next { get; set; }
}

/// <summary>The answer for one key, and the first who waits for it. Everything but <see cref="Release"/> is called by who holds the scope's lock.</summary>
internal sealed class LoaderPromise<TKey, TValue>(TKey key, bool isRequired, CancellationToken asker) : LoaderWaiter<TValue>(isRequired)
    where TKey : notnull
{
    private Answer answer;
    private TValue? value;
    private Exception? fault;

    private enum Answer
    {
        None,
        Value,
        Missing,
        Fault,
        Cancelled,
    }

    public TKey Key { get; } = key;

    /// <summary>The token that all who asked have in common; none where they differ.</summary>
    public CancellationToken Asker { get; private set; } = asker;

    /// <summary>The call that loads the key; null until it is sent.</summary>
    public LoaderBatch? Batch { get; set; }

    /// <summary>A task of the value; for a required one it fails where there is none.</summary>
    public Task<TValue?> WaitAgain(bool isRequired, CancellationToken asker)
    {
        if (answer != Answer.None) return Settled(isRequired);
        if (Asker != asker)
        {
            Asker = CancellationToken.None;
            Batch?.Share();
        }

        var waiter = new LoaderWaiter<TValue>(isRequired) { Next = Next };
        Next = waiter;
        return waiter.Task;
    }

    public void Found(TValue found) => (answer, value) = (Answer.Value, found);

    public void Missed(TValue? fallback) => (answer, value) = (Answer.Missing, fallback);

    public void Fail(Exception thrown) => (answer, fault) = (Answer.Fault, thrown);

    public void Cancel() => answer = Answer.Cancelled;

    /// <summary>Hands the answer to all who waited; they go on within this call.</summary>
    public void Release()
    {
        for (LoaderWaiter<TValue>? waiter = this; waiter is not null; waiter = waiter.Next) Tell(waiter);
    }

    private Task<TValue?> Settled(bool isRequired)
    {
        if (Task.IsCompleted && IsRequired == isRequired) return Task;
        var late = new LoaderWaiter<TValue>(isRequired);
        Tell(late);
        return late.Task;
    }

    private void Tell(LoaderWaiter<TValue> waiter)
    {
        if (answer == Answer.Cancelled) waiter.SetCanceled();
        else if (answer == Answer.Fault) waiter.SetException(fault!);
        else if (answer == Answer.Missing && waiter.IsRequired) waiter.SetException(fault ??= Missing());
        else waiter.SetResult(value);
    }

    private KeyNotFoundException Missing() => new($"{Batch?.LoaderName} found nothing for the key '{Key}'.");
}

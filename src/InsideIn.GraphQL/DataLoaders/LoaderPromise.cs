namespace InsideIn.GraphQL.DataLoaders;

/// <summary>
/// The answer for one key. Each who waits has a task of their own: a task with one continuation runs it where it is completed, on the operation's
/// own thread of work, so that everything asked for next joins one batch. Shared tasks would scatter their continuations over the thread pool.
/// </summary>
internal sealed class LoaderPromise<TKey, TValue>(TKey key)
    where TKey : notnull
{
    private Waiter? first;
    private Waiter? last;
    private Task<TValue?>? optional;
    private Task<TValue?>? required;

    public TKey Key { get; } = key;

    /// <summary>A task of the value; for a required one it fails where there is none. The caller holds the scope's lock.</summary>
    public Task<TValue?> Wait(bool isRequired)
    {
        if ((isRequired ? required : optional) is { } known) return known;
        var waiter = new Waiter(isRequired);
        if (last is null) first = waiter;
        else last.Next = waiter;
        last = waiter;
        return waiter.Task;
    }

    public void Found(TValue value, Lock gate)
    {
        var task = Task.FromResult<TValue?>(value);
        for (var waiter = Settle(task, task, gate); waiter is not null; waiter = waiter.Next) waiter.SetResult(value);
    }

    public void Missed(TValue? fallback, string loaderName, Lock gate)
    {
        var fault = new KeyNotFoundException($"{loaderName} found nothing for the key '{Key}'.");
        for (var waiter = Settle(Task.FromResult(fallback), Task.FromException<TValue?>(fault), gate); waiter is not null; waiter = waiter.Next)
        {
            if (waiter.IsRequired) waiter.SetException(fault);
            else waiter.SetResult(fallback);
        }
    }

    public void Fail(Exception fault, Lock gate)
    {
        var task = Task.FromException<TValue?>(fault);
        for (var waiter = Settle(task, task, gate); waiter is not null; waiter = waiter.Next) waiter.SetException(fault);
    }

    public void Cancel(Lock gate)
    {
        var task = Task.FromCanceled<TValue?>(new CancellationToken(canceled: true));
        for (var waiter = Settle(task, task, gate); waiter is not null; waiter = waiter.Next) waiter.SetCanceled();
    }

    // Gives those who waited so far; whoever asks from now on gets a task that is done.
    private Waiter? Settle(Task<TValue?> forOptional, Task<TValue?> forRequired, Lock gate)
    {
        lock (gate)
        {
            optional = forOptional;
            required = forRequired;
            var settled = first;
            first = last = null;
            return settled;
        }
    }

    private sealed class Waiter(bool isRequired) : TaskCompletionSource<TValue?>
    {
        public bool IsRequired { get; } = isRequired;

        public Waiter? Next { get; set; }
    }
}

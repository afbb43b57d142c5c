namespace InsideIn.GraphQL.DataLoaders;

/// <summary>The answer for one key, shared by all who ask for it. Its continuations run where it is completed, so that what they ask for next joins one batch.</summary>
internal sealed class LoaderPromise<TKey, TValue>(TKey key)
    where TKey : notnull
{
    private readonly TaskCompletionSource<TValue?> optional = new();
    private TaskCompletionSource<TValue>? required;

    public TKey Key { get; } = key;

    public Task<TValue?> Optional => optional.Task;

    /// <summary>Fails where <see cref="Optional"/> gives the default. The caller holds the scope's lock.</summary>
    public Task<TValue> Required(string loaderName)
    {
        if (required is null)
        {
            required = new TaskCompletionSource<TValue>();
            if (optional.Task.IsCompleted) _ = CopyAsync(required);
        }

        this.loaderName = loaderName;
        return required.Task;
    }

    private string loaderName = "";
    private bool isMissing;

    public void Found(TValue value)
    {
        optional.SetResult(value);
        required?.SetResult(value);
    }

    public void Missed(TValue? fallback)
    {
        isMissing = true;
        optional.SetResult(fallback);
        required?.SetException(NotFound());
    }

    public void Fail(Exception fault)
    {
        optional.SetException(fault);
        required?.SetException(fault);
        // Somebody may have asked for only one of the two; the other's fault is known then.
        _ = optional.Task.Exception;
    }

    public void Cancel()
    {
        optional.SetCanceled();
        required?.SetCanceled();
    }

    private async Task CopyAsync(TaskCompletionSource<TValue> target)
    {
        try
        {
            var value = await optional.Task;
            if (isMissing) target.SetException(NotFound());
            else target.SetResult(value!);
        }
        catch (OperationCanceledException)
        {
            target.SetCanceled();
        }
        catch (Exception fault)
        {
            target.SetException(fault);
        }
    }

    private KeyNotFoundException NotFound() => new($"{loaderName} found nothing for the key '{Key}'.");
}

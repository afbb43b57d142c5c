using System.Threading.Tasks.Sources;

namespace InsideIn.GraphQL.Building;

/// <summary>Turns what a resolver method returns into what the executor awaits, without an async method for each field.</summary>
public static class ResolverResult
{
    /// <summary>The result of a method that returns at once.</summary>
    public static ValueTask<object?> From<T>(T value) => new(value);

    /// <summary>The result of a task.</summary>
    public static ValueTask<object?> From<T>(Task<T> task) => task.IsCompletedSuccessfully
        ? new ValueTask<object?>(task.GetAwaiter().GetResult())
        : new ValueTask<object?>(new Pending<T>(task), 0);

    /// <summary>The result of a value task.</summary>
    public static ValueTask<object?> From<T>(ValueTask<T> task) => task.IsCompletedSuccessfully
        ? new ValueTask<object?>(task.GetAwaiter().GetResult())
        : From(task.AsTask());

    private sealed class Pending<T>(Task<T> task) : IValueTaskSource<object?>
    {
        private Action<object?>? continuation;
        private object? state;

        public object? GetResult(short token) => task.GetAwaiter().GetResult();

        public ValueTaskSourceStatus GetStatus(short token) => task.Status switch
        {
            TaskStatus.RanToCompletion => ValueTaskSourceStatus.Succeeded,
            TaskStatus.Faulted => ValueTaskSourceStatus.Faulted,
            TaskStatus.Canceled => ValueTaskSourceStatus.Canceled,
            _ => ValueTaskSourceStatus.Pending,
        };

        public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
        {
            this.continuation = continuation;
            this.state = state;
            task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(Continue);
        }

        private void Continue() => continuation!(state);
    }
}

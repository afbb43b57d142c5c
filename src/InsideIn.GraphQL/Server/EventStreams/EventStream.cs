using InsideIn.GraphQL.Execution;

namespace InsideIn.GraphQL.EventStreams;

/// <summary>One open event stream: answers as they come, pings in between, until the answers end, the reader leaves, or the reader may read no more.</summary>
internal sealed class EventStream(EventStreamWriter writer, TimeSpan keepAlive, TimeProvider time)
{
    /// <summary>Writes until the end. <paramref name="ended"/> completes when the reader may read no more; <paramref name="leaving"/> stops what is still awaited then.</summary>
    public async Task WriteAsync(IAsyncEnumerable<OperationResult> results, Task ended, CancellationTokenSource leaving)
    {
        using var pings = new PeriodicTimer(keepAlive, time);
        await using var answers = results.GetAsyncEnumerator(leaving.Token);
        var next = answers.MoveNextAsync().AsTask();
        var ping = pings.WaitForNextTickAsync(leaving.Token).AsTask();
        try
        {
            while (!ended.IsCompleted)
            {
                await Task.WhenAny(next, ping, ended);
                if (next.IsCompleted)
                {
                    if (!await next)
                    {
                        await writer.CompleteAsync();
                        return;
                    }

                    await writer.NextAsync(answers.Current);
                    next = answers.MoveNextAsync().AsTask();
                }
                else if (ping.IsCompleted)
                {
                    await ping;
                    await writer.PingAsync();
                    ping = pings.WaitForNextTickAsync(leaving.Token).AsTask();
                }
            }
        }
        finally
        {
            // An enumerator is disposed only between two answers.
            await leaving.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}

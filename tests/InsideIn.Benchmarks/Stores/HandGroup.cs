using System.Threading.Channels;

namespace InsideIn.Benchmarks.Stores;

/// <summary>What a careful hand would do for many clients: one writer that takes the notes which wait, up to 64, and writes them as one transaction.</summary>
internal sealed class HandGroup : IAsyncDisposable
{
    private const int Most = 64;

    private readonly Channel<(Note Note, TaskCompletionSource Done)> waiting = Channel.CreateUnbounded<(Note, TaskCompletionSource)>();
    private readonly Task writing;

    public HandGroup(IByHand hand) => writing = Task.Run(() => WriteWaitingAsync(hand));

    public Task WriteAsync(Note note)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Writer.TryWrite((note, done));
        return done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.Complete();
        await writing;
    }

    private async Task WriteWaitingAsync(IByHand hand)
    {
        while (await waiting.Reader.WaitToReadAsync())
        {
            var group = new List<(Note Note, TaskCompletionSource Done)>();
            while (group.Count < Most && waiting.Reader.TryRead(out var next))
            {
                group.Add(next);
            }

            await hand.WriteAsync(group.ConvertAll(member => member.Note));
            group.ForEach(member => member.Done.SetResult());
        }
    }
}

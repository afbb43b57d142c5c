namespace InsideIn.Polls;

/// <summary>Tells of each poll once that its time has come. Whether it is closed follows from the clock and waits for nobody.</summary>
internal sealed class ClosedPolls(DocumentStore store, TimeProvider time) : IDuty
{
    private readonly DueThings due = new(time);

    public string Name => "tell of closed polls";

    public TimeSpan Every => due.Rest;

    public Task RunAsync(CancellationToken cancellationToken) =>
        due.RunAsync(async token => Due.Of(await store.PickAsync(PollStore.Closing, token)), CloseAsync, cancellationToken);

    private Task CloseAsync(Guid pollId, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                if (await store.GetAsync(PollStore.Polls, pollId, token) is not { } read || read.Document.CloseDueAt is not { } dueAt || dueAt > now)
                {
                    return (false, null);
                }

                var (poll, closed) = read.Document.Close(Guid.Empty, now);
                return (true, (Batch?)new Batch().Replace(PollStore.Polls, read, poll).Append(closed));
            },
            cancellationToken);
}

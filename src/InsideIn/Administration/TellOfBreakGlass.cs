using InsideIn.Access;

namespace InsideIn.Administration;

/// <summary>When the day is over for which a closed thread was open to an administrator, the members of its groups are told.</summary>
internal sealed class TellOfBreakGlass(DocumentStore store, TimeProvider time) : IDuty
{
    private readonly DueThings due = new(time);

    public string Name => "tell of opened threads";

    public TimeSpan Every => due.Rest;

    public Task RunAsync(CancellationToken cancellationToken) =>
        due.RunAsync(async token => Due.Of(await store.PickAsync(BreakGlassStore.ToTell, token)), TellAsync, cancellationToken);

    private Task TellAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token =>
            {
                if (await store.GetAsync(BreakGlassStore.Requests, id, token) is not { } read || !(read.Document.TellingDueAt <= now))
                {
                    return (false, null);
                }

                var (told, over) = read.Document.Tell(now);
                return (true, new Batch().Replace(BreakGlassStore.Requests, read, told).Append(over));
            },
            cancellationToken);
}

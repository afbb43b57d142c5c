using InsideIn.Mail;

namespace InsideIn.Notifications;

/// <summary>
/// Hands letters over. Before each the record says that it is being handed over, afterwards that it is done: after a crash in between, it is handed over once more and never again,
/// and the log tells of it (rule R17).
/// </summary>
public sealed class SendLetters(DocumentStore store, StillWanted stillWanted, LetterDesk desk, IMailRoute route, TimeProvider time, ILogger<SendLetters> log) : IDuty
{
    private const int AtOnce = 100;
    private const int MostAttempts = 2;

    // Longer than any handing over takes: what is being handed over for that long was left by a crash.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public string Name => "send letters";

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await EachAsync(NoticeStore.MailsDueBy, SendAsync, cancellationToken);
        await EachAsync(DigestStore.MailsDueBy, SendAsync, cancellationToken);
    }

    private async Task EachAsync<T>(Func<DateTimeOffset, Pick<T>> due, Func<Stored<T>, CancellationToken, Task> send, CancellationToken cancellationToken)
        where T : class
    {
        IReadOnlyList<Entry> entries;
        do
        {
            var pick = due(time.GetUtcNow()).Take(AtOnce);
            entries = await store.PickAsync(pick, cancellationToken);
            foreach (var read in (await store.GetAsync(pick.Index.Collection, [.. entries.Select(entry => entry.Id)], cancellationToken)).Values)
            {
                await send(read, cancellationToken);
            }
        }
        while (entries.Count == AtOnce);
    }

    private async Task SendAsync(Stored<Delivery> read, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (person, wanted) = await stillWanted.AmongAsync(read.Document.PersonId, [read.Document], now, cancellationToken);
        var isSent = read.Document.Attempts < MostAttempts && person is { Settings.IsMailOn: true, Person.Mail: not null } && wanted.Count > 0;
        await HandAsync(
            NoticeStore.Deliveries,
            read,
            read.Document.State == DeliveryState.Handing,
            (state, due, attempts) => read.Document with { State = state, DueAt = due, Attempts = read.Document.Attempts + attempts },
            isSent ? await desk.WriteAsync(read.Document, person!, cancellationToken) : null,
            cancellationToken);
    }

    private async Task SendAsync(Stored<Digest> read, CancellationToken cancellationToken)
    {
        var person = await stillWanted.PersonAsync(read.Document.PersonId, cancellationToken);
        var isSent = read.Document.Attempts < MostAttempts && person is { Settings: { IsMailOn: true, IsDigestMailed: true }, Person: { Mail: not null, HasLeft: false } };
        await HandAsync(
            DigestStore.Digests,
            read,
            read.Document.Mail == DeliveryState.Handing,
            (state, due, attempts) => read.Document with { Mail = state, MailDueAt = due, Attempts = read.Document.Attempts + attempts },
            isSent ? await desk.WriteAsync(read.Document, person!, cancellationToken) : null,
            cancellationToken);
    }

    /// <summary>Hands one letter over, or drops it where there is none to write any more.</summary>
    private async Task HandAsync<T>(
        Collection<T> collection, Stored<T> read, bool wasInterrupted, Func<DeliveryState, DateTimeOffset?, int, T> with, Letter? letter, CancellationToken cancellationToken)
        where T : class
    {
        if (wasInterrupted)
        {
            log.LogWarning("Letter {Letter} was being handed over when a server stopped; {Consequence}.", read.Id, letter is null ? "it is not sent again" : "it is sent once more, so it may come twice");
        }

        if (letter is null)
        {
            await store.CommitAsync(new Batch().Replace(collection, read, with(DeliveryState.Dropped, null, 0)), cancellationToken);
            return;
        }

        if (await store.CommitAsync(new Batch().Replace(collection, read, with(DeliveryState.Handing, time.GetUtcNow() + Patience, 1)), cancellationToken) is not Committed)
        {
            // Something about it has changed: it is looked at anew.
            return;
        }

        var outcome = await route.SendAsync(letter, cancellationToken);
        if (outcome is MailOutcome.Refused refused)
        {
            log.LogWarning("Letter {Letter} was refused: {Reason}", read.Id, refused.Reason);
        }

        var after = outcome switch
        {
            MailOutcome.Accepted => with(DeliveryState.Done, null, 1),
            MailOutcome.Later later => with(DeliveryState.Waiting, time.GetUtcNow() + later.Wait, 0),
            _ => with(DeliveryState.Dropped, null, 1),
        };
        await store.DecideAsync(
            async token => (true, await store.GetAsync(collection, read.Id, token) is { } handed ? new Batch().Replace(collection, handed, after) : null),
            cancellationToken);
    }
}

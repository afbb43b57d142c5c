namespace InsideIn.Notifications;

/// <summary>Makes each person's digest at 08:00 of their own clock on the days on which they work (rule R18). A second run makes nothing new (demand 2).</summary>
public sealed class MakeDigests(DocumentStore store, StillWanted stillWanted, NoticeOptions options, TimeProvider time) : IDuty
{
    private const int AtOnce = 200;
    private const int MostWaiting = 1_000;

    /// <inheritdoc/>
    public string Name => "make digests";

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            var due = await store.PickAsync(NoticeStore.DigestsDueBy(now).Take(AtOnce), cancellationToken);
            foreach (var personId in due.Select(entry => (Guid)entry.Keys[1].Value!).Distinct())
            {
                await MakeAsync(personId, now, cancellationToken);
            }

            if (due.Count < AtOnce)
            {
                return;
            }
        }
    }

    /// <summary>Plans anew what waits for a person's digest, because their clock or their days are others now.</summary>
    public Task ReplanAsync(Guid personId, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                var rows = await WaitingAsync(personId, token);
                var person = rows.Count == 0 ? null : await stillWanted.PersonAsync(personId, token);
                return (true, person is null ? null : Replan(rows, HoursOf(person), time.GetUtcNow()));
            },
            cancellationToken);

    private async Task MakeAsync(Guid personId, DateTimeOffset now, CancellationToken cancellationToken) =>
        await store.DecideAsync(
            async token =>
            {
                var rows = await WaitingAsync(personId, token);
                var (person, wanted) = await stillWanted.AmongAsync(personId, [.. rows.Select(read => read.Document)], now, token);
                if (rows.Count == 0 || person is null)
                {
                    return (true, rows.Count == 0 ? null : Close(rows, []));
                }

                var hours = HoursOf(person);
                var day = hours.DayOf(now);
                if (hours.DigestOf(day) is not { } due || now < due || await store.GetAsync(DigestStore.Digests, Digest.IdOf(personId, day), token) is not null)
                {
                    // The clock or the days have changed since it was planned, or today's has been made.
                    return (true, Replan(rows, hours, now));
                }

                var batch = Close(rows, [.. wanted.Select(delivery => delivery.Id)]);
                return (true, wanted.Count == 0 ? batch : batch.Insert(DigestStore.Digests, Of(person, wanted, day, now)));
            },
            cancellationToken);

    private Digest Of(Recipient person, IReadOnlyList<Delivery> wanted, DateOnly day, DateTimeOffset now)
    {
        var isMailed = options.IsMailOpen && person.Settings is { IsMailOn: true, IsDigestMailed: true } && person.Person.Mail is not null;
        return new Digest
        {
            PersonId = person.Person.Id,
            Day = day,
            MadeAt = now,
            Items = [.. wanted.Take(Digest.MostItems).Select(delivery => new DigestItem(delivery.ItemId, delivery.Where, delivery.About, delivery.Reason, delivery.ActorId, delivery.HappenedAt))],
            LeftOutCount = Math.Max(0, wanted.Count - Digest.MostItems),
            Mail = isMailed ? DeliveryState.Waiting : DeliveryState.Done,
            MailDueAt = isMailed ? now : null,
        };
    }

    private static Batch Close(IReadOnlyList<Stored<Delivery>> rows, HashSet<Guid> wanted) =>
        rows.Aggregate(new Batch(), (batch, read) => batch.Replace(NoticeStore.Deliveries, read, read.Document with { State = wanted.Contains(read.Id) ? DeliveryState.Done : DeliveryState.Dropped, DueAt = null }));

    private static Batch? Replan(IReadOnlyList<Stored<Delivery>> rows, QuietHours hours, DateTimeOffset now)
    {
        var due = hours.NextDigest(now);
        var others = rows.Where(read => read.Document.DueAt != due).ToList();
        return others.Count == 0 ? null : others.Aggregate(new Batch(), (batch, read) => batch.Replace(NoticeStore.Deliveries, read, read.Document with { DueAt = due }));
    }

    private QuietHours HoursOf(Recipient person) => QuietHours.Of(person.Settings.Hours, person.Person, options.Zone);

    private async Task<IReadOnlyList<Stored<Delivery>>> WaitingAsync(Guid personId, CancellationToken cancellationToken)
    {
        var entries = await store.PickAsync(NoticeStore.WaitingForDigestOf(personId).Take(MostWaiting), cancellationToken);
        var rows = await store.GetAsync(NoticeStore.Deliveries, [.. entries.Select(entry => entry.Id)], cancellationToken);
        return [.. entries.Where(entry => rows.ContainsKey(entry.Id)).Select(entry => rows[entry.Id])];
    }
}

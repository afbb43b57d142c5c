using System.Text.RegularExpressions;
using InsideIn.Audit;
using InsideIn.Documents.Copying;
using InsideIn.Groups;

namespace InsideIn.Archive;

/// <summary>What a reading brought.</summary>
/// <param name="Parts">What became of the lines of each part, in their order. Shape: only those of this run, where an earlier one was stopped.</param>
/// <param name="ReadBefore">When the same archive had been read to its end; null for a new reading, and for one that went on.</param>
public sealed record ReadReport(IReadOnlyList<(string Part, Tally Tally)> Parts, DateTimeOffset? ReadBefore)
{
    /// <summary>How many groups came without an owner who works here, and were given to the member who stands nearest.</summary>
    public int OwnersNamed { get; init; }
}

/// <summary>Reads an archive back, a hundred lines at a time, each hundred whole with the place at which to go on.</summary>
public sealed partial class ReadArchive(DocumentStore store, Guid tenantId, Ids ids, TimeProvider time)
{
    private const int LinesAtOnce = 100;

    /// <summary>Reads the archive, or goes on with a reading that was stopped. Nobody is told of anything.</summary>
    public async Task<ReadReport> RunAsync(CheckedArchive archive, IProgress<CopyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var surroundings = new Surroundings(await ArchiveStore.NetworkIdAsync(store, ids.Unordered(), cancellationToken), tenantId, archive.Manifest.Network.TenantId, IsDry: false);
        await GroupStore.EnsureEverybodyAsync(store, time, cancellationToken);
        var begun = NewReading(archive);
        var reading = await store.DecideAsync<ArchiveReading>(
            async token => await store.GetAsync(ArchiveStore.Readings, begun.Id, token) is { } known ? (known.Document, null) : (begun, new Batch().Insert(ArchiveStore.Readings, begun)),
            cancellationToken);
        if (reading.EndedAt is { } endedAt)
        {
            return new ReadReport([], endedAt);
        }

        var parts = new List<(string, Tally)>();
        foreach (var (number, part) in Part.All.Index().Skip(reading.Part))
        {
            parts.Add((part.Name, await ReadPartAsync(archive, part, reading with { Part = number, Line = number == reading.Part ? reading.Line : 0 }, surroundings, progress, cancellationToken)));
        }

        var ownersNamed = await NameOwners.RunAsync(store, reading.BegunAt, cancellationToken);
        await AuditStore.AppendAsync(store, Ids.Of("archive.read", reading.Id), time.GetUtcNow(), ArchiveAudit.Read, ArchiveAudit.Of(time.GetUtcNow(), archive.Digest, parts.Select(part => (part.Item1, part.Item2.New))), ids.Unordered(), cancellationToken);
        await SaveAsync(new Batch(), reading with { EndedAt = time.GetUtcNow() }, cancellationToken);
        return new ReadReport(parts, null) { OwnersNamed = ownersNamed };
    }

    /// <summary>Counts what a reading would bring, and writes nothing. Groups, people and things that are still to come count as here.</summary>
    public async Task<ReadReport> CountAsync(CheckedArchive archive, CancellationToken cancellationToken = default)
    {
        var reading = (await store.GetAsync(ArchiveStore.Readings, NewReading(archive).Id, cancellationToken))?.Document ?? NewReading(archive);
        var surroundings = new Surroundings(await ArchiveStore.FindNetworkIdAsync(store, cancellationToken), tenantId, archive.Manifest.Network.TenantId, IsDry: true);
        var parts = new List<(string, Tally)>();
        var found = new Dictionary<Guid, Guid>();
        foreach (var part in Part.All)
        {
            var tally = new Tally();
            await foreach (var lines in archive.LinesAsync(part, 0, cancellationToken).Chunk(LinesAtOnce).WithCancellation(cancellationToken))
            {
                var step = await StepAsync(archive, part, lines, (reading, surroundings), found, cancellationToken);
                tally.Add(step.Tally);
                foreach (var (id, personId) in step.Found)
                {
                    found[id] = personId;
                }
            }

            parts.Add((part.Name, tally));
        }

        return new ReadReport(parts, reading.EndedAt);
    }

    private async Task<Tally> ReadPartAsync(CheckedArchive archive, Part part, ArchiveReading reading, Surroundings surroundings, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var tally = new Tally();
        var total = archive.Manifest.Parts[reading.Part].Entries;
        await foreach (var lines in archive.LinesAsync(part, reading.Line, cancellationToken).Chunk(LinesAtOnce).WithCancellation(cancellationToken))
        {
            reading = reading with { Line = reading.Line + lines.Length };
            var step = await StepAsync(archive, part, lines, (reading, surroundings), [], cancellationToken);
            await SaveAsync(step.Things.Count == 0 ? step.Batch : step.Batch.Append(new ThingsImported(time.GetUtcNow(), step.Things)), reading, cancellationToken);
            tally.Add(step.Tally);
            progress?.Report(new CopyProgress("read", part.Name, reading.Line, total));
        }

        return tally;
    }

    private async Task<ReadingStep> StepAsync(CheckedArchive archive, Part part, string[] lines, (ArchiveReading Reading, Surroundings Surroundings) of, Dictionary<Guid, Guid> found, CancellationToken cancellationToken)
    {
        // Whoever a line names is named by an id, so those who work here are looked up for all lines in one call.
        var named = lines.SelectMany(line => AnyId().Matches(line)).Select(match => Guid.Parse(match.ValueSpan)).Distinct().Select(id => Origin.IdHere(of.Reading.NetworkId, id)).ToList();
        var people = (await store.FindAsync(ArchiveStore.People, named, cancellationToken)).ToDictionary(pair => pair.Key, pair => pair.Value.PersonId);
        foreach (var id in named.Where(found.ContainsKey))
        {
            people[id] = found[id];
        }

        var step = new ReadingStep(store, of.Reading, of.Surroundings, people) { Open = archive.OpenEntryAsync };
        await part.ReadAsync(lines, step, cancellationToken);
        return step;
    }

    /// <summary>Commits what lines bring together with the place at which to go on. Errors: <see cref="InvalidOperationException"/> when somebody else writes meanwhile.</summary>
    private async Task SaveAsync(Batch batch, ArchiveReading reading, CancellationToken cancellationToken)
    {
        var read = await store.GetAsync(ArchiveStore.Readings, reading.Id, cancellationToken) ?? throw new InvalidOperationException("The reading is gone.");
        if (await store.CommitAsync(batch.Replace(ArchiveStore.Readings, read, reading), cancellationToken) is not Committed and var lost)
        {
            throw new InvalidOperationException($"Somebody else writes to the store meanwhile ({lost}). Stop every server; the same command goes on where it was.");
        }
    }

    private ArchiveReading NewReading(CheckedArchive archive) =>
        new(Ids.Of($"archive.{archive.Digest}"), archive.Manifest.Network.Id, archive.Manifest.Network.Name, time.GetUtcNow());

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.CultureInvariant)]
    private static partial Regex AnyId();
}

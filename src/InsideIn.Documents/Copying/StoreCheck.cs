using System.Security.Cryptography;
using System.Text;
using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Copying;

/// <summary>What a check of a whole store found.</summary>
/// <param name="Contents">What it holds: a row for each collection, then the facts and the blobs.</param>
/// <param name="Faults">What is wrong with it, in words; empty when it is sound.</param>
public sealed record StoreFindings(IReadOnlyList<(string Name, ContentDigest Found)> Contents, IReadOnlyList<string> Faults);

/// <summary>Reads a whole store and compares everything that must agree in it. Nothing is changed.</summary>
public sealed class StoreCheck
{
    private readonly List<(string Name, ContentDigest Found)> rows = [];
    private readonly List<string> faults = [];
    private readonly HashSet<BlobId> named = [];
    private readonly StoreOptions options;
    private readonly IReadOnlyList<BlobNames> names;
    private readonly IEngine engine;
    private readonly Contents contents;
    private readonly IProgress<CopyProgress> progress;

    private StoreCheck(StoreOptions options, IReadOnlyList<BlobNames> names, IEngine engine, IProgress<CopyProgress> progress)
    {
        this.options = options;
        this.names = names;
        this.engine = engine;
        contents = new Contents(engine);
        this.progress = progress;
    }

    /// <summary>
    /// Checks a store that no server works with: each document can be read and stands in its indexes and nowhere else, facts follow one another
    /// without gaps and can be read, each blob has the content that its id says, and none that a document names is missing.
    /// Errors: <see cref="StoreUnavailableException"/> when it cannot be opened.
    /// </summary>
    public static async Task<StoreFindings> RunAsync(
        StoreOptions options, IReadOnlyList<BlobNames> names, TimeProvider time, IProgress<CopyProgress> progress, CancellationToken cancellationToken = default)
    {
        await using var engine = await DocumentStore.OpenEngineAsync(
            new StoreOptions { Connection = options.Connection, Collections = [.. options.Collections, CopyState.All], Facts = new Dictionary<string, Type>(), MustExist = true, IsAlone = true },
            new FactNames(new Dictionary<string, Type>()),
            time,
            cancellationToken);
        if (!options.Connection.Contains("://", StringComparison.Ordinal))
        {
            await Task.Run(new FolderContents(Path.GetFullPath(options.Connection)).CheckPages, cancellationToken);
        }

        var check = new StoreCheck(options, names, engine, progress);
        await CopyState.DemandNoneAsync(engine, options.Connection, cancellationToken);
        foreach (var collection in options.Collections)
        {
            await check.CheckAsync(collection, cancellationToken);
        }

        await check.CheckFactsAsync(cancellationToken);
        await check.CheckBlobsAsync(cancellationToken);
        return new StoreFindings(check.rows, check.faults);
    }

    private async Task CheckAsync(Collection collection, CancellationToken cancellationToken)
    {
        using var digest = new Digest();
        var total = await engine.CountAsync(collection, cancellationToken);
        var expected = collection.Indexes.ToDictionary(index => index, _ => new EntrySum());
        await foreach (var page in contents.DocumentsAsync(collection, null, cancellationToken))
        {
            foreach (var stored in page)
            {
                digest.Add(stored.Id.ToByteArray(bigEndian: true), CanonicalJson.Of(stored.Json));
                Check(collection, stored, expected);
            }

            progress.Report(new("check", collection.Name, digest.Count, total));
        }

        rows.Add((collection.Name, digest.Taken()));
        foreach (var (index, sum) in expected)
        {
            var found = await EntriesAsync(index, cancellationToken);
            if (found != sum)
            {
                faults.Add($"The index '{collection.Name}.{index.Name}' has {found.Count:N0} entries that do not agree with the {sum.Count:N0} of the documents.");
            }
        }
    }

    private void Check(Collection collection, StoredJson stored, Dictionary<Index, EntrySum> expected)
    {
        try
        {
            var document = DocumentJson.Read(stored.Json, collection.DocumentType);
            foreach (var index in collection.Indexes)
            {
                expected[index] = index.EntriesOfDocument(document).Aggregate(expected[index], (sum, keys) => sum.With(keys, stored.Id));
            }

            named.UnionWith(names.Where(some => some.Collection == collection).Select(some => some.Of(document)).OfType<BlobId>());
        }
        catch (Exception fault) when (fault is System.Text.Json.JsonException or NotSupportedException)
        {
            faults.Add($"The document {stored.Id} of '{collection.Name}' cannot be read: {fault.Message}");
        }
    }

    private async Task<EntrySum> EntriesAsync(Index index, CancellationToken cancellationToken)
    {
        var sum = new EntrySum();
        for (Cursor? last = null; ;)
        {
            var page = (await engine.PickAsync([PickPlan.Whole(index, last)], cancellationToken))[0];
            sum = page.Aggregate(sum, (sum, entry) => sum.With(entry.Keys, entry.Id));
            if (page.Count < PickPlan.MaxLimit)
            {
                return sum;
            }

            last = page[^1].Cursor;
        }
    }

    private async Task CheckFactsAsync(CancellationToken cancellationToken)
    {
        var last = await engine.LastPositionAsync(cancellationToken);
        var next = 1L;
        await foreach (var page in contents.FactsAsync(0, cancellationToken))
        {
            foreach (var stored in page)
            {
                if (stored.Position != next)
                {
                    faults.Add($"The facts from {next:N0} to {stored.Position - 1:N0} are missing.");
                }

                next = stored.Position + 1;
                Check(stored);
            }

            progress.Report(new("check", "facts", next - 1, last));
        }

        rows.Add(("facts", await contents.FactDigestAsync(_ => { }, cancellationToken)));
    }

    private void Check(StoredFact stored)
    {
        var told = (UnknownFact)stored.Fact;
        try
        {
            _ = options.Facts.TryGetValue(told.Name, out var type) ? DocumentJson.Read(Encoding.UTF8.GetBytes(told.Json), type) : null;
        }
        catch (Exception fault) when (fault is System.Text.Json.JsonException or NotSupportedException)
        {
            faults.Add($"The fact {told.Name} at {stored.Position:N0} cannot be read: {fault.Message}");
        }
    }

    private async Task CheckBlobsAsync(CancellationToken cancellationToken)
    {
        using var digest = new Digest();
        var total = await contents.BlobCountAsync(cancellationToken);
        await foreach (var id in contents.BlobsAsync(cancellationToken))
        {
            named.Remove(id);
            var hash = await contents.HashAsync(id, cancellationToken);
            if (BlobId.Of(hash.Span) != id)
            {
                faults.Add($"The blob {id} is damaged: its content has the SHA-256 {BlobId.Of(hash.Span)}.");
            }

            digest.Add(Encoding.ASCII.GetBytes(id.ToString()), hash);
            progress.Report(new("check", "blobs", digest.Count, total));
        }

        rows.Add(("blobs", digest.Taken()));
        faults.AddRange(named.Select(missing => $"The blob {missing}, which a document names, is missing."));
    }

    /// <summary>A count and a sum of entries, the same in whatever order they come.</summary>
    private readonly record struct EntrySum(long Count, UInt128 Sum)
    {
        public EntrySum With(IReadOnlyList<Key> keys, Guid id)
        {
            var text = string.Join('\n', keys.Select(key => $"{key.Kind} {key.Value}")) + $"\n{id}";
            return new EntrySum(Count + 1, unchecked(Sum + BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(text)))));
        }
    }
}

using System.Security.Cryptography;

namespace InsideIn.Engagement;

/// <summary>
/// A mark that somebody read or wrote in a week of a block. Who, only the block's key can tell, and that one is destroyed (rule E-10).
/// One mark per person and week, however often they came (rule E-3).
/// </summary>
/// <param name="Id">HMAC-SHA256 of person and week under the key of the block, its first 128 bits.</param>
/// <param name="Block">The number of the block.</param>
public sealed record Participation(Guid Id, int Block);

/// <summary>The secret under which the people of one block are marked.</summary>
/// <param name="Id">The id, which follows from the block.</param>
/// <param name="Block">The number of the block.</param>
/// <param name="Secret">256 random bits.</param>
public sealed record BlockKey(Guid Id, int Block, byte[] Secret)
{
    /// <summary>The id that a block's key has.</summary>
    public static Guid IdOf(Block block) => Ids.Of($"engagementKey:{block.Number}");

    /// <summary>A new key.</summary>
    public static BlockKey New(Block block) => new(IdOf(block), block.Number, RandomNumberGenerator.GetBytes(32));

    /// <summary>The id of a person's mark in one week.</summary>
    public Guid MarkOf(Guid personId, int week) =>
        new(HMACSHA256.HashData(Secret, (byte[])[.. personId.ToByteArray(bigEndian: true), (byte)week]).AsSpan(0, 16), bigEndian: true);
}

/// <summary>Who sat in which unit on the first day of a block, as the directory said (rule E-2). It is destroyed with the key.</summary>
/// <param name="Id">The id, which follows from the block.</param>
/// <param name="Block">The number of the block.</param>
/// <param name="Units">The path of each person's unit, by person; empty for no unit.</param>
public sealed record Roster(Guid Id, int Block, IReadOnlyDictionary<Guid, string> Units)
{
    /// <summary>The id that a block's roster has.</summary>
    public static Guid IdOf(Block block) => Ids.Of($"engagementRoster:{block.Number}");

    /// <summary>
    /// The unit in which each person was for the whole block, given the roster at its end (rule E-4).
    /// Who came or left in between is in none; who moved is where both units belong.
    /// </summary>
    public IReadOnlyDictionary<Guid, string> ThroughoutWith(IReadOnlyDictionary<Guid, string> end) =>
        Units.Where(seat => end.ContainsKey(seat.Key)).ToDictionary(seat => seat.Key, seat => Unit.CommonPath(seat.Value, end[seat.Key]));
}

/// <summary>Where marks, keys, rosters and releases are kept. No document of it holds a person beside a mark.</summary>
public static class EngagementStore
{
    public static readonly Collection<Participation> Participations = new("engagementParticipations", mark => mark.Id);

    public static readonly Collection<BlockKey> Keys = new("engagementKeys", key => key.Id);

    public static readonly Collection<Roster> Rosters = new("engagementRosters", roster => roster.Id);

    public static readonly Collection<EngagementRelease> Releases = new("engagementReleases", release => release.Id);

    private const int PageSize = 500;

    private static readonly Index<Participation> MarksByBlock = Participations.Index("byBlock", index => index.Ascending(mark => mark.Block));

    private static readonly Index<BlockKey> KeysByBlock = Keys.Unique("byBlock", index => index.Ascending(key => key.Block));

    private static readonly Index<Roster> RostersByBlock = Rosters.Unique("byBlock", index => index.Ascending(roster => roster.Block));

    private static readonly Index<EngagementRelease> ReleasesByBlock = Releases.Unique("byBlock", index => index.Descending(release => release.Block.Number));

    /// <summary>The latest release; null before the first.</summary>
    public static async Task<EngagementRelease?> FindLatestAsync(DocumentStore store, CancellationToken cancellationToken)
    {
        var latest = await store.PickAsync(ReleasesByBlock.At().Take(1), cancellationToken);
        return latest.Count == 0 ? null : (await store.GetAsync(Releases, latest[0].Id, cancellationToken))?.Document;
    }

    /// <summary>The blocks before <paramref name="current"/> of which a key, a roster or a mark is still kept, the oldest first.</summary>
    public static async Task<IReadOnlyList<Block>> EndedAsync(DocumentStore store, Block current, CancellationToken cancellationToken)
    {
        var keys = await store.PickAsync(KeysByBlock.At().Between(null, current.Number).Take(PageSize), cancellationToken);
        var rosters = await store.PickAsync(RostersByBlock.At().Between(null, current.Number).Take(PageSize), cancellationToken);
        var marks = await store.PickAsync(MarksByBlock.At().Between(null, current.Number).Take(1), cancellationToken);
        return [.. keys.Concat(rosters).Concat(marks).Select(entry => new Block((int)(long)entry.Keys[0].Value!)).Distinct().OrderBy(block => block.Number)];
    }

    /// <summary>The rosters that list a person, each with that person alone.</summary>
    public static IAsyncEnumerable<Roster> RostersWith(DocumentStore store, Guid personId, CancellationToken cancellationToken) =>
        PersonalData.ReadAsync(store, RostersByBlock.At(), cancellationToken)
            .Where(roster => roster.Units.ContainsKey(personId))
            .Select(roster => roster with { Units = new Dictionary<Guid, string> { [personId] = roster.Units[personId] } });

    /// <summary>The key of a block, made when it is missing.</summary>
    public static Task<BlockKey> KeyAsync(DocumentStore store, Block block, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                if (await store.GetAsync(Keys, BlockKey.IdOf(block), token) is { } read)
                {
                    return (read.Document, null);
                }

                var key = BlockKey.New(block);
                return (key, (Batch?)new Batch().Insert(Keys, key));
            },
            cancellationToken);

    /// <summary>Those of the marks that exist.</summary>
    public static async Task<IReadOnlySet<Guid>> ExistingAsync(DocumentStore store, IEnumerable<Guid> marks, CancellationToken cancellationToken)
    {
        var existing = new HashSet<Guid>();
        foreach (var some in marks.Chunk(PageSize))
        {
            existing.UnionWith((await store.GetAsync(Participations, some, cancellationToken)).Keys);
        }

        return existing;
    }

    /// <summary>The number of marks of a block.</summary>
    public static ValueTask<int> CountMarksAsync(DocumentStore store, Block block, CancellationToken cancellationToken) =>
        store.CountAsync(MarksByBlock.At(block.Number), cap: 10_000_000, cancellationToken);

    /// <summary>Destroys every mark of a block.</summary>
    public static async Task EraseMarksAsync(DocumentStore store, Block block, CancellationToken cancellationToken)
    {
        while (await store.PickAsync(MarksByBlock.At(block.Number).Take(PageSize), cancellationToken) is { Count: > 0 } picked)
        {
            var marks = await store.GetAsync(Participations, [.. picked.Select(entry => entry.Id)], cancellationToken);
            var batch = marks.Values.Aggregate(new Batch(), (all, mark) => all.Delete(Participations, mark));
            await store.CommitAsync(batch, cancellationToken);
        }
    }
}

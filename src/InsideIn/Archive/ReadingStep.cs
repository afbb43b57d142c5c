using InsideIn.Groups;

namespace InsideIn.Archive;

/// <summary>What some lines of an archive bring: one batch, and what became of each line.</summary>
/// <param name="store">The network's store.</param>
/// <param name="reading">The reading that it belongs to.</param>
/// <param name="surroundings">What is the same for all of a reading.</param>
/// <param name="people">Who the people are whom the lines may name, by the ids that they would have here without an account.</param>
internal sealed class ReadingStep(DocumentStore store, ArchiveReading reading, Surroundings surroundings, IReadOnlyDictionary<Guid, Guid> people)
{
    /// <summary>Opens a content of the archive by the name of its entry.</summary>
    public required Func<string, CancellationToken, Task<Stream>> Open { get; init; }

    /// <summary>The network's store.</summary>
    public DocumentStore Store => store;

    /// <summary>What is the same for all of a reading.</summary>
    public Surroundings Surroundings => surroundings;

    /// <summary>When the reading began: all that it brings bears this time.</summary>
    public DateTimeOffset At => reading.BegunAt;

    /// <summary>What is to be written.</summary>
    public Batch Batch { get; } = new();

    /// <summary>What is to be found by search afterwards.</summary>
    public List<Subject> Things { get; } = [];

    /// <summary>Who was found to work here, by the id that they would have without an account.</summary>
    public Dictionary<Guid, Guid> Found { get; } = [];

    /// <summary>What became of the lines.</summary>
    public Tally Tally { get; } = new();

    private bool IsOwn => reading.NetworkId == surroundings.NetworkId;

    /// <summary>The id that a thing of the archive has here. Everybody's group is everybody's.</summary>
    public Guid Here(Guid id) => IsOwn || id == Group.EverybodyId ? id : Origin.IdHere(reading.NetworkId, id);

    /// <summary>The same for one that may be none.</summary>
    public Guid? Here(Guid? id) => id is { } some ? Here(some) : null;

    /// <summary>The person here: one who works here, or a former colleague with their own name.</summary>
    public Guid Person(Guid id) => people.GetValueOrDefault(Here(id), Here(id));

    /// <summary>The same for one who may be nobody.</summary>
    public Guid? Person(Guid? id) => id is { } some ? Person(some) : null;

    /// <summary>Whether the person has an account here.</summary>
    public bool IsMatched(Guid id) => IsOwn || people.ContainsKey(Here(id));

    /// <summary>The same for a thing that something hangs on.</summary>
    public Subject Here(SubjectLine subject) => new(subject.Kind, Here(subject.Id));

    /// <summary>The text with its people, groups and files as they are here.</summary>
    public RichText Text(string source) => RichText.Parse(source).Map(inline => inline switch
    {
        Mention { Target: var target } mention => mention with { Target = new NodeId(target.TypeName, target.TypeName == Mention.Person ? Person(target.Key) : Here(target.Key)) },
        Embedded file => file with { FileId = Here(file.FileId) },
        _ => inline,
    });

    /// <summary>What a thing bears that comes with this reading. What had come to the other network from a third one began there.</summary>
    public Origin OriginOf(Guid idThere, OriginLine? earlier) => earlier is null
        ? new Origin(reading.NetworkId, reading.NetworkName, idThere, reading.BegunAt)
        : new Origin(earlier.NetworkId, earlier.NetworkName, earlier.Id, reading.BegunAt);

    /// <summary>Whether a thing came with this very reading, so that what belongs to it comes too. What was here before may have been changed since, and is left as it is.</summary>
    public bool IsOfThisReading(Origin? origin) => origin?.ImportedAt == reading.BegunAt;

    /// <summary>Whether a line brings a thing: not one that is here, in whatever state by now, nor one that began here and comes back.</summary>
    public bool Brings(OriginLine? origin, bool isHere)
    {
        if (isHere)
        {
            Tally.Here++;
        }
        else if (origin is not null && origin.NetworkId == surroundings.NetworkId)
        {
            Tally.Skip("they began in this network");
        }
        else
        {
            Tally.New++;
            return true;
        }

        return false;
    }

    /// <summary>Keeps a content, which a document of the same step names. Contents that are here already stay one.</summary>
    public async Task KeepAsync(string entry, CancellationToken cancellationToken)
    {
        if (surroundings.IsDry)
        {
            return;
        }

        await using var content = await Open(entry, cancellationToken);
        await using var draft = await store.Blobs.BeginAsync(cancellationToken);
        var piece = new byte[256 * 1024];
        while (await content.ReadAsync(piece, cancellationToken) is > 0 and var length)
        {
            await draft.WriteAsync(piece.AsMemory(0, length), cancellationToken);
        }

        await draft.KeepAsync(cancellationToken);
    }

    /// <summary>Those of an archive's groups that are here, by the ids that they have here. Counting ahead takes those to come for here.</summary>
    public async Task<Func<Guid, bool>> GroupsHereAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var found = await store.FindAsync(GroupStore.Groups, ids.Select(Here).Distinct(), cancellationToken);
        return id => surroundings.IsDry || found.ContainsKey(id);
    }
}

/// <summary>What is the same for all of a reading.</summary>
/// <param name="NetworkId">This network's id; null while it has none.</param>
/// <param name="TenantId">The directory of its people.</param>
/// <param name="TenantThere">The directory of the archive's people.</param>
/// <param name="IsDry">Whether nothing is written.</param>
internal sealed record Surroundings(Guid? NetworkId, Guid TenantId, Guid TenantThere, bool IsDry);

/// <summary>What became of lines.</summary>
public sealed class Tally
{
    /// <summary>They brought something.</summary>
    public long New { get; set; }

    /// <summary>People who have an account here.</summary>
    public long Matched { get; set; }

    /// <summary>People who have none, and become former colleagues.</summary>
    public long Unknown { get; set; }

    /// <summary>What they bring is here already.</summary>
    public long Here { get; set; }

    /// <summary>They bring nothing, and why.</summary>
    public SortedDictionary<string, long> Skipped { get; } = new(StringComparer.Ordinal);

    /// <summary>Notes a line that brings nothing.</summary>
    public void Skip(string because) => Skipped[because] = Skipped.GetValueOrDefault(because) + 1;

    /// <summary>Adds what became of others.</summary>
    public void Add(Tally other)
    {
        New += other.New;
        Here += other.Here;
        Matched += other.Matched;
        Unknown += other.Unknown;
        foreach (var (because, count) in other.Skipped)
        {
            Skipped[because] = Skipped.GetValueOrDefault(because) + count;
        }
    }
}

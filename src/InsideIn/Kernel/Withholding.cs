namespace InsideIn.Kernel;

/// <summary>Moderation withholds a thing from its readers.</summary>
/// <param name="ActorId">The moderator who decided.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Subject">What is withheld.</param>
public sealed record SubjectWithheld(Guid ActorId, DateTimeOffset At, Subject Subject) : Fact(ActorId, At);

/// <summary>Moderation gives back to its readers what it withheld.</summary>
/// <param name="ActorId">The moderator who decided.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Subject">What is given back.</param>
public sealed record SubjectReleased(Guid ActorId, DateTimeOffset At, Subject Subject) : Fact(ActorId, At);

/// <summary>A thing as those who judge a report get to know it: whose words, and which.</summary>
/// <param name="AuthorId">The person who answers for the words that stand.</param>
/// <param name="Text">The words, as plain text.</param>
/// <param name="WithheldAt">Since when it is withheld, UTC; null while it is not.</param>
public sealed record ReportedWords(Guid AuthorId, string Text, DateTimeOffset? WithheldAt);

/// <summary>A thing that was read in order to withhold it or to give it back.</summary>
/// <param name="Words">Whose words, and which.</param>
/// <param name="Change">The batch that withholds it since a moment, or with null gives it back, on the condition that nobody changed it in between.</param>
public sealed record Withholdable(ReportedWords Words, Func<DateTimeOffset?, Batch> Change);

/// <summary>How things of one kind are withheld. Each feature whose things people may report brings one, so that moderation needs to know none of them.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="FindAsync">The things among the ids that exist, withheld or not. It asks nobody's rights.</param>
public sealed record Withholding(SubjectKind Kind, Func<DocumentStore, IReadOnlyList<Guid>, CancellationToken, Task<IReadOnlyDictionary<Guid, Withholdable>>> FindAsync)
{
    /// <summary>The things of one collection. <paramref name="words"/> gives null for what is deleted; <paramref name="change"/> sets since when a thing is withheld, null for not at all.</summary>
    public static Withholding Of<T>(SubjectKind kind, Collection<T> collection, Func<T, ReportedWords?> words, Func<T, DateTimeOffset?, T> change)
        where T : class => new(
            kind,
            async (store, ids, cancellationToken) => (
                from read in (await store.GetAsync(collection, ids, cancellationToken)).Values
                let found = words(read.Document)
                where found is not null
                select KeyValuePair.Create(read.Id, new Withholdable(found, at => new Batch().Replace(collection, read, change(read.Document, at))))).ToDictionary());
}

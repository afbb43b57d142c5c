using InsideIn.Conversations;

namespace InsideIn.Archive;

/// <summary>How a person reacted.</summary>
internal sealed record ReactionLine(SubjectLine On, Guid PersonId, ReactionKind Kind, DateTimeOffset At);

/// <summary>Reactions, to what comes with the same reading: one that was taken back here since does not return.</summary>
internal sealed class ReactionsPart() : Part<ReactionLine>("reactions")
{
    protected override async IAsyncEnumerable<ReactionLine> LinesAsync(DocumentStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in store.PagesAsync(ConversationStore.Reactions, cancellationToken))
        {
            var standing = await Standing.FindAsync(store, page.SelectMany(reaction => SubjectsWith(reaction.SubjectId)), cancellationToken);
            foreach (var reaction in page)
            {
                if (SubjectsWith(reaction.SubjectId).FirstOrDefault(standing.ContainsKey) is { Id: var id } subject && id != Guid.Empty)
                {
                    yield return new ReactionLine(SubjectLine.Of(subject), reaction.PersonId, reaction.Kind, reaction.At);
                }
            }
        }
    }

    protected override async Task ReadAsync(IReadOnlyList<ReactionLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var standing = await Standing.FindAsync(step.Store, lines.Select(line => step.Here(line.On)), cancellationToken);
        var reactions = lines.ToDictionary(line => line, line => new Reaction(step.Here(line.On.Id), step.Person(line.PersonId), line.Kind, line.At));
        var here = await step.Store.FindAsync(ConversationStore.Reactions, reactions.Values.Select(reaction => reaction.Id), cancellationToken);
        foreach (var (line, reaction) in reactions.DistinctBy(pair => pair.Value.Id))
        {
            if (here.ContainsKey(reaction.Id))
            {
                step.Tally.Here++;
            }
            else if (!step.Surroundings.IsDry && !(standing.TryGetValue(step.Here(line.On), out var origin) && step.IsOfThisReading(origin)))
            {
                step.Tally.Skip("what they are to was here before, or is gone");
            }
            else
            {
                step.Tally.New++;
                step.Batch.Insert(ConversationStore.Reactions, reaction);
            }
        }
    }

    // A reaction knows the id of what it is to, and not the kind.
    private static IEnumerable<Subject> SubjectsWith(Guid id) => Enum.GetValues<SubjectKind>().Select(kind => new Subject(kind, id));
}

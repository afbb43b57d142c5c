namespace InsideIn.Moderation;

/// <summary>Every kind of thing that people may report, whoever publishes it.</summary>
public sealed class Withholdings(DocumentStore store, IEnumerable<Withholding> kinds)
{
    private readonly Dictionary<SubjectKind, Withholding> kinds = kinds.ToDictionary(kind => kind.Kind);

    /// <summary>The thing, withheld or not; null when there is none any more. It asks nobody's rights: a report has laid the thing before those who judge it.</summary>
    public Task<Withholdable?> FindAsync(Subject subject, CancellationToken cancellationToken) => kinds[subject.Kind].FindAsync(store, subject.Id, cancellationToken);
}

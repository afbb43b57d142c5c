namespace InsideIn.Moderation;

/// <summary>Every kind of thing that people may report, whoever publishes it.</summary>
public sealed class Withholdings(DocumentStore store, IEnumerable<Withholding> kinds)
{
    private readonly DocumentStore store = store;
    private readonly Dictionary<SubjectKind, Withholding> kinds = kinds.ToDictionary(kind => kind.Kind);

    /// <summary>The thing, withheld or not; null when there is none any more. It asks nobody's rights: a report has laid the thing before those who judge it.</summary>
    public async Task<Withholdable?> FindAsync(Subject subject, CancellationToken cancellationToken) =>
        (await kinds[subject.Kind].FindAsync(store, [subject.Id], cancellationToken)).GetValueOrDefault(subject.Id);

    /// <summary>What the things say, as plain text, for those who judge them and for their own authors. One store call for each kind among them.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Subject, string>> GetReportedTextBySubjectAsync(IReadOnlyList<Subject> subjects, Withholdings withholdings, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<Subject, string>();
        foreach (var kind in subjects.GroupBy(subject => subject.Kind))
        {
            foreach (var (id, found) in await withholdings.kinds[kind.Key].FindAsync(withholdings.store, [.. kind.Select(subject => subject.Id)], cancellationToken))
            {
                texts[new Subject(kind.Key, id)] = found.Words.Text;
            }
        }

        return texts;
    }
}

namespace InsideIn.Access;

/// <summary>Batched reads of whatever people comment on.</summary>
public static class AccessLoaders
{
    /// <summary>The subjects that the viewer may read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Subject, IReadable>> GetReadableBySubjectAsync(
        IReadOnlyList<Subject> subjects, [GlobalState] Viewer viewer, Rights rights, CancellationToken cancellationToken)
    {
        var readable = await rights.FindReadableAsync(viewer, subjects, cancellationToken);
        return subjects.Where(subject => readable.ContainsKey(subject.Id)).ToDictionary(subject => subject, subject => readable[subject.Id]);
    }
}

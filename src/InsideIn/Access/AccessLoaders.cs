using InsideIn.Media;

namespace InsideIn.Access;

/// <summary>Batched reads of whatever people comment on, and of files.</summary>
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

    /// <summary>Every door through which the viewer reads, read once for a request; asked for the viewer alone.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Doors>> GetReadableDoorsAsync(IReadOnlyList<Guid> personIds, [GlobalState] Viewer viewer, Rights rights, CancellationToken cancellationToken)
    {
        var doors = await rights.DoorsAsync(viewer, cancellationToken);
        return personIds.ToDictionary(id => id, _ => doors);
    }

    /// <summary>The files that the viewer may read.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<Guid, MediaFile>> GetMediaFileByIdAsync(IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, Rights rights, CancellationToken cancellationToken) =>
        rights.ReadableFilesAsync(viewer, ids, cancellationToken);
}

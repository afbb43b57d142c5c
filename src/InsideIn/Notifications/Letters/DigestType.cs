using InsideIn.Access;
using InsideIn.People;

namespace InsideIn.Notifications;

/// <summary>The fields of a digest that need work.</summary>
[ObjectType<Digest>]
public static partial class DigestType
{
    /// <summary>What it tells of, the latest first; at most 15. What the viewer may not read any more is left out, and what has gone out of the lists.</summary>
    [Cost(1)]
    [ListSize(AssumedSize = Digest.MostItems)]
    public static async Task<IReadOnlyList<DigestItem>> GetItemsAsync([Parent] Digest digest, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken)
    {
        var readable = (await subjects.LoadAsync(digest.Subjects, cancellationToken)).OfType<IReadable>().ToDictionary(thing => thing.Id);
        return digest.Left(readable).Items;
    }
}

/// <summary>The fields of a thing in a digest that need loading.</summary>
[ObjectType<DigestItem>]
public static partial class DigestItemType
{
    /// <summary>The thread.</summary>
    [Cost(1)]
    public static async Task<ISubject?> GetThreadAsync([Parent] DigestItem item, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        item.Where is { } where ? await subjects.LoadAsync(where, cancellationToken) as ISubject : null;

    /// <summary>Who did it.</summary>
    [Cost(1)]
    public static async Task<Person?> GetActorAsync([Parent] DigestItem item, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        item.ActorId == Guid.Empty ? null : await people.LoadAsync(item.ActorId, cancellationToken);
}

/// <summary>The viewer's digest.</summary>
[ObjectType<Viewer>]
public static partial class ViewerDigest
{
    /// <summary>The viewer's latest digest; null before the first. It is made for everybody, also for who has no mailbox.</summary>
    public static async Task<Digest?> GetLatestDigestAsync([Parent] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(DigestStore.Of(viewer.PersonId).Take(1), cancellationToken);
        return picked.Count == 0 ? null : (await store.GetAsync(DigestStore.Digests, picked[0].Id, cancellationToken))?.Document;
    }
}

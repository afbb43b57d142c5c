namespace InsideIn.Kernel;

/// <summary>What a thing is that one person answers for.</summary>
public enum OwnedKind
{
    /// <summary>A group without another owner who works here.</summary>
    Group,

    /// <summary>A knowledge page.</summary>
    Page,

    /// <summary>An event that has not ended.</summary>
    Event,
}

/// <summary>A thing that one person answers for, and who could take it over.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="GroupId">The group that it is, or that it stands in.</param>
/// <param name="Name">What it is called.</param>
/// <param name="HeirIds">Who could take it over, the best first. Shape: each of them may read it; they need not work here any more.</param>
public sealed record Owned(OwnedKind Kind, Guid Id, Guid GroupId, string Name, IReadOnlyList<Guid> HeirIds);

/// <summary>How things of one kind are found and given on. Each feature whose things have an owner brings one.</summary>
public interface IOwnership
{
    /// <summary>The kind.</summary>
    OwnedKind Kind { get; }

    /// <summary>What nobody but this person answers for.</summary>
    Task<IReadOnlyList<Owned>> OfAsync(Guid personId, CancellationToken cancellationToken);

    /// <summary>Whether somebody may take it over: whoever may read it.</summary>
    Task<bool> MayOwnAsync(Owned thing, Guid personId, CancellationToken cancellationToken);

    /// <summary>
    /// Gives it from one person to another, with what has to happen beside. The answer is what <see cref="TakeBackAsync"/> needs to know later;
    /// null when it is not theirs any more.
    /// </summary>
    Task<string?> HandOverAsync(Owned thing, Guid fromId, Guid toId, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Gives it back, unless the heir no longer has it.</summary>
    Task TakeBackAsync(Owned thing, Guid fromId, Guid toId, string before, CancellationToken cancellationToken);
}

/// <summary>What features have in common whose documents name their owner.</summary>
public static class Giving
{
    /// <summary>Gives a document from one owner to another. The answer is whether the other has it now; not so when it is gone or somebody else's.</summary>
    public static Task<bool> GiveAsync<T>(DocumentStore store, Collection<T> collection, Guid id, Func<T, Guid> ownerOf, Func<T, T> given, Guid fromId, CancellationToken cancellationToken)
        where T : class =>
        store.DecideAsync<bool>(
            async token =>
            {
                if (await store.GetAsync(collection, id, token) is not { } read)
                {
                    return (false, null);
                }

                var changed = given(read.Document);
                return changed.Equals(read.Document) ? (true, null)
                    : ownerOf(read.Document) != fromId ? (false, null)
                    : (true, new Batch().Replace(collection, read, changed));
            },
            cancellationToken);
}

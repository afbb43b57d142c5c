using System.Runtime.CompilerServices;

namespace InsideIn.Kernel;

/// <summary>
/// What one collection holds about people: what of it is a person's own, for their export, and what is left of a document
/// when somebody is erased (rule R27). Every collection states one; a test demands it.
/// </summary>
/// <param name="Collection">The collection.</param>
/// <param name="Title">What it is called in an export, <c>posts</c>; null where it holds nothing about anybody.</param>
public abstract record PersonalData(Collection Collection, string? Title)
{
    /// <summary>A collection in which nobody is named and nothing is anybody's own; <paramref name="because"/> says why.</summary>
    public static PersonalData None(Collection collection, string because) => new NothingPersonal(collection, because);

    /// <summary>A person's own documents, as they are given to that person.</summary>
    public abstract IAsyncEnumerable<object> OwnOfAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken);

    /// <summary>One page of the collection, read to erase somebody: at most <paramref name="limit"/> documents behind <paramref name="behind"/>.</summary>
    public abstract Task<PersonalPage> ForgetAsync(DocumentStore store, Pseudonym pseudonym, Guid? behind, int limit, CancellationToken cancellationToken);

    /// <summary>Everything in a list, one page after the other.</summary>
    public static async IAsyncEnumerable<T> ReadAsync<T>(DocumentStore store, Pick<T> pick, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        const int page = 500;
        Cursor? reached = null;
        IReadOnlyList<Entry> entries;
        do
        {
            entries = await store.PickAsync(pick.Behind(reached).Take(page), cancellationToken);
            var documents = await store.GetAsync(pick.Index.Collection, [.. entries.Select(entry => entry.Id)], cancellationToken);
            foreach (var entry in entries.Where(entry => documents.ContainsKey(entry.Id)))
            {
                yield return documents[entry.Id].Document;
            }

            reached = entries.Count == 0 ? reached : entries[^1].Cursor;
        }
        while (entries.Count == page);
    }
}

/// <summary>What is to be written to forget somebody in one page of a collection.</summary>
/// <param name="Last">Behind which id to go on; null once the collection has ended.</param>
/// <param name="Changes">The documents that named the person, as they are left.</param>
public sealed record PersonalPage(Guid? Last, Batch Changes);

/// <summary>A collection that holds something about people.</summary>
/// <param name="Documents">The collection.</param>
/// <param name="Title">What it is called in an export: <c>posts</c>.</param>
public sealed record PersonalData<T>(Collection<T> Documents, string Title) : PersonalData(Documents, Title)
    where T : class
{
    /// <summary>The documents that are a person's own. Shape: none where the collection only mentions people.</summary>
    public Func<DocumentStore, Guid, CancellationToken, IAsyncEnumerable<T>> Own { get; init; } = (_, _, _) => AsyncEnumerable.Empty<T>();

    /// <summary>What the person is given of a document of theirs: nothing that is another person's.</summary>
    public Func<T, object> Show { get; init; } = document => document;

    /// <summary>What is left of a document once the person is erased: null when it goes, an equal one when it says nothing of them.</summary>
    public required Func<T, Pseudonym, T?> Forget { get; init; }

    /// <summary>What happens by that, for those who follow the facts. Shape: nothing for most.</summary>
    public Func<T, Pseudonym, IEnumerable<Fact>> Tell { get; init; } = (_, _) => [];

    /// <inheritdoc/>
    public override IAsyncEnumerable<object> OwnOfAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken) =>
        Own(store, personId, cancellationToken).Select(Show);

    /// <inheritdoc/>
    public override async Task<PersonalPage> ForgetAsync(DocumentStore store, Pseudonym pseudonym, Guid? behind, int limit, CancellationToken cancellationToken)
    {
        var ids = await store.WalkAsync(Documents, behind, limit, cancellationToken);
        var changes = new Batch();
        foreach (var read in (await store.GetAsync(Documents, ids, cancellationToken)).Values)
        {
            var left = Forget(read.Document, pseudonym);
            if (!read.Document.Equals(left))
            {
                _ = left is null ? changes.Delete(Documents, read) : changes.Replace(Documents, read, left);
                changes.AppendAll(Tell(read.Document, pseudonym));
            }
        }

        return new PersonalPage(ids.Count < limit ? null : ids[^1], changes);
    }
}

internal sealed record NothingPersonal(Collection Collection, string Because) : PersonalData(Collection, Title: null)
{
    public override IAsyncEnumerable<object> OwnOfAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken) => AsyncEnumerable.Empty<object>();

    public override Task<PersonalPage> ForgetAsync(DocumentStore store, Pseudonym pseudonym, Guid? behind, int limit, CancellationToken cancellationToken) =>
        Task.FromResult(new PersonalPage(null, new Batch()));
}

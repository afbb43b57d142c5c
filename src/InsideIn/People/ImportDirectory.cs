using InsideIn.EntraId;

namespace InsideIn.People;

/// <summary>What an import of the directory changed.</summary>
/// <param name="Arrived">People who are new.</param>
/// <param name="Changed">People of whom the directory says something else than before, returned ones included.</param>
/// <param name="Left">People whose account is disabled or gone.</param>
public sealed record ImportedDirectory(int Arrived, int Changed, int Left)
{
    /// <summary>Both together.</summary>
    public static ImportedDirectory operator +(ImportedDirectory one, ImportedDirectory other) =>
        new(one.Arrived + other.Arrived, one.Changed + other.Changed, one.Left + other.Left);
}

/// <summary>Brings the network's people in line with the directory. The same list twice changes nothing the second time.</summary>
public static class ImportDirectory
{
    /// <summary>So many people fit into one batch.</summary>
    public const int ChunkSize = 100;

    /// <summary>
    /// Imports the whole list of accounts. Shape: rooms, shared mailboxes, service accounts and guests are passed over; whoever stands in the network but not in the list has left.
    /// Errors: <see cref="ArgumentException"/> when more than five people and more than 5 % would leave at once, unless <paramref name="mayShrink"/>; nothing is changed then.
    /// </summary>
    public static async Task<ImportedDirectory> ImportAsync(DocumentStore store, TimeProvider time, Guid tenantId, IReadOnlyList<DirectoryUser> accounts, bool mayShrink = false, CancellationToken cancellationToken = default)
    {
        var at = time.GetUtcNow();
        var employees = accounts.Where(DirectoryNews.IsEmployee).ToDictionary(account => Person.IdOf(tenantId, account.Id), DirectoryNews.Of);
        var vanished = await VanishedAsync(store, employees.Keys, mayShrink, cancellationToken);

        var total = new ImportedDirectory(0, 0, 0);
        foreach (var chunk in employees.Chunk(ChunkSize))
        {
            total += await store.DecideAsync(token => FollowAsync(store, tenantId, chunk.ToDictionary(), at, token), cancellationToken);
        }

        foreach (var chunk in vanished.Chunk(ChunkSize))
        {
            total += await store.DecideAsync(token => LeaveAsync(store, chunk, at, token), cancellationToken);
        }

        return total;
    }

    /// <summary>Whoever stands in the network but not among <paramref name="listed"/>.</summary>
    public static async IAsyncEnumerable<Person> MissingAsync(DocumentStore store, IReadOnlyCollection<Guid> listed, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var person in PeopleStore.ReadAllAsync(store, cancellationToken))
        {
            if (!listed.Contains(person.Id))
            {
                yield return person.Document;
            }
        }
    }

    /// <summary>What the news of some people, by their ids, change; of whom is not known, they say more than the manager. Shape: null for the batch when nothing changes.</summary>
    public static async Task<(ImportedDirectory Result, Batch? Batch)> FollowAsync(DocumentStore store, Guid tenantId, IReadOnlyDictionary<Guid, DirectoryNews> news, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var known = await store.GetAsync(PeopleStore.People, [.. news.Keys], cancellationToken);
        var handles = await HandlesAsync(store, news.Where(pair => !known.ContainsKey(pair.Key)), cancellationToken);

        var total = new ImportedDirectory(0, 0, 0);
        var batch = new Batch();
        foreach (var (id, told) in news)
        {
            var before = known.GetValueOrDefault(id);
            var (person, fact) = told.ApplyTo(before?.Document ?? Arrive(id, told.Account!, handles[id], at), tenantId, at, isNew: before is null);
            if (person != before?.Document)
            {
                batch.Put(PeopleStore.People, before, person);
                Append(batch, before is null ? new PersonArrived(id, at) : null);
                Append(batch, before is null ? fact : fact ?? new ProfileUpdated(id, at));
                total += new ImportedDirectory(before is null ? 1 : 0, before is not null && fact is not PersonLeft ? 1 : 0, fact is PersonLeft ? 1 : 0);
            }
        }

        return (total, batch.Writes.Count == 0 ? null : batch);
    }

    /// <summary>That some people have left. Shape: null for the batch when they all have already.</summary>
    public static async Task<(ImportedDirectory Result, Batch? Batch)> LeaveAsync(DocumentStore store, IReadOnlyCollection<Guid> leavers, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var batch = new Batch();
        foreach (var read in (await store.GetAsync(PeopleStore.People, leavers, cancellationToken)).Values.Where(read => !read.Document.HasLeft))
        {
            var (person, fact) = read.Document.Leave(at);
            batch.Replace(PeopleStore.People, read, person);
            Append(batch, fact);
        }

        return (new ImportedDirectory(0, 0, batch.Writes.Count), batch.Writes.Count == 0 ? null : batch);
    }

    private static async Task<IReadOnlyList<Guid>> VanishedAsync(DocumentStore store, IReadOnlyCollection<Guid> employees, bool mayShrink, CancellationToken cancellationToken)
    {
        var vanished = new List<Guid>();
        await foreach (var person in MissingAsync(store, employees, cancellationToken))
        {
            vanished.Add(person.Id);
        }

        var people = await PeopleStore.CountAsync(store, cancellationToken);
        return mayShrink || Leavers.MayLeave(vanished.Count, people)
            ? vanished
            : throw new ArgumentException($"The directory's list lacks {vanished.Count} of {people} people; at most {Leavers.Few} or {Leavers.LargestShare:0 %} may leave at once unless the import says that it may shrink the network.");
    }

    private static Person Arrive(Guid id, DirectoryUser account, string handle, DateTimeOffset at) =>
        new() { Id = id, ObjectId = account.Id, Handle = handle, DisplayName = account.DisplayName, ArrivedAt = at };

    /// <summary>A free handle for each newcomer: the name, and where another person has it, the name with the beginning of the id.</summary>
    private static async Task<Dictionary<Guid, string>> HandlesAsync(DocumentStore store, IEnumerable<KeyValuePair<Guid, DirectoryNews>> newcomers, CancellationToken cancellationToken)
    {
        var wished = newcomers.Select(pair => (Id: pair.Key, Handle: Names.ToAddress(pair.Value.Account!.DisplayName, '.'))).ToList();
        var holders = await store.PickEachAsync([.. wished.Select(wish => PeopleStore.WithHandle(wish.Handle))], cancellationToken);
        var taken = wished.Where((_, at) => holders[at].Count > 0).Select(wish => wish.Handle).Append("").ToHashSet(StringComparer.Ordinal);
        return wished.ToDictionary(
            wish => wish.Id,
            wish => taken.Add(wish.Handle) ? wish.Handle : $"{(wish.Handle.Length == 0 ? "person" : wish.Handle)}.{wish.Id.ToString("N")[..6]}");
    }

    private static void Append(Batch batch, Fact? fact)
    {
        if (fact is not null)
        {
            batch.Append(fact);
        }
    }
}

using InsideIn.EntraId;

namespace InsideIn.People;

/// <summary>What an import of the directory changed.</summary>
/// <param name="Arrived">People who are new.</param>
/// <param name="Changed">People of whom the directory says something else than before, returned ones included.</param>
/// <param name="Left">People whose account is disabled or gone.</param>
public sealed record ImportedDirectory(int Arrived, int Changed, int Left);

/// <summary>Brings the network's people in line with the directory. The same list twice changes nothing the second time.</summary>
public static class ImportDirectory
{
    private const int ChunkSize = 100;

    // Rule R28: a failed or half-read directory must not shut a company out.
    private const int FewLeavers = 5;
    private const double LargestShareOfLeavers = 0.05;

    /// <summary>
    /// Imports the whole list of accounts. Shape: rooms, shared mailboxes, service accounts and guests are passed over; whoever stands in the network but not in the list has left.
    /// Errors: <see cref="ArgumentException"/> when more than five people and more than 5 % would leave at once, unless <paramref name="mayShrink"/>; nothing is changed then.
    /// </summary>
    public static async Task<ImportedDirectory> ImportAsync(DocumentStore store, TimeProvider time, Guid tenantId, IReadOnlyList<DirectoryUser> accounts, bool mayShrink = false, CancellationToken cancellationToken = default)
    {
        var at = time.GetUtcNow();
        var employees = accounts.Where(IsEmployee).ToDictionary(account => Person.IdOf(tenantId, account.Id));
        var vanished = await VanishedAsync(store, employees, mayShrink, cancellationToken);

        var total = new ImportedDirectory(0, 0, 0);
        foreach (var chunk in employees.Chunk(ChunkSize))
        {
            var done = await store.DecideAsync(token => DecideAsync(store, tenantId, chunk, at, token), cancellationToken);
            total = new ImportedDirectory(total.Arrived + done.Arrived, total.Changed + done.Changed, total.Left + done.Left);
        }

        foreach (var chunk in vanished.Chunk(ChunkSize))
        {
            await store.DecideAsync(token => LeaveAsync(store, chunk, at, token), cancellationToken);
        }

        return total with { Left = total.Left + vanished.Count };
    }

    private static bool IsEmployee(DirectoryUser account) => account.EmployeeId is not null && !account.IsGuest;

    private static async Task<IReadOnlyList<Guid>> VanishedAsync(DocumentStore store, Dictionary<Guid, DirectoryUser> employees, bool mayShrink, CancellationToken cancellationToken)
    {
        var known = 0;
        var vanished = new List<Guid>();
        await foreach (var person in PeopleStore.ReadAllAsync(store, cancellationToken))
        {
            known++;
            if (!employees.ContainsKey(person.Id))
            {
                vanished.Add(person.Id);
            }
        }

        return mayShrink || vanished.Count <= Math.Max(FewLeavers, known * LargestShareOfLeavers)
            ? vanished
            : throw new ArgumentException($"The directory's list lacks {vanished.Count} of {known} people; at most {FewLeavers} or 5 % may leave at once unless the import says that it may shrink the network.");
    }

    private static async Task<(ImportedDirectory Result, Batch? Batch)> DecideAsync(DocumentStore store, Guid tenantId, KeyValuePair<Guid, DirectoryUser>[] chunk, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var known = await store.GetAsync(PeopleStore.People, [.. chunk.Select(pair => pair.Key)], cancellationToken);
        var handles = await HandlesAsync(store, chunk.Where(pair => !known.ContainsKey(pair.Key)), cancellationToken);

        var (arrived, changed, left) = (0, 0, 0);
        var batch = new Batch();
        foreach (var (id, account) in chunk)
        {
            var before = known.GetValueOrDefault(id);
            var (person, fact) = (before?.Document ?? Arrive(id, account, handles[id], at)).Follow(account, tenantId, at);
            if (person != before?.Document)
            {
                batch.Put(PeopleStore.People, before, person);
                Append(batch, before is null ? new PersonArrived(id, at) : null);
                Append(batch, fact);
                arrived += before is null ? 1 : 0;
                left += fact is PersonLeft ? 1 : 0;
                changed += before is not null && fact is not PersonLeft ? 1 : 0;
            }
        }

        return (new ImportedDirectory(arrived, changed, left), batch.Writes.Count == 0 ? null : batch);
    }

    private static async Task<(int Result, Batch? Batch)> LeaveAsync(DocumentStore store, Guid[] chunk, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var batch = new Batch();
        foreach (var read in (await store.GetAsync(PeopleStore.People, chunk, cancellationToken)).Values)
        {
            var (person, fact) = read.Document.Leave(at);
            batch.Replace(PeopleStore.People, read, person);
            Append(batch, fact);
        }

        return (batch.Writes.Count, batch.Writes.Count == 0 ? null : batch);
    }

    private static Person Arrive(Guid id, DirectoryUser account, string handle, DateTimeOffset at) =>
        new() { Id = id, ObjectId = account.Id, Handle = handle, DisplayName = account.DisplayName, ArrivedAt = at };

    /// <summary>A free handle for each newcomer: the name, and where another person has it, the name with the beginning of the id.</summary>
    private static async Task<Dictionary<Guid, string>> HandlesAsync(DocumentStore store, IEnumerable<KeyValuePair<Guid, DirectoryUser>> newcomers, CancellationToken cancellationToken)
    {
        var wished = newcomers.Select(pair => (Id: pair.Key, Handle: Names.ToAddress(pair.Value.DisplayName, '.'))).ToList();
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

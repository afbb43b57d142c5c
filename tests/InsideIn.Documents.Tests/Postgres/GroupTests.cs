using InsideIn.Documents.Postgres;
using InsideIn.Servers;
using Npgsql;

namespace InsideIn.Documents.Tests.Postgres;

/// <summary>Batches that wait go together, and each has an outcome of its own.</summary>
[NeedsPostgres]
public sealed class GroupTests() : StoreTest(new PostgresFixture())
{
    private static readonly string ForFacts = $"locktype = 'advisory' AND classid = {Locks.Facts} AND objid = hashtext('SCHEMA')::oid";

    [StoreFact]
    public async Task Batches_that_wait_share_a_transaction()
    {
        const int Count = 256;

        var results = await Task.WhenAll(Enumerable.Range(1, Count).Select(number => WriteAsync(number)));

        Assert.Equal(Enumerable.Range(1, Count).Select(position => (long)position), results.Select(result => Assert.IsType<Committed>(result).Position).Order());
        Assert.InRange(await ScalarAsync<long>("SELECT count(DISTINCT xmin::text) FROM SCHEMA._facts"), 1, Count / 8);
    }

    [StoreFact]
    public async Task What_is_refused_or_fails_harms_no_other_of_its_group()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1) { Handle = "taken" });
        var random = new Random(3);
        // No page of an index has room for it, and random text cannot be made shorter.
        var endless = string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)random.Next(0x4E00, 0x9FFF)));
        var commits = Enumerable.Range(10, 100).Select(number => (number % 10) switch
        {
            0 => CommitAsync(new Note(Ids.Of(1), "g", number)),
            1 => CommitAsync(new Note(Ids.Of(number), "g", number) { Handle = "taken" }),
            2 => CommitAsync(new Note(Ids.Of(number), "g", number) { Handle = endless }),
            _ => CommitAsync(new Note(Ids.Of(number), "g", number) { Handle = $"h{number}" }),
        });
        var outcomes = await Task.WhenAll(commits.Select(OutcomeAsync));

        Assert.All(outcomes.Where((_, at) => at % 10 == 0), outcome => Assert.Equal(new Conflict(Notes.All, Ids.Of(1)), outcome));
        Assert.All(outcomes.Where((_, at) => at % 10 == 1), outcome => Assert.Equal(new Duplicate(Notes.ByHandle, Ids.Of(1)), outcome));
        Assert.All(outcomes.Where((_, at) => at % 10 == 2), outcome => Assert.IsType<PostgresException>(outcome));
        Assert.All(outcomes.Where((_, at) => at % 10 > 2), outcome => Assert.IsType<Committed>(outcome));
        Assert.Equal(70, await Store.LastPositionAsync());
        Assert.Equal(71, await Store.CountAsync(Notes.ByGroup.At("g")));
    }

    [StoreFact]
    public async Task A_batch_that_waits_for_a_document_keeps_no_other_waiting()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1));
        var read = await LoadAsync(Ids.Of(1));
        await using var other = await ConnectAsync();
        await using var holding = await other.BeginTransactionAsync();
        await using var hold = new NpgsqlCommand($"SELECT FROM {Schema}.notes FOR UPDATE", other, holding);
        await hold.ExecuteNonQueryAsync();

        var first = WriteAsync(2);
        var held = Store.CommitAsync(new Batch().Delete(Notes.All, read)).AsTask();
        var others = Enumerable.Range(3, 40).Select(number => WriteAsync(number)).Append(first).ToList();

        Assert.All(await Task.WhenAll(others), result => Assert.IsType<Committed>(result));
        Assert.False(held.IsCompleted);
        await holding.RollbackAsync();
        Assert.IsType<Committed>(await held);
    }

    [StoreFact]
    public async Task A_batch_is_not_refused_by_what_it_wrote_later_itself()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1) { Handle = "h" });
        await SaveAsync(new Note(Ids.Of(2), "g", 2));
        var (holder, waitedFor) = (await LoadAsync(Ids.Of(1)), await LoadAsync(Ids.Of(2)));
        await using var other = await ConnectAsync();
        await using var holding = await other.BeginTransactionAsync();
        await using var hold = new NpgsqlCommand($"SELECT FROM {Schema}.notes WHERE id = '{waitedFor.Document.Id}' FOR UPDATE", other, holding);
        await hold.ExecuteNonQueryAsync();

        // The first finds the keys taken; then the batch waits, and before the last comes to them they are free.
        var batch = new Batch()
            .Insert(Notes.All, new Note(Ids.Of(3), "g", 3) { Handle = "h" })
            .Replace(Notes.All, waitedFor, waitedFor.Document with { Rank = 4 })
            .Insert(Notes.All, new Note(Ids.Of(4), "g", 5) { Handle = "h" });
        var refused = Store.CommitAsync(batch).AsTask();
        await UntilWaitingAsync(1, $"{other.ProcessID} = ANY(pg_blocking_pids(pid))");

        Assert.IsType<Committed>(await Store.CommitAsync(new Batch().Delete(Notes.All, holder)));
        await holding.RollbackAsync();

        Assert.Equal(new Duplicate(Notes.ByHandle, Ids.Of(3)), await refused);
    }

    [StoreFact]
    public async Task A_batch_whose_caller_goes_before_its_turn_is_not_written()
    {
        await using var other = await HoldFactsAsync();
        var first = WriteAsync(1);
        using var leaving = new CancellationTokenSource();
        var second = WriteAsync(2, leaving.Token);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await other.CloseAsync();

        Assert.Equal(new Committed(1), await first);
        Assert.Null(await Store.GetAsync(Notes.Boards, Ids.Of(2)));
    }

    [StoreFact]
    public async Task When_the_connection_breaks_during_the_commit_everybody_learns_that_the_outcome_is_unknown()
    {
        await using var other = await HoldFactsAsync();
        var commits = Enumerable.Range(1, 20).Select(number => WriteAsync(number)).ToList();
        // The first went alone; the others gave up waiting for it and went together.
        await UntilWaitingAsync(2, ForFacts);

        await ScalarAsync<bool>($"SELECT bool_and(pg_terminate_backend(pid)) FROM pg_locks WHERE NOT granted AND {ForFacts}");

        foreach (var commit in commits)
        {
            Assert.Contains("unknown whether it was kept", (await Assert.ThrowsAsync<StoreUnavailableException>(() => commit)).Message, StringComparison.Ordinal);
        }

        await other.CloseAsync();
        Assert.Equal(new Committed(1), await WriteAsync(1));
    }

    private string Schema => Fixture.Connection.Split("schema=")[1];

    private Task<CommitResult> CommitAsync(Note note) => Store.CommitAsync(new Batch().Insert(Notes.All, note).Append(new NoteRead(note.Id))).AsTask();

    private Task<CommitResult> WriteAsync(int number, CancellationToken cancellationToken = default) =>
        Store.CommitAsync(new Batch().Insert(Notes.Boards, new Board(Ids.Of(number), number)).Append(new NoteRead(Ids.Of(number))), cancellationToken).AsTask();

    /// <summary>The result, or the fault as a value beside those of the others.</summary>
    private static async Task<object> OutcomeAsync(Task<CommitResult> commit)
    {
        try
        {
            return await commit;
        }
        catch (PostgresException fault)
        {
            return fault;
        }
    }

    /// <summary>Takes the lock under which facts get their positions, until the connection is closed.</summary>
    private async Task<NpgsqlConnection> HoldFactsAsync()
    {
        var connection = await ConnectAsync();
        await using var hold = new NpgsqlCommand($"SELECT pg_advisory_lock({Locks.Facts}, hashtext('{Schema}'))", connection);
        await hold.ExecuteNonQueryAsync();
        return connection;
    }

    private async Task UntilWaitingAsync(int count, string forWhat)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await ScalarAsync<long>($"SELECT count(*) FROM pg_locks WHERE NOT granted AND {forWhat}") < count)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    private async Task<T> ScalarAsync<T>(string sql)
    {
        await using var connection = await ConnectAsync();
        await using var ask = new NpgsqlCommand(sql.Replace("SCHEMA", Schema, StringComparison.Ordinal), connection);
        return (T)(await ask.ExecuteScalarAsync())!;
    }

    private static async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection((await PostgresServer.Shared).ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }
}

using System.Text.RegularExpressions;
using InsideIn.Documents.Engine;
using InsideIn.Documents.Postgres;
using InsideIn.Servers;
using Npgsql;

namespace InsideIn.Documents.Tests.Postgres;

/// <summary>What only a store on a server has to promise.</summary>
[NeedsPostgres]
public sealed class PostgresTests() : StoreTest(new PostgresFixture())
{
    [StoreTheory]
    [InlineData("postgres://root:secret@server", "expected is postgres://user:password@host:port/database")]
    [InlineData("postgres://root:secret@server/db?colour=red", "has an option 'colour'; allowed are schema, host")]
    [InlineData("postgres://root:secret@server/db?maxPoolSize=1", "maxPoolSize is '1'; allowed is a number from 2 to 1000")]
    [InlineData("postgres://root:secret@server/db?sslMode=maybe", "sslMode is 'maybe'; allowed are Disable")]
    [InlineData("postgresql://root:secret@server/db?schema=Öre", "schema is named 'Öre'; allowed are")]
    [InlineData("postgres://root:secret@127.0.0.1:1/db", "PostgreSQL at 127.0.0.1:1/db (schema insidein) does not serve")]
    public async Task An_address_that_will_not_do_is_refused_with_words_and_without_its_password(string address, string words)
    {
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(address));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_wrong_password_is_refused_and_not_shown()
    {
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(Fixture.Connection.Replace("never", "mistaken", StringComparison.Ordinal)));

        Assert.Contains("password authentication failed", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("mistaken", refused.ToString(), StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task Two_stores_on_one_schema_see_each_others_documents_and_facts_at_once()
    {
        await using var other = await Fixture.OpenAsync(Notes);
        await using var tail = other.Tail(0, Soon).GetAsyncEnumerator();
        var fastest = TimeSpan.MaxValue;
        for (var round = 1; round <= 5; round++)
        {
            var next = tail.MoveNextAsync();
            var started = TimeProvider.System.GetTimestamp();
            await Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(round), "g", round)).Append(new NoteRead(Ids.Of(round))));
            Assert.True(await next);
            var took = TimeProvider.System.GetElapsedTime(started);
            fastest = took < fastest ? took : fastest;
            Assert.Equal(new NoteRead(Ids.Of(round)), tail.Current.Fact);
            Assert.NotNull(await other.GetAsync(Notes.All, Ids.Of(round)));
        }

        // Well before the next look: the notice has come. A busy machine may hold up any one round; it does not hold up all.
        Assert.InRange(fastest, TimeSpan.Zero, TimeSpan.FromMilliseconds(900));
    }

    [StoreFact]
    public async Task Networks_in_two_schemas_know_nothing_of_each_other()
    {
        await using var neighbour = new PostgresFixture();
        await neighbour.StartAsync();
        await using var other = await neighbour.OpenAsync(Notes);
        await Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(1), "g", 1)).Append(new NoteRead(Ids.Of(1))));

        Assert.Null(await other.GetAsync(Notes.All, Ids.Of(1)));
        Assert.Equal(0, await other.LastPositionAsync());
    }

    [StoreFact]
    public async Task Servers_that_start_at_once_on_nothing_all_start()
    {
        await using var empty = new PostgresFixture();
        await empty.StartAsync();

        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => empty.OpenAsync(Notes))));

        Assert.Equal(new Committed(1), await stores[0].CommitAsync(new Batch().Append(new NoteRead(Ids.Of(1)))));
        Assert.All(await Task.WhenAll(stores.Select(store => store.LastPositionAsync().AsTask())), position => Assert.Equal(1, position));
        await Task.WhenAll(stores.Select(store => store.DisposeAsync().AsTask()));
    }

    [StoreFact]
    public async Task Indexes_change_only_when_no_server_works_with_the_former_ones()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 7));
        var changed = new Collection<Note>("notes", note => note.Id);
        var byRank = changed.Index("byRank", index => index.Descending(note => note.Rank));

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Fixture.OpenAsync([changed], Notes.Facts));
        Assert.Contains("declares other indexes. Stop every server of the other version first", refused.Message, StringComparison.Ordinal);

        await Store.DisposeAsync();
        await using var store = await Fixture.OpenAsync([changed], Notes.Facts);
        Assert.Equal([(Key)7], (await store.PickAsync(byRank.At())).Select(entry => entry.Keys[0]));
    }

    [StoreFact]
    public async Task A_build_that_was_stopped_goes_on_where_it_was()
    {
        await SaveAsync([.. Enumerable.Range(1, 1_200).Select(number => new Note(Ids.Of(number), "g", number))]);
        await Store.DisposeAsync();
        await SqlAsync($"""UPDATE SCHEMA._indexes SET isBuilt = false, builtTo = '{Ids.Of(700)}' WHERE name = 'notes.byRank'; DELETE FROM SCHEMA."notes.byRank" WHERE k0 > 700 OR k0 = 3""");

        await using var store = await Fixture.OpenAsync(Notes);

        // The third was part of what had been built, and is not looked at again.
        Assert.Equal(1_199, await store.CountAsync(Notes.ByRank.At()));
    }

    [StoreFact]
    public async Task A_new_unique_index_that_the_documents_break_is_refused()
    {
        await Store.CommitAsync(new Batch().Insert(Notes.Boards, new Board(Ids.Of(1), 7)).Insert(Notes.Boards, new Board(Ids.Of(2), 7)));
        await Store.DisposeAsync();
        var strict = new Collection<Board>("boards", board => board.Id);
        strict.Unique("byCount", index => index.Ascending(board => board.Count));

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Fixture.OpenAsync([strict], Notes.Facts));

        Assert.Contains("'boards.byCount' cannot be built", refused.Message, StringComparison.Ordinal);
        await ReopenAsync();
        Assert.Equal(2, (await Store.GetAsync(Notes.Boards, [Ids.Of(1), Ids.Of(2)])).Count);
    }

    [StoreFact]
    public async Task A_batch_that_waits_for_another_is_cancelled_on_the_server_too()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1));
        var read = await LoadAsync(Ids.Of(1));
        await using var other = new NpgsqlConnection((await PostgresServer.Shared).ConnectionString);
        await other.OpenAsync();
        await using var holding = await other.BeginTransactionAsync();
        await using var hold = new NpgsqlCommand($"SELECT FROM {Schema}.notes FOR UPDATE", other, holding);
        await hold.ExecuteNonQueryAsync();

        using var cancelling = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.CommitAsync(new Batch().Delete(Notes.All, read), cancelling.Token));

        await using var waiting = new NpgsqlCommand($"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%{Schema}%' AND pid <> pg_backend_pid()", other, holding);
        Assert.Equal(0L, await waiting.ExecuteScalarAsync());
        await holding.RollbackAsync();
        Assert.IsType<Committed>(await Store.CommitAsync(new Batch().Delete(Notes.All, read)));
    }

    [StoreFact]
    public async Task Many_callers_share_few_connections()
    {
        await using var narrow = await OpenAsync(Fixture.Connection + "&maxPoolSize=3");

        var results = await Task.WhenAll(Enumerable.Range(1, 100).Select(number => narrow.CommitAsync(new Batch().Insert(Notes.Boards, new Board(Ids.Of(number), number))).AsTask()));

        Assert.All(results, result => Assert.IsType<Committed>(result));
    }

    [StoreFact]
    public async Task A_list_is_read_along_its_index_without_a_scan_or_a_sort()
    {
        var behind = new Cursor([1], Ids.Of(1));

        await AssertPlanAsync(Notes.ByGroup.At("g"), "Index Cond: (k0 = ?)");
        await AssertPlanAsync(Notes.ByGroup.At("g").Behind(behind), "Index Cond: ((k0 = ?) AND (ROW(k1, id) < ROW(?, ?)))");
        await AssertPlanAsync(Notes.ByGroup.At("g").Behind(behind).Reversed(), "Index Cond: ((k0 = ?) AND (ROW(k1, id) > ROW(?, ?)))");
        await AssertPlanAsync(Notes.ByGroup.At("g").Between(1, 2), "Index Cond: ((k0 = ?) AND (k1 >= ?) AND (k1 < ?))");
        await AssertPlanAsync(Notes.ByMood.At(Mood.Glad), "Index Cond: (k0 = ?)");
        await AssertPlanAsync(Notes.ByHandle.At("h"), "Index Cond: (k0 = ?)");
    }

    private string Schema => Fixture.Connection.Split("schema=")[1];

    private Task<DocumentStore> OpenAsync(string address) => DocumentStore.OpenAsync(
        new StoreOptions { Connection = address, Collections = [Notes.All, Notes.Boards], Facts = Notes.Facts, Random = new Random(1) }, TimeProvider.System);

    private async Task SqlAsync(string sql)
    {
        await using var connection = new NpgsqlConnection((await PostgresServer.Shared).ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql.Replace("SCHEMA", Schema, StringComparison.Ordinal), connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task AssertPlanAsync(Pick<Note> pick, string condition)
    {
        await using var connection = new NpgsqlConnection(Address.Parse(Fixture.Connection).Settings.ConnectionString);
        await connection.OpenAsync();
        var statement = ListStatement.Pick(new Tables(Schema), PickPlan.Of(pick));
        statement.CommandText = "EXPLAIN " + statement.CommandText;
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { statement } };
        await using var row = await batch.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await row.ReadAsync())
        {
            lines.Add(row.GetString(0));
        }

        var plan = Regex.Replace(string.Join('\n', lines), "'[^']*'::[a-z]+", "?");
        Assert.Contains(condition, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
    }
}

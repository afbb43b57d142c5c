using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>What only a store in one file has to promise.</summary>
public sealed class SqliteFolderTests() : StoreTest(new SqliteFixture())
{
    private string Folder => Fixture.Connection;

    private string StoreFile => Path.Combine(Folder, "store.db");

    [Fact]
    public async Task A_second_store_on_the_folder_is_refused_with_words_until_the_first_is_disposed()
    {
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Fixture.OpenAsync(Notes));
        Assert.Contains($"'{Folder}' is in use by process {Environment.ProcessId} on {Environment.MachineName}, which holds the lock", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Stop that process or choose another folder", refused.Message, StringComparison.Ordinal);

        await ReopenAsync();
        Assert.Empty(await PickedAsync(Notes.ByRank.At()));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_or_written_is_named_with_what_to_do()
    {
        var file = Path.Combine(Folder, "plain");
        await File.WriteAllTextAsync(file, "no folder");

        Assert.Contains("cannot be made", await RefusedAsync(Path.Combine(file, "store")), StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
        {
            Assert.Contains("'/proc' is not writable", await RefusedAsync("/proc"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_clean_end_leaves_one_file_and_no_log()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 1));
        Assert.True(new FileInfo(StoreFile + "-wal").Length > 0);

        await Store.DisposeAsync();

        Assert.False(File.Exists(StoreFile + "-wal"));
    }

    [Fact]
    public async Task A_closed_store_takes_no_more_calls()
    {
        await Store.DisposeAsync();
        await Store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await Store.GetAsync(Notes.All, Ids.Of(1)));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await Store.CommitAsync(new Batch().Append(new NoteRead(Ids.Of(1)))));
    }

    [Fact]
    public async Task Disposing_finishes_the_batches_that_wait()
    {
        var commits = Enumerable.Range(1, 200)
            .Select(number => Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(number), "g", 1))).AsTask())
            .ToArray();
        await ReopenAsync();

        Assert.All(await Task.WhenAll(commits), result => Assert.IsType<Committed>(result));
        Assert.Equal(200, await Store.CountAsync(Notes.ByGroup.At("g")));
    }

    [Fact]
    public async Task A_unique_index_that_the_documents_break_is_refused_and_nothing_changes()
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

    [Fact]
    public async Task A_file_of_a_newer_layout_is_refused()
    {
        await Store.DisposeAsync();
        using (var connection = Documents.Sqlite.Connection.Open(new(StoreFile)))
        {
            connection.Run("PRAGMA user_version = 99");
        }

        Assert.Contains("has layout 99, written by a newer version", await RefusedAsync(Folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_by_its_name()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "odd")).FullName;
        var file = Path.Combine(folder, "store.db");
        await File.WriteAllBytesAsync(file, [.. Enumerable.Repeat((byte)'x', 5_000)]);

        Assert.Contains($"'{file}'", await RefusedAsync(folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_unclean_end_a_damaged_file_is_found()
    {
        await SaveAsync([.. Enumerable.Range(1, 300).Select(number => new Note(Ids.Of(number), "g", number, new string('x', 200)))]);
        await Store.DisposeAsync();
        await using (var file = File.OpenWrite(StoreFile))
        {
            file.Position = file.Length / 2;
            await file.WriteAsync(Enumerable.Repeat((byte)0xFF, 20_000).ToArray());
        }

        // A log that was left behind says that the end was not clean, whatever it holds.
        await File.WriteAllTextAsync(StoreFile + "-wal", "left behind");

        Assert.Contains("is damaged: ", await RefusedAsync(Folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_an_engine_is_refused_without_showing_its_password()
    {
        var words = await RefusedAsync("mysql://root:secret@server/db");

        Assert.Contains("No engine serves 'mysql://' addresses", words, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_log_is_moved_into_the_main_file_while_the_store_is_open()
    {
        var text = new string('x', 100_000);
        var number = 0;
        for (; number < 4_000 && new FileInfo(StoreFile).Length < 10_000_000; number++)
        {
            await SaveAsync(new Note(Ids.Of(number), "g", number, text));
        }

        Assert.InRange(number, 100, 3_999);
    }

    [Fact]
    public void A_list_is_read_along_its_index_without_a_scan_or_a_sort()
    {
        var behind = new Cursor([1], Ids.Of(1));

        Assert.Equal("SEARCH notes.byGroup USING PRIMARY KEY (k0=?)", Plan(Notes.ByGroup.At("g")));
        Assert.Equal("SEARCH notes.byGroup USING PRIMARY KEY (k0=? AND (k1,id)<(?,?))", Plan(Notes.ByGroup.At("g").Behind(behind)));
        Assert.Equal("SEARCH notes.byGroup USING PRIMARY KEY (k0=? AND (k1,id)>(?,?))", Plan(Notes.ByGroup.At("g").Behind(behind).Reversed()));
        Assert.Equal("SEARCH notes.byGroup USING PRIMARY KEY (k0=? AND k1>? AND k1<?)", Plan(Notes.ByGroup.At("g").Between(1, 2)));
        Assert.Equal("SEARCH notes.byHandle USING PRIMARY KEY ((k0,id)>(?,?))", Plan(Notes.ByHandle.At().Behind(new Cursor(["h"], Ids.Of(1)))));
        // The whole of an index is its only scan, and it stops at the limit.
        Assert.Equal("SCAN notes.byHandle", Plan(Notes.ByHandle.At()));
    }

    private async Task<string> RefusedAsync(string folder)
    {
        var options = new StoreOptions { Connection = folder, Collections = [Notes.All], Facts = Notes.Facts };
        return (await Assert.ThrowsAsync<StoreUnavailableException>(() => DocumentStore.OpenAsync(options, TimeProvider.System))).Message;
    }

    private string Plan(Pick<Note> pick)
    {
        using var connection = Documents.Sqlite.Connection.Open(new(StoreFile));
        var stage = Documents.Sqlite.Stage.Of(PickPlan.Of(pick), isCount: false)[0];
        using var rows = connection.Prepare("EXPLAIN QUERY PLAN " + Documents.Sqlite.Tables.Select(stage)).Rows();
        var steps = new List<string>();
        while (rows.Next())
        {
            steps.Add(rows.Text(3));
        }

        return string.Join("; ", steps);
    }
}

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>A bit of the file that turned over while the store was closed, somewhere.</summary>
public sealed class DamageTests : IDisposable
{
    private const int Boards = 300;
    private const int Copies = 100;

    private readonly string root = Directory.CreateTempSubdirectory("documents").FullName;
    private readonly Collection<Board> boards = new("boards", board => board.Id);
    private readonly Index<Board> byCount;

    public DamageTests() => byCount = boards.Index("byCount", index => index.Ascending(board => board.Count));

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task A_turned_bit_is_never_told_as_if_it_had_been_written()
    {
        var sound = await WriteAsync();
        var random = new Random(11);
        var found = 0;
        for (var copy = 0; copy < Copies; copy++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(root, $"{copy}")).FullName;
            var damaged = sound.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(Path.Combine(folder, "store.db"), damaged);
            found += await IsFoundAsync(folder) ? 1 : 0;
        }

        // The rest turned where nothing stands, or in what can be told from nothing else: a key, a free byte.
        Assert.InRange(found, Copies / 5, Copies);
    }

    [Fact]
    public async Task A_damaged_document_is_named_and_nothing_more_is_written()
    {
        await WriteAsync();
        var file = Path.Combine(root, "store.db");
        var bytes = await File.ReadAllBytesAsync(file);
        // The text of one document; its number, 271, becomes 371.
        bytes[bytes.AsSpan().IndexOf("\"count\":271}"u8) + 8] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        await using var store = await OpenAsync(root);

        Assert.Equal(270, (await store.GetAsync(boards, Ids.Of(270)))?.Document.Count);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.GetAsync(boards, Ids.Of(271)));

        Assert.Contains($"'{file}' is damaged: the document {Ids.Of(271)} of 'boards' is not as it was written", refused.Message, StringComparison.Ordinal);
        Assert.Equal(refused.Message, store.Fault);
        var stopped = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CommitAsync(new Batch().Append(new NoteRead(Ids.Of(1)))));
        Assert.Equal(refused.Message, stopped.Message);
        Assert.Equal(272, (await store.GetAsync(boards, Ids.Of(272)))?.Document.Count);
    }

    [Fact]
    public async Task A_file_of_the_layout_without_sums_gets_them_when_it_is_opened()
    {
        await WriteAsync();
        using (var connection = Documents.Sqlite.Connection.Open(new(Path.Combine(root, "store.db"))))
        {
            connection.Run("ALTER TABLE boards DROP COLUMN sum");
            connection.Run("ALTER TABLE _facts DROP COLUMN sum");
            connection.Run("DROP TABLE _growing");
            connection.Run("PRAGMA user_version = 1");
        }

        await using (var store = await OpenAsync(root))
        {
            var read = await store.GetAsync(boards, Ids.Of(7));
            Assert.Equal(7, read?.Document.Count);
            Assert.IsType<Committed>(await store.CommitAsync(new Batch().Replace(boards, read!, read!.Document with { Count = 1_007 }).Append(new NoteRead(Ids.Of(7)))));
        }

        using (var connection = Documents.Sqlite.Connection.Open(new(Path.Combine(root, "store.db"))))
        {
            Assert.Equal(Boards, connection.Integer("SELECT count(*) FROM boards WHERE sum IS NOT NULL"));
            Assert.Equal(Boards + 1, connection.Integer("SELECT count(*) FROM _facts WHERE sum IS NOT NULL"));
        }

        await using var again = await OpenAsync(root);
        Assert.Equal(1_007, (await again.GetAsync(boards, Ids.Of(7)))?.Document.Count);
        Assert.Equal(Boards + 1, (await again.Tail(0).Take(Boards + 1).ToListAsync()).Count);
    }

    private Task<DocumentStore> OpenAsync(string folder) => DocumentStore.OpenAsync(
        new StoreOptions { Connection = folder, Collections = [boards], Facts = Notes.Facts }, TimeProvider.System);

    /// <summary>A store whose n-th board counts n, and whose n-th fact is of the n-th board. Returns the bytes of its file.</summary>
    private async Task<byte[]> WriteAsync()
    {
        await using (var store = await OpenAsync(root))
        {
            var batch = new Batch();
            for (var number = 1; number <= Boards; number++)
            {
                batch.Insert(boards, new Board(Ids.Of(number), number)).Append(new NoteRead(Ids.Of(number)));
            }

            Assert.IsType<Committed>(await store.CommitAsync(batch));
        }

        return await File.ReadAllBytesAsync(Path.Combine(root, "store.db"));
    }

    /// <summary>Reads everything there is. Whatever is answered must be as it was written. Returns whether the store said that it is not.</summary>
    private async Task<bool> IsFoundAsync(string folder)
    {
        try
        {
            await using var store = await OpenAsync(folder);
            var isFound = false;
            for (var number = 1; number <= Boards; number++)
            {
                var id = Ids.Of(number);
                isFound |= await IsFoundAsync(async () => Assert.Equal(number, (await store.GetAsync(boards, id))?.Document.Count ?? number));
            }

            isFound |= await IsFoundAsync(async () => await store.PickAsync(byCount.At().Take(Boards)));
            isFound |= await IsFoundAsync(() => ReadFactsAsync(store));
            return isFound;
        }
        catch (StoreUnavailableException)
        {
            return true;
        }
    }

    private static async Task<bool> IsFoundAsync(Func<Task> read)
    {
        try
        {
            await read();
            return false;
        }
        catch (StoreUnavailableException)
        {
            return true;
        }
    }

    private static async Task ReadFactsAsync(DocumentStore store)
    {
        var last = Math.Min(await store.LastPositionAsync(), Boards);
        await foreach (var fact in store.Tail(0))
        {
            Assert.Equal(new NoteRead(Ids.Of((int)fact.Position)), fact.Fact);
            if (fact.Position >= last)
            {
                return;
            }
        }
    }
}

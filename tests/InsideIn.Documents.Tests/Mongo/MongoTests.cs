using InsideIn.Documents.Mongo;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Tests.Mongo;

/// <summary>What only a store on a MongoDB deployment has to promise.</summary>
[NeedsMongo]
public sealed class MongoTests() : StoreTest(new MongoFixture())
{
    [StoreTheory]
    [InlineData("mongodb://root:secret@", "expected is mongodb://user:password@host,host/database")]
    [InlineData("mongodb://root:secret@server/a/b", "expected is mongodb://user:password@host,host/database")]
    [InlineData("mongodb://root:se/cret@server/db", "expected is mongodb://user:password@host,host/database")]
    [InlineData("mongodb://root:secret@server:port/db", "will not do")]
    [InlineData("mongodb://root:secret@server/db?colour=red", "colour")]
    [InlineData("mongodb://root:secret@server/db?maxPoolSize=1", "maxPoolSize is '1'; allowed is a number from 2 to 1000")]
    [InlineData("mongodb://root:secret@server/db?readPreference=secondary", "readPreference is 'secondary'; allowed is primary")]
    [InlineData("mongodb://root:secret@server/Öre", "database is named 'Öre'; allowed are")]
    [InlineData("mongodb+srv://root:secret@one.server:27017/db", "will not do")]
    [InlineData("mongodb://root:secret@127.0.0.1:1/db?serverSelectionTimeoutMS=300", "MongoDB at 127.0.0.1:1/db does not serve")]
    public async Task An_address_that_will_not_do_is_refused_with_words_and_without_its_password(string address, string words)
    {
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(address));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("cret@", refused.ToString(), StringComparison.Ordinal);
    }

    [StoreFact]
    public void Without_the_driver_the_line_that_installs_it_is_told()
    {
        var refused = Assert.Throws<StoreUnavailableException>(() => Libmongoc.Require("mongoc-of-nobody"));

        Assert.Contains("'apt install libmongoc-1.0-0'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("mongoc-of-nobody", refused.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task Two_stores_on_one_database_see_each_others_documents_and_facts_soon()
    {
        await using var other = await Fixture.OpenAsync(Notes);
        await using var tail = other.Tail(0, Soon).GetAsyncEnumerator();
        var next = tail.MoveNextAsync();

        await Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(1), "g", 1)).Append(new NoteRead(Ids.Of(1))));
        Assert.True(await next);

        Assert.Equal(new NoteRead(Ids.Of(1)), tail.Current.Fact);
        Assert.NotNull(await other.GetAsync(Notes.All, Ids.Of(1)));
    }

    [StoreFact]
    public async Task Networks_in_two_databases_know_nothing_of_each_other()
    {
        await using var neighbour = new MongoFixture();
        await neighbour.StartAsync();
        await using var other = await neighbour.OpenAsync(Notes);
        await Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(1), "g", 1)).Append(new NoteRead(Ids.Of(1))));

        Assert.Null(await other.GetAsync(Notes.All, Ids.Of(1)));
        Assert.Equal(0, await other.LastPositionAsync());
    }

    [StoreFact]
    public async Task Servers_that_start_at_once_on_nothing_all_start()
    {
        await using var empty = new MongoFixture();
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
    public async Task A_server_that_was_taken_for_gone_writes_nothing_more()
    {
        await SaveAsync(new Note(Ids.Of(1), "g", 7));
        await OnServerAsync(client =>
        {
            Counters.NextGeneration(client);
            return true;
        });

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Store.CommitAsync(new Batch().Insert(Notes.All, new Note(Ids.Of(2), "g", 7))));
        Assert.Contains("Restart this server", refused.Message, StringComparison.Ordinal);
        await ReopenAsync();
        Assert.Equal([Ids.Of(1)], await PickedAsync(Notes.ByRank.At()));
    }

    [StoreFact]
    public async Task A_store_that_has_to_be_there_is_not_made_and_one_that_is_to_rest_is_refused()
    {
        await using var empty = new MongoFixture();
        await empty.StartAsync();

        var missing = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(empty.Connection, mustExist: true));
        var busy = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(Fixture.Connection, isAlone: true));
        await Store.DisposeAsync();
        await using var alone = await OpenAsync(Fixture.Connection, mustExist: true, isAlone: true);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(Fixture.Connection));

        Assert.Contains("There is no store in the database", missing.Message, StringComparison.Ordinal);
        Assert.Contains("which has to rest meanwhile. Stop every server first", busy.Message, StringComparison.Ordinal);
        Assert.Contains("which has to rest meanwhile", refused.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_build_that_was_stopped_goes_on_where_it_was()
    {
        await SaveAsync([.. Enumerable.Range(1, 1_200).Select(number => new Note(Ids.Of(number), "g", number))]);
        await Store.DisposeAsync();
        await OnServerAsync(client =>
        {
            using var forget = client.Write("notes.byRank");
            foreach (var number in Enumerable.Range(701, 500).Append(3))
            {
                forget.RemoveAll(writer => Entries.WriteRange(writer, Ids.Of(number)));
            }

            forget.Execute();
            using var note = client.Write(Names.Indexes);
            return note.Update(writer => writer.Write("_id", "notes.byRank"), writer =>
            {
                writer.BeginDocument("$set");
                writer.Write("isBuilt", false);
                writer.Write("builtTo", Ids.Of(700));
                writer.End();
            }).Execute().Matched;
        });

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
    public async Task Many_callers_share_few_connections()
    {
        await using var narrow = await OpenAsync(Fixture.Connection + "&maxPoolSize=2");

        var results = await Task.WhenAll(Enumerable.Range(1, 100).Select(number => narrow.CommitAsync(new Batch().Insert(Notes.Boards, new Board(Ids.Of(number), number))).AsTask()));

        Assert.All(results, result => Assert.IsType<Committed>(result));
    }

    [StoreFact]
    public async Task A_document_is_kept_as_one_would_write_it()
    {
        await SaveAsync(new Note(Ids.Of(1), "garden", 7, "Hello") { Tags = ["a", "b"], Place = new Place("Łódź", 3) });

        var members = await OnServerAsync(client => client.Find(new Find("notes", Names.ById, writer => writer.Write("_id", Ids.Of(1))), null, row =>
        {
            row.ReadTo("d"u8);
            var document = row.GetDocument();
            var found = new List<string>();
            while (document.Read())
            {
                found.Add($"{document.GetName()} {document.Type}");
            }

            return found;
        }));

        Assert.Equal(
            ["id String", "group String", "rank Int32", "text String", "mood String", "author Null", "handle Null", "dueAt Null", "isPinned Boolean", "tags Array", "place Document"],
            members.Single());
    }

    [StoreFact]
    public async Task A_document_that_MongoDB_cannot_hold_is_refused_with_its_limit()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => SaveAsync(new Note(Ids.Of(1), "g", 1, new string('x', 17 * 1024 * 1024))));

        Assert.Contains("MongoDB cannot keep a document", refused.Message, StringComparison.Ordinal);
        Assert.Contains("16,777,216", refused.Message, StringComparison.Ordinal);
        Assert.Null(await Store.GetAsync(Notes.All, Ids.Of(1)));
    }

    private Task<T> OnServerAsync<T>(Func<Client, T> work) => ((MongoFixture)Fixture).OnServerAsync(work);

    private Task<DocumentStore> OpenAsync(string address, bool mustExist = false, bool isAlone = false) => DocumentStore.OpenAsync(
        new StoreOptions { Connection = address, Collections = [Notes.All, Notes.Boards], Facts = Notes.Facts, MustExist = mustExist, IsAlone = isAlone, Random = new Random(1) }, TimeProvider.System);
}

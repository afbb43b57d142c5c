using InsideIn.GraphQL.DataLoaders;
using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.DataLoaders;

public sealed class WaveTests
{
    [Fact]
    public async Task All_keys_of_a_wave_go_in_one_batch_without_doubles() // B1, B3
    {
        await using var server = await LibraryServer.StartAsync();
        await server.AskAsync("{ books(first: 20) { author { name } } }");
        Assert.Equal(["authors 5"], server.Catalogue.Journal);
    }

    [Fact]
    public async Task Each_wave_of_a_chain_is_one_batch_and_what_is_loaded_is_not_loaded_again() // B1, B2
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync("{ books(first: 10) { author { name } siblings { author { name books { title } } } } }", user: "ana");
        Assert.False(answer.TryGetProperty("errors", out _));
        Assert.Equal(["authors 5", "booksByAuthor 5 for ana"], server.Catalogue.Journal);
    }

    [Fact]
    public async Task A_loader_that_waits_does_not_hold_up_another() // B2
    {
        await using var server = await LibraryServer.StartAsync();
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        server.Catalogue.Gate = gate.Task;
        var id = Catalogue.GlobalId("Book", 1);
        var asking = server.AskAsync($$"""{ book(id: "{{id}}") { author { name } } books(first: 2) { siblings { id } } wordy: length(word: "abc") }""");
        while (!server.Catalogue.Calls("booksByAuthor").Any()) await Task.Yield();
        Assert.False(asking.IsCompleted);
        gate.SetResult();
        Assert.Equal("""{"author":{"name":"Author 2"}}""", (await asking).GetProperty("data").GetProperty("book").GetRawText());
    }

    [Fact]
    public async Task A_batch_has_no_more_keys_than_allowed()
    {
        await using var server = await LibraryServer.StartAsync();
        var fields = string.Join(' ', Enumerable.Range(0, 10).Select(number => $"w{number}: length(word: \"word{number}\")"));
        await server.AskAsync($"{{ {fields} }}");
        Assert.Equal(["lengths 4", "lengths 4", "lengths 2"], server.Catalogue.Journal);
    }

    [Fact]
    public async Task A_fault_of_a_batch_reaches_all_who_wait()
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync("{ a: length(word: \"broken\") b: length(word: \"fine\") c: length(word: \"fine\") }");
        Assert.Equal("""{"a":null,"b":null,"c":null}""", answer.GetProperty("data").GetRawText());
        Assert.Equal(3, answer.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_missing_key_is_null_or_a_fault_where_it_is_required()
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal("""{"data":{"length":null}}""", await server.TextAsync("{ length(word: \"none\") }"));
        Assert.Equal("INTERNAL", (await server.AskAsync("{ requiredLength(word: \"none\") }")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("found nothing for the key 'none'", Assert.Single(server.Log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_loaded_is_shared_between_requests() // B3
    {
        await using var server = await LibraryServer.StartAsync();
        await server.AskAsync("{ length(word: \"abc\") }");
        await server.AskAsync("{ length(word: \"abc\") }");
        Assert.Equal(["lengths 1", "lengths 1"], server.Catalogue.Journal);
    }

    [Fact]
    public async Task A_loader_works_outside_of_an_operation_too()
    {
        var loader = new Doubling(new DataLoaderScope());
        var values = await loader.LoadAsync([1, 2, 1]).WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal([2, 4, 2], values);
        Assert.Equal(2, await loader.LoadRequiredAsync(1));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => loader.LoadRequiredAsync(-1));
    }

    private sealed class Doubling(DataLoaderScope scope) : DataLoader<int, int>(scope, maxBatchSize: 10)
    {
        protected override Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<int, int>>(keys.Where(key => key > 0).ToDictionary(key => key, key => key * 2));
    }
}

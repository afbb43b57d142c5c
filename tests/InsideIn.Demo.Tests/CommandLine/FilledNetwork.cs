using System.Net.Http.Headers;
using System.Net.Http.Json;
using InsideIn.Documents;

namespace InsideIn.Demo.Tests.CommandLine;

/// <summary>The demo company in a folder, with a few files, and what its people see at home.</summary>
public sealed class FilledNetwork : IAsyncLifetime
{
    private const string Home =
        "{ feed(first: 30) { edges { node { id text commentCount viewerReaction comments(first: 5) { nodes { text author { displayName } } } } } } groups(first: 50) { nodes { id name } } upcomingEvents(first: 50) { nodes { id title } } pages(first: 50) { nodes { id title } } }";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-filled-");
    private int made;

    /// <summary>The store's folder. The server rests.</summary>
    public string Store => Path.Combine(folder.FullName, "full", "store");

    /// <summary>What the home page showed before anything was moved.</summary>
    public string HomeBefore { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await using (var demo = await StartAsync(Store))
        {
            HomeBefore = await HomeOf(demo);
        }

        await using var store = await OpenAsync(Store);
        for (var number = 0; number < 40; number++)
        {
            await using var draft = await store.Blobs.BeginAsync();
            var content = new byte[number == 0 ? 3_000_001 : 10_000 + number];
            new Random(number).NextBytes(content);
            await draft.WriteAsync(content);
            await draft.KeepAsync();
        }
    }

    /// <summary>A folder that nobody has used; it is not made yet.</summary>
    public string NewFolder() => Path.Combine(folder.FullName, $"{Interlocked.Increment(ref made)}", "store");

    /// <summary>A copy of the store's folder, to be changed.</summary>
    public string CopyOfStore()
    {
        var copy = NewFolder();
        foreach (var file in Directory.GetFiles(Store, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Store, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Starts the product on a store's folder.</summary>
    public async Task<DemoHost> StartAsync(string store)
    {
        var data = Path.GetDirectoryName(store)!;
        Directory.CreateDirectory(data);
        if (File.Exists(Path.Combine(store, "store.db")))
        {
            File.Copy(Path.Combine(folder.FullName, "full", "demo.json"), Path.Combine(data, "demo.json"), overwrite: true);
        }

        return await DemoHost.StartAsync(new DemoOptions { Port = 0, TenantPort = 0, Data = data, People = 60 }, _ => { });
    }

    /// <summary>What the home page shows to Ana.</summary>
    internal static async Task<string> HomeOf(DemoHost demo)
    {
        using var http = new SocketsHttpHandler();
        using var asking = new HttpMessageInvoker(http);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{demo.Address}/graphql") { Content = JsonContent.Create(new { query = Home }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", demo.Tenant.TokenFor("ana"));
        using var answer = await asking.SendAsync(request, CancellationToken.None);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("\"viewerReaction\"", text, StringComparison.Ordinal);
        return text;
    }

    internal static Task<DocumentStore> OpenAsync(string store) => DocumentStore.OpenAsync(
        new StoreOptions { Connection = store, Collections = Features.Collections, Facts = Features.Facts }, TimeProvider.System);

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

using System.Net.Sockets;
using System.Text;
using InsideIn.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.Tests.Cancellation;

/// <summary>A note that a store keeps, and the fact that it was kept.</summary>
public sealed record Note(Guid Id, string Text);

public sealed record NoteKept(Guid NoteId);

[QueryType, Schema("notes"), AllowAnonymous]
public static partial class NoteQueries
{
    /// <summary>Waits in the store for a fact that never comes.</summary>
    public static async Task<int> FollowAsync(DocumentStore store, Stall stall, CancellationToken cancellationToken)
    {
        stall.Open("following");
        await foreach (var _ in store.Tail(0, cancellationToken)) stall.Journal.Enqueue("a fact");
        if (cancellationToken.IsCancellationRequested) stall.Open("resolver left the store");
        return 0;
    }

    public static async Task<string?> NoteAsync(INoteTextDataLoader notes, CancellationToken cancellationToken) => await notes.LoadAsync(Guid.Empty, cancellationToken);
}

public static class NoteLoaders
{
    public static Collection<Note> Notes { get; } = new("notes", note => note.Id);

    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, string>> GetNoteTextAsync(IReadOnlyList<Guid> ids, DocumentStore store, Stall stall, CancellationToken cancellationToken)
    {
        stall.Open("loading");
        await foreach (var _ in store.Tail(0, cancellationToken)) stall.Journal.Enqueue("a fact");
        // The store does no work for a reader who has gone.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.GetAsync(Notes, ids, cancellationToken));
        stall.Open("loader left the store");
        return new Dictionary<Guid, string>();
    }
}

public sealed class ClosedConnectionTests
{
    [Fact]
    public async Task A_connection_that_is_closed_ends_what_its_request_does_in_the_store() // X7
    {
        var folder = Directory.CreateTempSubdirectory("insidein-");
        var stall = new Stall();
        var options = new StoreOptions { Connection = folder.FullName, Collections = [NoteLoaders.Notes], Facts = new Dictionary<string, Type> { ["kept"] = typeof(NoteKept) } };
        await using (var store = await DocumentStore.OpenAsync(options, TimeProvider.System))
        await using (var app = Create(store, stall))
        {
            await app.StartAsync();
            using (var client = new TcpClient())
            {
                var address = new Uri(app.Urls.First());
                await client.ConnectAsync(address.Host, address.Port);
                await client.GetStream().WriteAsync(Post("""{"query":"{ follow note }"}"""));
                await stall.SeenAsync("following");
                await stall.SeenAsync("loading");
            }

            await stall.SeenAsync("resolver left the store");
            await stall.SeenAsync("loader left the store");
            Assert.Empty(stall.Journal);
        }

        folder.Delete(recursive: true);
    }

    private static WebApplication Create(DocumentStore store, Stall stall)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(store).AddSingleton(stall).AddGraphQLServer("notes").AddTestTypes();
        var app = builder.Build();
        app.MapGraphQL(name: "notes");
        return app;
    }

    private static byte[] Post(string body) =>
        Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
}

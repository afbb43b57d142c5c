using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.People;
using InsideIn.Posts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace InsideIn.Benchmarks;

/// <summary>The home page: 20 posts with authors, groups, counts, the viewer's reaction and three comments each, with a real token over HTTP.</summary>
internal static class HomeFeed
{
    private const int Requests = 500;
    private const int PageSize = 20;

    /// <summary>What the home page asks for.</summary>
    public const string Home = """
        {
          viewer { person { id displayName } }
          feed(first: 20) {
            pageInfo { hasNextPage endCursor }
            edges { cursor node {
              id text publishedAt author { id displayName handle } group { id name slug } commentCount reactionCounts { kind count } viewerReaction
              comments(first: 3) { nodes { id text author { id displayName } } }
            } }
          }
        }
        """;

    public static async Task MeasureAsync(GrownNetwork grown, Table table)
    {
        var token = grown.Network.Tenant.TokenFor(grown.Reader.Alias);
        var body = Caller.Body(Home);
        using var caller = new Caller(grown.Network.Address, token);
        var answer = await caller.PostAsync("/graphql", body);
        var calls = await StoreCalls.OfAsync(() => caller.PostAsync("/graphql", body));
        var directCalls = await StoreCalls.OfAsync(() => ReadAsync(grown.Network.Store, grown.Reader.PersonId));
        await using var plain = await StartPlainAsync(answer);
        using var plainCaller = new Caller(new Uri(plain.Urls.Single()), token);

        var same = await Sample.OfAsync(Requests, _ => plainCaller.PostAsync("/", body));
        var direct = await Sample.OfAsync(Requests, _ => ReadAsync(grown.Network.Store, grown.Reader.PersonId));
        var home = await Sample.OfAsync(Requests, _ => caller.PostAsync("/graphql", body));

        await table.BeginAsync($"Home feed over {grown.Posts} posts and {grown.Posts * 3} comments: {calls.Count} store calls, {answer.Length} bytes");
        await table.AddAsync("the same bytes from memory over HTTP (baseline)", same);
        await table.AddAsync($"the store calls alone ({directCalls.Count})", direct, same);
        await table.AddAsync("home feed over GraphQL", home, same);
    }

    private static async Task<WebApplication> StartPlainAsync(byte[] answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/", async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(answer, context.RequestAborted);
        });
        await app.StartAsync();
        return app;
    }

    /// <summary>What the home page asks of the store, without asking for it in GraphQL.</summary>
    private static async Task ReadAsync(DocumentStore store, Guid readerId)
    {
        var roles = await GroupStore.RolesOfAsync(store, readerId, CancellationToken.None);
        var picked = await store.PickAsync(PostStore.Behind(new Doors([Group.EverybodyId, .. roles.Keys], new Dictionary<Guid, IReadOnlyList<Period>>())).Take(PageSize + 1));
        var ids = picked.Take(PageSize).Select(entry => entry.Id).ToList();
        var posts = await store.GetAsync(PostStore.Posts, ids);
        await store.GetAsync(PeopleStore.People, [readerId, .. posts.Values.Select(post => post.Document.AuthorId)]);
        await store.GetAsync(GroupStore.Groups, [.. posts.Values.Select(post => post.Document.GroupIds[0])]);
        await store.CountEachAsync([.. ids.Select(ConversationStore.CountedOn)]);
        await store.PickEachAsync([.. ids.Select(id => ConversationStore.ReactionsTo(id).Take(65))]);
        await store.GetAsync(ConversationStore.Reactions, [.. ids.Select(id => Reaction.IdOf(id, readerId))]);
        var lists = await store.PickEachAsync([.. ids.Select(id => ConversationStore.On(id).Take(4))]);
        var comments = await store.GetAsync(ConversationStore.Comments, [.. lists.SelectMany(list => list.Take(3)).Select(entry => entry.Id)]);
        await store.GetAsync(PostStore.Posts, [.. comments.Values.Select(comment => comment.Document.Subject.Id)]);
        await store.GetAsync(PeopleStore.People, [.. comments.Values.Select(comment => comment.Document.AuthorId)]);
    }
}

using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Conformance.Live;

/// <summary>The clients that others wrote for sockets and event streams, against the real server. W4, S1</summary>
[Collection(SubscribersCollection.Name)]
public sealed class LiveClientTests(NodeProject node) : IClassFixture<NodeProject>, IAsyncLifetime
{
    private Network? started;
    private string post = "";

    private Network Network => started ?? throw new InvalidOperationException("The network has not been started.");

    private Cast Cast => Network.Cast;

    private string Http => new Uri(Network.Address, "/graphql").ToString();

    private string WebSocket => Http.Replace("http://", "ws://", StringComparison.Ordinal);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        started = await Network.StartAsync(settings: new Dictionary<string, string?> { ["Live:CheckInterval"] = "00:00:00.1" });
        await OpenSubscriptions.Reach(0);
        post = await Cast.Author.PublishAsync(await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Cast.Author, Cast.Member), "A post");
    }

    /// <inheritdoc/>
    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task Graphql_ws_asks_does_and_follows_through_one_socket()
    {
        var run = node.RunAsync("live/graphql-ws.mjs", WebSocket, Network.Tenant.TokenFor("ben"), post);
        await OpenSubscriptions.Reach(1);
        var left = OpenSubscriptions.Reach(0);
        await Cast.Author.CommentAsync(post, "From C#");

        Assert.Equal(
            $$$$$"""
            query {"data":{"viewer":{"person":{"displayName":"{{{{{Cast.Member.Name}}}}}"}}}}
            refused GRAPHQL_VALIDATION_FAILED
            event {"data":{"onCommentAdded":{"text":"From C#"}}}
            mutation {"data":{"addComment":{"comment":{"text":"From Node"}}}}
            event {"data":{"onCommentAdded":{"text":"From Node"}}}
            left true
            """,
            (await run).Succeeded().Output.TrimEnd());
        await left;
    }

    [Theory]
    [InlineData(null, "4401 TOKEN_MISSING")]
    [InlineData("leaver", "4403 ACCOUNT_DISABLED")]
    public async Task Graphql_ws_learns_why_it_is_not_let_in(string? who, string expected)
    {
        var run = await node.RunAsync("live/graphql-ws-refused.mjs", who is null ? [WebSocket] : [WebSocket, Network.Tenant.TokenFor(who)]);
        Assert.Equal(expected, run.Succeeded().Output.TrimEnd());
    }

    [Fact]
    public async Task Graphql_ws_comes_back_with_another_token_when_its_own_has_ended()
    {
        var run = node.RunAsync("live/graphql-ws-reconnect.mjs", WebSocket, post, Network.Tenant.TokenFor("ben"), TokenForLater("ben"));
        await ComesBackAsync();
        await Cast.Author.AskWithAsync(Later, "mutation($input: AddCommentInput!) { addComment(input: $input) { comment { id } } }", new { input = new { subjectId = post, text = "Later", clientKey = Network.NewClientKey() } });

        Assert.Equal(
            """
            closed 4403 The sign-in has ended; sign in again.
            event {"data":{"onCommentAdded":{"text":"Later"}}}
            closed 1000
            """,
            (await run).Succeeded().Output.TrimEnd());
    }

    [Fact]
    public async Task Graphql_sse_asks_does_follows_and_comes_back_with_another_token()
    {
        var run = node.RunAsync("live/graphql-sse.mjs", Http, post, Network.Tenant.TokenFor("ben"), TokenForLater("ben"));
        await OpenSubscriptions.Reach(1);
        await Cast.Author.CommentAsync(post, "From C#");
        await ComesBackAsync();
        await Cast.Author.AskWithAsync(Later, "mutation($input: AddCommentInput!) { addComment(input: $input) { comment { id } } }", new { input = new { subjectId = post, text = "Later", clientKey = Network.NewClientKey() } });

        Assert.Equal(
            $$$$$"""
            query {"data":{"viewer":{"person":{"displayName":"{{{{{Cast.Member.Name}}}}}"}}}}
            refused GRAPHQL_VALIDATION_FAILED
            mutation {"data":{"addComment":{"comment":{"text":"From Node"}}}}
            event {"data":{"onCommentAdded":{"text":"From C#"}}}
            event {"data":{"onCommentAdded":{"text":"Later"}}}
            """,
            (await run).Succeeded().Output.TrimEnd());
        await OpenSubscriptions.Reach(0);
    }

    [Fact]
    public async Task Graphql_sse_learns_that_a_token_is_missing()
    {
        var run = await node.RunAsync("live/graphql-sse-refused.mjs", Http);
        Assert.Equal("401 TOKEN_MISSING", run.Succeeded().Output.TrimEnd());
    }

    /// <summary>Lets two hours pass: the first token ends, and the subscription is there again with the second.</summary>
    private async Task ComesBackAsync()
    {
        await OpenSubscriptions.Reach(1);
        var ended = OpenSubscriptions.Reach(0);
        Network.Clock.Advance(TimeSpan.FromHours(2));
        await ended;
        await OpenSubscriptions.Reach(1);
    }

    private string TokenForLater(string alias) => Network.Tenant.Mint(alias, Later);

    private static void Later(DevTenant.TokenDraft draft) => draft.Claims["exp"] = Network.Beginning.AddHours(4).ToUnixTimeSeconds();
}

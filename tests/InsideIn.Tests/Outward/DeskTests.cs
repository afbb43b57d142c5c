using System.Text;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Outward;

namespace InsideIn.Tests.Outward;

/// <summary>The communications desk through the API, in a network of its own: what it shows is global.</summary>
public sealed class DeskTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // Section 6 no. 1, C-1, C-5, C-13: no yes, no sight.
    [Fact]
    public async Task Of_three_hundred_posts_the_desk_shows_those_seven_that_are_offered_as_long_as_they_are()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var posts = new List<string>();
        for (var number = 0; number < 300; number++)
        {
            posts.Add(await (number % 2 == 0 ? cast.Author : cast.Member).PublishAsync(group, $"Post {number}"));
        }

        var consents = new List<string>();
        foreach (var number in new[] { 3, 44, 45, 120, 201, 202, 299 })
        {
            consents.Add(await (number % 2 == 0 ? cast.Author : cast.Member).OfferAsync(posts[number]));
        }

        Assert.Equal(
            ["Post 120", "Post 201", "Post 202", "Post 299", "Post 3", "Post 44", "Post 45"],
            (await cast.Comms.DeskAsync()).Order(StringComparer.Ordinal));

        await cast.Author.EditAsync(posts[44], "Post 44.");
        Assert.Equal(6, (await cast.Comms.DeskAsync()).Count);

        await cast.Author.WithdrawAsync(consents[^2]);
        Assert.Equal(["Post 120", "Post 201", "Post 299", "Post 3", "Post 45"], (await cast.Comms.DeskAsync()).Order(StringComparer.Ordinal));

        // C-5: an edit and its reversal are not what was agreed to.
        await cast.Author.EditAsync(posts[44], "Post 44", baseRevision: 2);
        Assert.Equal(5, (await cast.Comms.DeskAsync()).Count);

        await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = posts[120] });
        Assert.Equal(["Post 201", "Post 299", "Post 3", "Post 45"], (await cast.Comms.DeskAsync()).Order(StringComparer.Ordinal));

        // Offered anew, it is back.
        await cast.Author.OfferAsync(posts[44]);
        Assert.Equal(5, (await cast.Comms.DeskAsync()).Count);

        await PagesAreFullToTheEndAsync();
        await AnOfferThatWasNeverThereLooksTheSameAsync(posts[44], posts[46], consents[1]);
        await WhoLeavesTakesTheOffersAlongAsync();
    }

    // C-18: at once for the desk, and soon after in the record.
    private async Task WhoLeavesTakesTheOffersAlongAsync()
    {
        network.Tenant.Disable(cast.Member.Alias);
        await network.ImportAsync();

        Assert.Equal(["Post 44"], await cast.Comms.DeskAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await network.Store.PickAsync(OutwardStore.Offered(network.Clock.GetUtcNow()), patience.Token)).Count > 1)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    // C-1: offers that may not be shown leave no gap in any page.
    private async Task PagesAreFullToTheEndAsync()
    {
        var seen = new List<string?>();
        string? after = null;
        do
        {
            var page = (await cast.Comms.AskAsync(
                "query($after: String) { offers(first: 2, after: $after) { edges { cursor node { text } } pageInfo { hasNextPage endCursor } } }", new { after })).Expected();
            var nodes = page.At("offers.edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("text").GetString()).ToList();
            seen.AddRange(nodes);
            after = page.At("offers.pageInfo.hasNextPage").GetBoolean() ? page.TextAt("offers.pageInfo.endCursor") : null;
            Assert.True(after is null || nodes.Count == 2, page.Text);
        }
        while (after is not null);

        Assert.Equal(await cast.Comms.DeskAsync(), seen);
    }

    // C-1, C-4: post, consent and made-up ids are one to the desk, and its cursors lead nowhere.
    private async Task AnOfferThatWasNeverThereLooksTheSameAsync(string offeredPost, string otherPost, string consent)
    {
        var madeUp = new GraphQL.NodeId("Consent", Kernel.Ids.Of("never")).ToString();
        const string query = "query($id: ID!) { node(id: $id) { ... on Post { consents { id } offerPreview { contentHash } } ... on Consent { text } } }";
        Assert.Equal((await cast.Comms.AskAsync(query, new { id = madeUp })).Text, (await cast.Comms.AskAsync(query, new { id = consent })).Text);
        Assert.Equal((await cast.Comms.AskAsync(query, new { id = otherPost })).Text, (await cast.Comms.AskAsync(query, new { id = offeredPost })).Text);

        var desk = (await cast.Comms.AskAsync("{ offers { edges { cursor node { id } } } }")).Expected();
        foreach (var edge in desk.At("offers.edges").EnumerateArray())
        {
            var id = edge.GetProperty("node").GetProperty("id").GetString();
            Assert.Equal("""{"data":{"node":null}}""", (await cast.Comms.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id })).Text);
            var cursor = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(edge.GetProperty("cursor").GetString()));
            Assert.DoesNotContain(Key(offeredPost), cursor, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(cast.Author.PersonId.ToString("N"), cursor, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Key(string nodeId) => GraphQL.NodeId.TryParse(nodeId, out var id) ? id.Key.ToString("N") : throw new FormatException(nodeId);
}

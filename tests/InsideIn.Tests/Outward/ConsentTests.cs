using InsideIn.Audit;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Outward;

namespace InsideIn.Tests.Outward;

/// <summary>A consent after the yes: who sees it, how it ends, what proves it.</summary>
[Collection(NetworkCollection.Name)]
public sealed class ConsentTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // C-4: a no that looks like nothing, and a yes too.
    [Fact]
    public async Task Nobody_but_the_author_sees_whether_a_post_is_offered()
    {
        var (offered, other) = (await PublishAsync("Offered"), await PublishAsync("Offered"));
        var consent = await cast.Author.OfferAsync(offered);
        const string query = "query($post: ID!, $consent: ID!) { post: node(id: $post) { ... on Post { text consents { id } offerPreview { contentHash } } } consent: node(id: $consent) { id } }";
        var madeUp = new GraphQL.NodeId("Consent", Kernel.Ids.Of("never")).ToString();

        foreach (var reader in new[] { cast.Manager, cast.Hr, cast.Admin, cast.Moderator, cast.Comms, cast.Member, cast.GroupOwner })
        {
            var seen = await reader.AskAsync(query, new { post = offered, consent });
            Assert.Equal((await reader.AskAsync(query, new { post = other, consent = madeUp })).Text, seen.Text);
            Assert.Equal("""{"data":{"post":{"text":"Offered","consents":null,"offerPreview":null},"consent":null}}""", seen.Text);
        }

        Assert.Equal(consent, (await cast.Author.AskAsync(query, new { post = offered, consent })).Expected().TextAt("consent.id"));
    }

    // C-1: the desk is for communications alone.
    [Fact]
    public async Task Only_communications_ask_the_desk()
    {
        foreach (var reader in new[] { cast.Author, cast.Manager, cast.Hr, cast.Admin, cast.Moderator })
        {
            Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await reader.AskAsync("{ offers { nodes { id } } }")).ErrorCodes);
        }

        Assert.Empty((await cast.Comms.AskAsync("{ offers { nodes { id } } }")).ErrorCodes);
    }

    // C-13, C-14
    [Fact]
    public async Task A_withdrawal_needs_one_call_without_a_reason_and_may_be_repeated()
    {
        var consent = await cast.Author.OfferAsync(await PublishAsync("Withdrawn"));

        var withdrawn = await cast.Author.WithdrawAsync(consent);
        var at = withdrawn.TextAt("withdrawConsent.consent.withdrawnAt");
        network.Clock.Advance(TimeSpan.FromMinutes(1));
        var again = await cast.Author.WithdrawAsync(consent);

        Assert.Equal("WITHDRAWN", withdrawn.TextAt("withdrawConsent.consent.status"));
        Assert.Equal(at, again.TextAt("withdrawConsent.consent.withdrawnAt"));
    }

    // C-13
    [Fact]
    public async Task A_consent_that_an_edit_made_stale_can_be_withdrawn()
    {
        var post = await PublishAsync("Stale");
        var consent = await cast.Author.OfferAsync(post);
        await cast.Author.EditAsync(post, "Stale.");
        Assert.Equal("STALE", (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Consent { status } } }", new { id = consent })).Expected().TextAt("node.status"));

        Assert.Equal("WITHDRAWN", (await cast.Author.WithdrawAsync(consent)).TextAt("withdrawConsent.consent.status"));
    }

    // C-4: not found and not mine are one answer.
    [Fact]
    public async Task Nobody_withdraws_for_somebody_else()
    {
        var consent = await cast.Author.OfferAsync(await PublishAsync("Mine"));
        var madeUp = new GraphQL.NodeId("Consent", Kernel.Ids.Of("never")).ToString();

        foreach (var other in new[] { cast.Comms, cast.Admin, cast.Manager })
        {
            var refused = await other.WithdrawAsync(consent);
            Assert.Equal(["NOT_FOUND"], refused.RefusalsOf("withdrawConsent"));
            Assert.Equal((await other.WithdrawAsync(madeUp)).Text, refused.Text);
        }

        Assert.Equal("ACTIVE", (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Consent { status } } }", new { id = consent })).Expected().TextAt("node.status"));
    }

    [Fact]
    public async Task Authors_list_their_own_consents_the_latest_first_also_for_posts_that_are_gone()
    {
        var (first, second) = (await PublishAsync("First"), await PublishAsync("Second"));
        var one = await cast.Author.OfferAsync(first);
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        var two = await cast.Author.OfferAsync(second);
        await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = first });

        var list = (await cast.Author.AskAsync("{ viewer { consents(first: 2) { nodes { id status text post { id } } pageInfo { endCursor } } } }")).Expected();

        Assert.Equal([two, one], list.TextsAt("viewer.consents.nodes", "id"));
        Assert.Equal(["ACTIVE", "WITHDRAWN"], list.TextsAt("viewer.consents.nodes", "status"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, list.At("viewer.consents.nodes.1.post").ValueKind);
        var others = (await cast.Hr.AskAsync("{ viewer { consents { nodes { id } } } }")).Expected();
        Assert.Equal(0, others.At("viewer.consents.nodes").GetArrayLength());
    }

    // C-3
    [Fact]
    public async Task The_receipt_proves_what_was_agreed_to_under_which_notice_and_when()
    {
        var post = await PublishAsync("Hello");
        var consent = await cast.Author.OfferAsync(post);

        var receipt = (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Consent { receipt } } }", new { id = consent })).Expected().At("node.receipt");

        Assert.Equal("""{"body":"Hello","v":1}""", receipt.GetProperty("content").GetProperty("canonical").GetString());
        Assert.Equal(CanonicalJson.Hash("""{"body":"Hello","v":1}"""), receipt.GetProperty("content").GetProperty("contentHash").GetString());
        Assert.Equal(OutwardNotice.Current.Hash, receipt.GetProperty("notice").GetProperty("hash").GetString());
        Assert.Equal(network.Clock.GetUtcNow(), receipt.GetProperty("grantedAt").GetDateTimeOffset());
        Assert.Equal("offerPost", receipt.GetProperty("method").GetString());
        Assert.Equal("Meridian Works", receipt.GetProperty("controller").GetString());
    }

    // C-23, C-24
    [Fact]
    public async Task Every_yes_and_every_no_is_a_link_of_the_chain_which_outlives_an_erased_payload()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var post = await PublishAsync("Linked");
        var consent = await cast.Author.OfferAsync(post);
        await cast.Author.WithdrawAsync(consent);
        var position = await PositionOfAsync(consent, patience.Token);

        AuditEvent? granted;
        AuditEvent? withdrawn;
        while ((granted = await LinkAsync(position.Granted)) is null || (withdrawn = await LinkAsync(position.Withdrawn)) is null)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }

        Assert.Equal(("consent.granted", "consent.withdrawn"), (granted.Action, withdrawn.Action));
        var payload = await network.Store.GetAsync(AuditStore.Payloads, granted.Id);
        Assert.Equal(granted.PayloadHash, payload!.Document.Hash());
        await network.Store.CommitAsync(new Documents.Batch().Delete(AuditStore.Payloads, payload));
        Assert.Null(AuditChain.FirstBad(await AuditStore.ReadAsync(network.Store, default).ToListAsync(patience.Token)));
    }

    private async Task<AuditEvent?> LinkAsync(long position) => (await network.Store.GetAsync(AuditStore.Links, Kernel.Ids.Of($"audit.{position}")))?.Document;

    private async Task<(long Granted, long Withdrawn)> PositionOfAsync(string consent, CancellationToken cancellationToken)
    {
        Assert.True(GraphQL.NodeId.TryParse(consent, out var id));
        long granted = 0;
        await foreach (var fact in network.Store.Tail(0, cancellationToken))
        {
            if (fact.Fact is ConsentGranted one && one.ConsentId == id.Key)
            {
                granted = fact.Position;
            }
            else if (fact.Fact is ConsentWithdrawn other && other.ConsentId == id.Key)
            {
                return (granted, fact.Position);
            }
        }

        throw new InvalidOperationException("The facts ended before the withdrawal.");
    }

    private async Task<string> PublishAsync(string text) =>
        await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), text);
}

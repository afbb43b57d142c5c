using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Outward;

namespace InsideIn.Tests.Outward;

/// <summary>The author's yes through the API: allowed once, and refused by one thing at a time.</summary>
[Collection(NetworkCollection.Name)]
public sealed class OfferPostTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // C-2, C-3
    [Fact]
    public async Task A_yes_to_what_was_shown_is_kept_with_all_that_was_agreed_to()
    {
        var post = await PublishAsync("Hello");

        var offered = await cast.Author.OfferWithAsync(post, "channels", new[] { "NEWSLETTER", "COMPANY_PAGE", "NEWSLETTER" });

        Assert.Equal("ACTIVE", offered.TextAt("offerPost.consent.status"));
        Assert.Equal("Hello", offered.TextAt("offerPost.consent.text"));
        Assert.Equal("04be5cbb8fbf51a8f55ddd52f3cad2cf0778be79416a15daf24e714cdba32e22", offered.TextAt("offerPost.consent.contentHash"));
        Assert.Equal(["COMPANY_PAGE", "NEWSLETTER"], offered.At("offerPost.consent.channels").EnumerateArray().Select(channel => channel.GetString()));
        Assert.Equal(network.Clock.GetUtcNow().UtcDateTime.Date.AddDays(90), offered.At("offerPost.consent.expiresAt").GetDateTimeOffset());
    }

    // C-5
    [Fact]
    public async Task A_yes_to_an_earlier_revision_is_refused()
    {
        var post = await PublishAsync("One");
        var terms = await cast.Author.TermsAsync(post);
        await cast.Author.EditAsync(post, "Two");

        var refused = (await cast.Author.AskAsync(Offering.Offer, new { input = terms })).Expected();

        await AssertRefusedAsync("STALE_REVISION", refused, post);
    }

    // C-5
    [Fact]
    public async Task A_yes_to_other_bytes_is_refused()
    {
        var post = await PublishAsync("One");

        await AssertRefusedAsync("CONTENT_HASH_MISMATCH", await cast.Author.OfferWithAsync(post, "contentHash", new string('0', 64)), post);
    }

    // C-2
    [Fact]
    public async Task A_yes_for_no_channel_is_refused()
    {
        var post = await PublishAsync("One");

        await AssertRefusedAsync("CHANNELS_EMPTY", await cast.Author.OfferWithAsync(post, "channels", Array.Empty<string>()), post);
    }

    // C-3
    [Fact]
    public async Task A_yes_after_an_outdated_notice_is_refused()
    {
        var post = await PublishAsync("One");

        await AssertRefusedAsync("NOTICE_OUTDATED", await cast.Author.OfferWithAsync(post, "noticeVersion", "2020-01"), post);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(366)]
    public async Task A_yes_that_ends_in_the_past_or_after_more_than_a_year_is_refused(int days)
    {
        var post = await PublishAsync("One");

        await AssertRefusedAsync("EXPIRY_OUT_OF_RANGE", await cast.Author.OfferWithAsync(post, "expiresAt", network.Clock.GetUtcNow().AddDays(days)), post);
    }

    // C-1
    [Fact]
    public async Task Nobody_offers_what_somebody_else_wrote()
    {
        var post = await PublishAsync("One");
        var terms = await cast.Author.TermsAsync(post);

        foreach (var other in new[] { cast.Manager, cast.Comms, cast.Admin, cast.Moderator, cast.GroupOwner })
        {
            Assert.Equal(["NOT_AUTHOR"], (await other.AskAsync(Offering.Offer, new { input = terms })).Expected().RefusalsOf("offerPost"));
        }

        await AssertRefusedAsync("NOT_AUTHOR", (await cast.Hr.AskAsync(Offering.Offer, new { input = terms })).Expected(), post);
    }

    // C-10
    [Theory]
    [InlineData(GroupPrivacy.Closed)]
    [InlineData(GroupPrivacy.Secret)]
    public async Task What_is_said_in_a_closed_group_stays_there(GroupPrivacy privacy)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(privacy, cast.Author);
        var post = await cast.Author.PublishAsync(group, "Between us");

        await AssertRefusedAsync("GROUP_POLICY", await cast.Author.OfferWithAsync(post, "attribution", "UNNAMED_EMPLOYEE"), post);
        var preview = (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { offerPreview { mayOffer reason } } } }", new { id = post })).Expected();
        Assert.False(preview.At("node.offerPreview.mayOffer").GetBoolean());
        Assert.Contains("stay inside", preview.TextAt("node.offerPreview.reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_post_and_one_that_never_was_are_refused_alike()
    {
        var post = await PublishAsync("One");
        var terms = await cast.Author.TermsAsync(post);
        await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = post });
        var deleted = await cast.Author.AskAsync(Offering.Offer, new { input = terms });
        terms["postId"] = new GraphQL.NodeId("Post", Kernel.Ids.Of("never")).ToString();
        var never = await cast.Author.AskAsync(Offering.Offer, new { input = terms });

        Assert.Equal(["NOT_FOUND"], deleted.Expected().RefusalsOf("offerPost"));
        Assert.Equal(never.Text, deleted.Text);
    }

    [Fact]
    public async Task The_same_yes_again_is_the_same_consent_and_other_terms_take_its_place()
    {
        var post = await PublishAsync("One");
        var first = await cast.Author.OfferAsync(post);
        var again = await cast.Author.OfferAsync(post);
        var wider = await cast.Author.OfferWithAsync(post, "channels", new[] { "COMPANY_PAGE", "NEWSLETTER" });

        Assert.Equal(first, again);
        Assert.NotEqual(first, wider.TextAt("offerPost.consent.id"));
        var consents = (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { consents { id status } } } }", new { id = post })).Expected();
        Assert.Equal(["ACTIVE", "WITHDRAWN"], consents.TextsAt("node.consents", "status"));
    }

    // C-2: the preview says what is agreed to, byte for byte.
    [Fact]
    public async Task The_preview_shows_the_bytes_that_the_hash_is_of()
    {
        var post = await PublishAsync("Caf\u00e9 \"Zur Post\"");

        var preview = (await cast.Author.AskAsync(
            "query($id: ID!) { node(id: $id) { ... on Post { offerPreview { contentHash canonicalJson mayOffer reason bylines { attribution text } } } } }", new { id = post })).Expected();

        Assert.Equal("{\"body\":\"Caf\u00e9 \\\"Zur Post\\\"\",\"v\":1}", preview.TextAt("node.offerPreview.canonicalJson"));
        Assert.Equal(InsideIn.Audit.CanonicalJson.Hash(preview.TextAt("node.offerPreview.canonicalJson")!), preview.TextAt("node.offerPreview.contentHash"));
        Assert.All(preview.TextsAt("node.offerPreview.bylines", "text"), line => Assert.Contains("employee of Meridian Works", line, StringComparison.Ordinal));
    }

    // C-2: nobody can be made to agree in bulk or by default.
    [Fact]
    public void No_mutation_takes_more_than_one_post() =>
        Assert.Equal(typeof(Guid), typeof(OfferPost).GetMethod(nameof(OfferPost.OfferPostAsync))!.GetParameters()[0].ParameterType);

    private async Task<string> PublishAsync(string text) =>
        await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), text);

    private async Task AssertRefusedAsync(string code, Answer refused, string post)
    {
        Assert.Equal([code], refused.RefusalsOf("offerPost"));
        var consents = (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { consents { id } } } }", new { id = post })).Expected();
        Assert.Equal(0, consents.At("node.consents").GetArrayLength());
    }
}

using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Drafts;

namespace InsideIn.Tests.Mentions;

/// <summary>R15: people are renamed by the directory, and texts are not written anew. It changes the directory, so it has a network of its own.</summary>
public sealed class NamesOfNowTests : IAsyncLifetime
{
    private Network? started;

    private Network Network => started!;

    private Cast Cast => Network.Cast;

    public async Task InitializeAsync() => started = await Network.StartAsync(isConnected: true);

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task A_new_name_shows_in_texts_earlier_texts_and_what_changed_and_the_stored_words_stay()
    {
        var group = await Cast.Author.CreateGroupAsync(GroupPrivacy.Closed, Cast.Member);
        var post = await Cast.Author.PublishAsync(group, $"Ask {Cast.Member.At("Ben")} today");
        var comment = await Cast.Author.CommentAsync(post, $"Thanks, {Cast.Member.At("Ben")}");
        var page = (await Cast.Author.AskAsync(
            "mutation($input: CreatePageInput!) { createPage(input: $input) { page { id } errors { ... on Error { code } } } }",
            new { input = new { groupId = group, title = "Whom to ask", text = $"Ask {Cast.Member.At("Ben")}", clientKey = Network.NewClientKey() } })).Expected().TextAt("createPage.page.id");
        Network.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Empty(await Cast.Author.DoAsync("editPost", new { postId = post, baseRevision = 1, text = $"Ask {Cast.Member.At("Ben")} tomorrow" }));

        Network.Tenant.Accounts.Rename("ben", "Benedict Okafor-Lee");
        await Network.SyncAsync();

        var read = (await Cast.Author.AskAsync(
            "query($post: ID!, $comment: ID!, $page: ID!) { post: node(id: $post) { ... on Post { text source body revisions(first: 1) { nodes { text body changes { kind text } } } } } comment: node(id: $comment) { ... on Comment { text } } page: node(id: $page) { ... on Page { text } } }",
            new { post, comment, page })).Expected();
        Assert.Equal("Ask @Benedict Okafor-Lee tomorrow", read.TextAt("post.text"));
        Assert.Equal("Ask @Benedict Okafor-Lee today", read.TextAt("post.revisions.nodes.0.text"));
        Assert.Equal("Thanks, @Benedict Okafor-Lee", read.TextAt("comment.text"));
        Assert.Equal("Ask @Benedict Okafor-Lee", read.TextAt("page.text"));
        Assert.Equal(["today", "tomorrow"], read.At("post.revisions.nodes.0.changes").EnumerateArray().Where(change => change.GetProperty("kind").GetString() != "SAME").Select(change => change.GetProperty("text").GetString()));
        Assert.StartsWith("Ask @[Ben](person:", read.TextAt("post.source"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_begins_another_names_nobody_else()
    {
        Network.Tenant.Accounts.Rename("ben", "Ann");
        Network.Tenant.Accounts.Rename("carla", "Anna Lee");
        await Network.SyncAsync();
        var group = await Cast.Author.CreateGroupAsync(GroupPrivacy.Closed, Cast.Member, Cast.GroupOwner);

        var post = await Cast.Author.PublishAsync(group, $"{Cast.GroupOwner.At("Anna Lee")} and {Cast.Member.At("Ann")}a, not @Anna Lee");

        Assert.Equal([Cast.GroupOwner.PersonId, Cast.Member.PersonId], (await Network.ToldAsync(post)).OrderBy(id => id == Cast.Member.PersonId));
        Network.Tenant.Accounts.Rename("ben", "Bo");
        await Network.SyncAsync();
        var read = (await Cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { text } } }", new { id = post })).Expected();
        Assert.Equal("@Anna Lee and @Boa, not @Anna Lee", read.TextAt("node.text"));
    }

    // Table B: above 50 only owners and communicators.
    [Fact]
    public async Task Fifty_one_real_people_are_told_by_who_keeps_order_and_by_communications_alone()
    {
        var people = Network.Tenant.Options.Company.People.Where(person => person.User is { AccountEnabled: true, IsGuest: false, EmployeeId: not null }).Select(person => Network.Employee(person.Alias)).ToList();
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, [.. people.Where(person => person.PersonId != Cast.GroupOwner.PersonId).Take(52)]);
        var member = people.First(person => person.PersonId != Cast.GroupOwner.PersonId && person.Alias != "comms");

        Assert.Equal(["TOO_MANY_MENTIONED"], await MentionAsync(member, group));
        Assert.Empty(await MentionAsync(Cast.GroupOwner, group));
        await Cast.GroupOwner.DoAsync("addMember", new { groupId = group, personId = Cast.Comms.Id });
        Assert.DoesNotContain("TOO_MANY_MENTIONED", await MentionAsync(Cast.Comms, group));
    }

    /// <summary>Mentions the group with the real number confirmed; the refusals.</summary>
    private async Task<IReadOnlyList<string?>> MentionAsync(Employee author, string group)
    {
        var input = new { groupIds = new[] { group }, text = $"All of @[us](group:{group})", clientKey = Network.NewClientKey() };
        var asked = (await author.AskAsync(
            "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { ... on Error { code } ... on MentionsNotConfirmedError { recipientCount } } } }", new { input })).Expected();
        if (asked.RefusalsOf("publishPost") is not ["MENTIONS_NOT_CONFIRMED"])
        {
            return asked.RefusalsOf("publishPost");
        }

        var number = asked.NumberAt("publishPost.errors.0.recipientCount");
        Assert.InRange(number, 51, 60);
        return await author.DoAsync("publishPost", new { input.groupIds, input.text, input.clientKey, confirmedRecipients = number });
    }
}

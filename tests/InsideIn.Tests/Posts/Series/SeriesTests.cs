using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Posts;
using InsideIn.Tests.Drafts;
using InsideIn.Tests.Notifications;

namespace InsideIn.Tests.Posts;

/// <summary>Product/network.md, table A, row "blogs, long form": articles in an order, of a person or a group.</summary>
[Collection(NetworkCollection.Name)]
public class SeriesTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Articles_stand_in_their_order_and_lead_to_the_next_and_the_previous()
    {
        var group = await GroupAsync();
        var series = await CreateAsync(cast.Author, "Learning to sail");
        var one = await ArticleAsync(cast.Author, group, "One", series);
        var two = await ArticleAsync(cast.Author, group, "Two", series);
        var three = await ArticleAsync(cast.Author, group, "Three", series);

        Assert.Equal(["One", "Two", "Three"], await TitlesAsync(cast.Member, series));
        Assert.Equal(("Learning to sail", "One", "Three"), await AroundAsync(cast.Member, two));
        Assert.Empty(await cast.Author.DoAsync("addToSeries", new { seriesId = series, postId = three, afterId = one }));
        Assert.Equal(["One", "Three", "Two"], await TitlesAsync(cast.Member, series));
        Assert.Empty(await cast.Author.DoAsync("addToSeries", new { seriesId = series, postId = two }));
        Assert.Equal(["Two", "One", "Three"], await TitlesAsync(cast.Member, series));
        Assert.Empty(await cast.Author.DoAsync("removeFromSeries", new { postId = one }));
        Assert.Equal(("Learning to sail", null, "Three"), await AroundAsync(cast.Member, two));
        Assert.Equal((null, null, null), await AroundAsync(cast.Member, one));
    }

    // R3, R23
    [Fact]
    public async Task Of_a_persons_series_each_reader_finds_what_they_may_read_and_is_led_past_the_rest()
    {
        var series = await CreateAsync(cast.Author, "Here and there");
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var one = await ArticleAsync(cast.Author, open, "One", series);
        await ArticleAsync(cast.Author, await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author), "Hidden", series);
        await ArticleAsync(cast.Author, open, "Three", series);

        Assert.Equal(["One", "Three"], await TitlesAsync(cast.Outsider, series));
        Assert.Equal(("Here and there", null, "Three"), await AroundAsync(cast.Outsider, one));
        Assert.Equal(("Here and there", null, "Hidden"), await AroundAsync(cast.Author, one));
    }

    // R2
    [Fact]
    public async Task A_groups_series_is_there_for_its_readers_alone()
    {
        var group = await GroupAsync();
        var series = await CreateAsync(cast.Member, "From the workshop", group);

        Assert.Equal("""{"data":{"node":null}}""", (await cast.Outsider.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id = series })).Text);
        var lists = await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { series(first: 5) { nodes { title begunBy { id } } } } } }", new { id = group });
        Assert.Equal(["From the workshop"], lists.Expected().TextsAt("node.series.nodes", "title"));
        Assert.Equal(["NOT_FOUND"], await cast.Outsider.DoAsync("createSeries", new { title = "Mine", groupId = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret), clientKey = network.NewClientKey() }));
    }

    [Fact]
    public async Task Authors_put_in_their_own_articles_and_nobody_else_does()
    {
        var group = await GroupAsync();
        var (own, ofGroup) = (await CreateAsync(cast.Author, "Mine"), await CreateAsync(cast.Author, "Ours", group));
        var article = await ArticleAsync(cast.Member, group, "By Ben", null);
        var post = await cast.Member.PublishAsync(group, "No article");

        Assert.Equal(["NOT_ALLOWED"], await cast.Member.DoAsync("addToSeries", new { seriesId = own, postId = article }));
        Assert.Equal(["NOT_ALLOWED"], await cast.Author.DoAsync("addToSeries", new { seriesId = ofGroup, postId = article }));
        Assert.Equal(["NOT_ALLOWED"], await cast.Member.DoAsync("addToSeries", new { seriesId = ofGroup, postId = post }));
        Assert.Empty(await cast.Member.DoAsync("addToSeries", new { seriesId = ofGroup, postId = article }));
        Assert.Equal(["By Ben"], await TitlesAsync(cast.Author, ofGroup));
        Assert.Equal(["NOT_ALLOWED"], await cast.Member.DoAsync("addToSeries", new { seriesId = await CreateAsync(cast.Member, "Mine too"), postId = article }));
    }

    [Fact]
    public async Task An_articles_headings_are_its_table_of_contents()
    {
        var answer = await cast.Author.PublishKindAsync(await GroupAsync(), new { article = new { title = "Knots" } }, "Before.\n\n# Bowline\n\nA loop.\n\n## In the dark\n\nSlowly.");
        var read = (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { contents { level text blockNumber } } } }", new { id = answer.Expected().TextAt("publishPost.post.id") })).Expected();

        Assert.Equal("""[{"level":1,"text":"Bowline","blockNumber":1},{"level":2,"text":"In the dark","blockNumber":3}]""", read.At("node.contents").GetRawText());
    }

    // R25
    [Fact]
    public async Task A_deleted_article_leaves_its_series()
    {
        var series = await CreateAsync(cast.Author, "Short");
        var article = await ArticleAsync(cast.Author, await GroupAsync(), "Gone", series);

        await cast.Author.DoAsync("deletePost", new { postId = article });

        Assert.Empty(await TitlesAsync(cast.Author, series));
        await Privacy.PrivacyDoings.UntilAsync(async () => (await network.Store.PickAsync(SeriesStore.With(NoticeDoings.Key(article)))).Count == 0);
    }

    // Table A: followed by series.
    [Fact]
    public async Task Who_follows_a_series_is_told_of_its_next_article_and_of_nothing_else_by_its_author()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var series = await CreateAsync(cast.Author, "Followed");
        await cast.Newcomer.SetLevelAsync(series, "FIRST_POST");

        var next = await ArticleAsync(cast.Author, group, "Next", series);
        var other = await ArticleAsync(cast.Author, group, "Other", null);
        await network.SettleAsync();

        Assert.Equal(["ARTICLE_IN_SERIES"], await cast.Newcomer.ReasonsAsync(next));
        Assert.Empty(await cast.Newcomer.ReasonsAsync(other));
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

    private async Task<string> CreateAsync(Employee person, string title, string? groupId = null)
    {
        var answer = await person.AskAsync(
            "mutation($input: CreateSeriesInput!) { createSeries(input: $input) { series { id } errors { ... on Error { code } } } }",
            new { input = new { title, groupId, clientKey = network.NewClientKey() } });
        return answer.Expected().TextAt("createSeries.series.id") ?? throw new InvalidOperationException(answer.Text);
    }

    private static async Task<string> ArticleAsync(Employee author, string groupId, string title, string? seriesId)
    {
        var answer = await author.PublishKindAsync(groupId, new { article = new { title, seriesId } });
        return answer.Expected().TextAt("publishPost.post.id") ?? throw new InvalidOperationException(answer.Text);
    }

    private static async Task<IReadOnlyList<string?>> TitlesAsync(Employee reader, string series) =>
        (await reader.AskAsync("query($id: ID!) { node(id: $id) { ... on Series { articles { title } } } }", new { id = series })).Expected().TextsAt("node.articles", "title");

    private static async Task<(string? Series, string? Previous, string? Next)> AroundAsync(Employee reader, string article)
    {
        var read = (await reader.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { series { title } previousInSeries { title } nextInSeries { title } } } }", new { id = article })).Expected();
        return (read.TextAt("node.series.title"), read.TextAt("node.previousInSeries.title"), read.TextAt("node.nextInSeries.title"));
    }
}

using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Drafts;
using InsideIn.Tests.Notifications;

namespace InsideIn.Tests.Posts;

/// <summary>Edits of what makes a post one of its kind. These move the clock by days, so they have a network of their own.</summary>
public sealed class EditKindTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Read = "query($id: ID!) { node(id: $id) { ... on Post { title text revisionNumber praise { value people { id } } announcement { endsAt } coAuthors { id } revisions(first: 5) { nodes { title text } } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task An_earlier_title_stays_readable_and_an_edit_of_the_text_alone_keeps_the_title()
    {
        var post = await PublishedAsync(cast.Author, await GroupAsync(), new { article = new { title = "Frist" } });
        network.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Empty(await EditAsync(cast.Author, post, 1, "Words.", new { article = new { title = " First\nof all " } }));
        Assert.Empty(await EditAsync(cast.Author, post, 2, "Other words."));
        Assert.Empty(await EditAsync(cast.Author, post, 3, "Other words.", new { article = new { title = "First of all" } }));

        var read = await ReadAsync(post);
        Assert.Equal(("First of all", "Other words.", 3), (read.TextAt("node.title"), read.TextAt("node.text"), read.NumberAt("node.revisionNumber")));
        Assert.Equal(["First of all", "Frist"], read.TextsAt("node.revisions.nodes", "title"));
    }

    [Fact]
    public async Task A_question_without_words_gets_another_title()
    {
        var post = await cast.Author.AskQuestionAsync(await GroupAsync(), "Who nkows?");

        Assert.Empty(await EditAsync(cast.Author, post, 1, "", new { question = new { title = "Who knows?" } }));
        Assert.Equal(["TEXT_EMPTY"], await EditAsync(cast.Author, post, 2, "", new { question = new { title = " " } }));

        Assert.Equal("Who knows?", (await ReadAsync(post)).TextAt("node.title"));
    }

    [Fact]
    public async Task A_post_stays_of_its_kind_and_an_article_in_its_series()
    {
        var group = await GroupAsync();
        var (post, article) = (await PublishedAsync(cast.Author, group, null), await PublishedAsync(cast.Author, group, new { article = new { title = "Title" } }));
        var series = (await cast.Author.AskAsync(
            "mutation($input: CreateSeriesInput!) { createSeries(input: $input) { series { id } } }", new { input = new { title = "Mine", clientKey = network.NewClientKey() } })).Expected().TextAt("createSeries.series.id");

        Assert.Equal(["NOT_ALLOWED"], await EditAsync(cast.Author, post, 1, "Words.", new { question = new { title = "What?" } }));
        Assert.Equal(["NOT_ALLOWED"], await EditAsync(cast.Author, article, 1, "Words.", new { article = new { title = "Title", seriesId = series } }));
    }

    // R11: only who is praised anew is told.
    [Fact]
    public async Task Whoever_is_praised_by_an_edit_is_told_and_nobody_twice()
    {
        var post = await PublishedAsync(cast.Author, await GroupAsync(), Praising(cast.Member));
        await network.SettleAsync();
        Assert.Equal(["PRAISE"], await cast.Member.ReasonsAsync(post));

        Assert.Empty(await EditAsync(cast.Author, post, 1, "Words.", Praising(cast.Member, cast.GroupOwner)));
        Assert.Equal(["NOT_READERS"], await EditAsync(cast.Author, post, 2, "Words.", Praising(cast.Outsider)));
        Assert.Equal(["NOT_ALLOWED"], await EditAsync(cast.Author, post, 2, "Words.", Praising(cast.Author)));
        await network.SettleAsync();

        Assert.Contains("PRAISE", await cast.GroupOwner.ReasonsAsync(post));
        Assert.Equal(1, (await cast.Member.NoticesAsync(post)).Single(notice => notice.GetProperty("reason").GetString() == "PRAISE").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task The_end_of_an_announcement_is_moved_within_30_days_of_publishing_by_who_may_announce()
    {
        var group = await GroupAsync();
        var post = (await cast.GroupOwner.AnnounceAsync(group, TimeSpan.FromDays(2))).TextAt("publishPost.post.id")!;
        var published = network.Clock.GetUtcNow();
        network.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Empty(await EditAsync(cast.GroupOwner, post, 1, "Words.", Until(published.AddDays(30))));
        Assert.Equal(["TIME_OUT_OF_RANGE"], await EditAsync(cast.GroupOwner, post, 2, "Words.", Until(published.AddDays(30).AddMinutes(1))));
        Assert.Equal(["TIME_OUT_OF_RANGE"], await EditAsync(cast.GroupOwner, post, 2, "Words.", Until(network.Clock.GetUtcNow())));
        Assert.Empty(await cast.GroupOwner.DoAsync("addPostCoAuthor", new { postId = post, personId = cast.Member.Id }));
        Assert.Equal(["NOT_ALLOWED"], await EditAsync(cast.Member, post, 2, "Words.", Until(published.AddDays(3))));
        Assert.Empty(await EditAsync(cast.Member, post, 2, "More words."));
    }

    [Fact]
    public async Task An_announcement_that_had_ended_takes_its_places_anew()
    {
        var group = await GroupAsync();
        var ended = (await cast.GroupOwner.AnnounceAsync(group, TimeSpan.FromDays(1))).TextAt("publishPost.post.id")!;
        network.Clock.Advance(TimeSpan.FromDays(2));
        await cast.GroupOwner.AnnounceAsync(group, TimeSpan.FromDays(2));
        await cast.GroupOwner.AnnounceAsync(group, TimeSpan.FromDays(2));

        Assert.Equal(["ANNOUNCEMENT_QUOTA"], await EditAsync(cast.GroupOwner, ended, 1, "Words.", Until(network.Clock.GetUtcNow().AddDays(1))));
        network.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty(await EditAsync(cast.GroupOwner, ended, 1, "Words.", Until(network.Clock.GetUtcNow().AddDays(1))));
        network.Clock.Advance(TimeSpan.FromDays(2));
    }

    [Fact]
    public async Task Its_author_names_who_wrote_it_too_and_they_edit_it()
    {
        var post = await PublishedAsync(cast.Author, await GroupAsync(), null);

        Assert.Equal(["NOT_ALLOWED"], await cast.Member.DoAsync("addPostCoAuthor", new { postId = post, personId = cast.Member.Id }));
        Assert.Equal(["NOT_FOUND"], await cast.Outsider.DoAsync("addPostCoAuthor", new { postId = post, personId = cast.Member.Id }));
        Assert.Equal(["NOT_ALLOWED"], await cast.Author.DoAsync("addPostCoAuthor", new { postId = post, personId = cast.Outsider.Id }));
        Assert.Empty(await cast.Author.DoAsync("addPostCoAuthor", new { postId = post, personId = cast.Member.Id }));
        Assert.Empty(await cast.Author.DoAsync("addPostCoAuthor", new { postId = post, personId = cast.Member.Id }));
        Assert.Equal([cast.Member.Id], (await ReadAsync(post)).TextsAt("node.coAuthors", "id"));
        Assert.Empty(await EditAsync(cast.Member, post, 1, "By both."));

        Assert.Empty(await cast.Member.DoAsync("removePostCoAuthor", new { postId = post, personId = cast.Member.Id }));
        Assert.Equal(["NOT_ALLOWED"], await EditAsync(cast.Member, post, 2, "Not any more."));
    }

    [Fact]
    public async Task A_series_gets_another_title_from_whose_it_is()
    {
        var series = (await cast.Author.AskAsync(
            "mutation($input: CreateSeriesInput!) { createSeries(input: $input) { series { id } } }", new { input = new { title = "Lettres", clientKey = network.NewClientKey() } })).Expected().TextAt("createSeries.series.id");

        Assert.Equal(["NOT_ALLOWED"], await cast.Member.DoAsync("renameSeries", new { seriesId = series, title = "Mine" }));
        Assert.Equal(["TEXT_EMPTY"], await cast.Author.DoAsync("renameSeries", new { seriesId = series, title = " " }));
        Assert.Empty(await cast.Author.DoAsync("renameSeries", new { seriesId = series, title = "Letters" }));

        Assert.Equal("Letters", (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Series { title } } }", new { id = series })).Expected().TextAt("node.title"));
    }

    private static object Praising(params Employee[] people) => new { praise = new { personIds = people.Select(person => person.Id), value = "CRAFT" } };

    private static object Until(DateTimeOffset endsAt) => new { announcement = new { endsAt } };

    private static Task<IReadOnlyList<string?>> EditAsync(Employee editor, string postId, int baseRevision, string text, object? details = null) =>
        editor.DoAsync("editPost", new { postId, baseRevision, text, details });

    private static async Task<string> PublishedAsync(Employee author, string group, object? details) =>
        (await author.PublishKindAsync(group, details)).Expected().TextAt("publishPost.post.id")!;

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

    private async Task<Answer> ReadAsync(string post) => (await cast.Member.AskAsync(Read, new { id = post })).Expected();
}

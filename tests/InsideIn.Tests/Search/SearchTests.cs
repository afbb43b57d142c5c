using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Events;
using InsideIn.Tests.Media;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Search;

/// <summary>What is found, in which order, and how it is shown. Each test has words of its own.</summary>
[Collection(NetworkCollection.Name)]
public class SearchTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    // Demand 4, R48: own things are found by the next request, private ones too.
    [Fact]
    public async Task Whoever_has_written_something_finds_it_at_once()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Secret);
        AfterOthers();
        var post = await cast.Author.PublishAsync(group, "The quokkaberry harvest begins");
        Assert.Equal([post], await cast.Author.FoundAsync("quokkaberry"));

        var comment = await cast.Author.CommentAsync(post, "And the snorkelfruit as well");
        Assert.Equal([comment], await cast.Author.FoundAsync("snorkelfruit"));

        await cast.Author.WritePageAsync(group, "How vellumcakes are made", "With patience.");
        Assert.Equal("How vellumcakes are made", (await cast.Author.SearchAsync("vellumcakes")).TextAt("search.hits.nodes.0.title"));
    }

    // Demand 4
    [Theory]
    [InlineData("Bitte den Urlaubsantragzettel bis Freitag abgeben", "urlaubsantragz", "antragzettel", "URLAUBSANTRAGZETTEL", "urlaubsantragzetel")]
    [InlineData("下周的产品讨论会改到星期四", "讨论", "产品讨论", "星期")]
    [InlineData("Réunion prévoyancière à Besançon", "prevoyanciere", "besancon", "PRÉVOYANCIÈRE reunion", "prevoyancere")]
    [InlineData("次の開発会議室は三階です", "会議", "開発会議")]
    public async Task Word_parts_accents_two_signs_and_a_slip_all_find_the_text(string text, params string[] queries)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, text);

        foreach (var query in queries)
        {
            await cast.Member.UntilFoundAsync(query, post);
        }
    }

    [Fact]
    public async Task Several_words_must_all_stand_in_a_text_and_a_phrase_side_by_side()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        var near = await cast.Author.PublishAsync(group, "The turnipwagon leaves the kettleyard at noon");
        var far = await cast.Author.PublishAsync(group, "The kettleyard has no room for a turnipwagon");
        await cast.Author.PublishAsync(group, "A turnipwagon alone");

        await cast.Author.UntilFoundAsync("kettleyard turnipwagon", far, near);
        Assert.Equal([near], await cast.Author.FoundAsync("\"turnipwagon leaves the kettleyard\""));
        Assert.Empty(await cast.Author.FoundAsync("\"kettleyard turnipwagon\""));
    }

    [Fact]
    public async Task Titles_come_first_then_the_latest_and_pages_neither_repeat_nor_leave_out()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        await cast.Author.WritePageAsync(group, "The marzipanclock", "It ticks.");
        var posts = new List<string>();
        for (var at = 0; at < 5; at++)
        {
            posts.Insert(0, await cast.Author.PublishAsync(group, $"A marzipanclock, number {at}"));
        }

        await PrivacyDoings.UntilAsync(async () => (await cast.Author.SearchAsync("marzipanclock")).NumberAt("search.totalCount") == 6);
        var found = new List<string>();
        string? after = null;
        do
        {
            var page = await cast.Author.SearchAsync("marzipanclock", first: 2, after: after);
            found.AddRange(SearchDoings.IdsOf(page));

            // R21: what goes between two pages moves no place.
            await cast.Author.PublishAsync(group, "A marzipanclock that came later");
            after = page.At("search.hits.pageInfo.hasNextPage").GetBoolean() ? page.TextAt("search.hits.pageInfo.endCursor") : null;
        }
        while (after is not null);

        Assert.Equal(posts, found.Skip(1));
    }

    [Fact]
    public async Task Operators_narrow_a_search()
    {
        var (one, other) = (await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author));
        var slug = (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { slug } } }", new { id = one })).TextAt("node.slug");
        var mine = await cast.Author.PublishAsync(one, "A hedgehoglamp of mine");
        var theirs = await cast.Member.PublishAsync(one, "A hedgehoglamp of theirs");
        var elsewhere = await cast.Author.PublishAsync(other, "A hedgehoglamp elsewhere");
        var comment = await cast.Member.CommentAsync(mine, "No hedgehoglamp please");
        var day = running.Network.Clock.GetUtcNow();
        await cast.Author.UntilFoundAsync("hedgehoglamp", comment, elsewhere, theirs, mine);

        Assert.Equal([elsewhere, mine], await cast.Author.FoundAsync($"hedgehoglamp from:{await HandleOfAsync(cast.Author)}"));
        Assert.Equal([comment, theirs, mine], await cast.Author.FoundAsync($"in:{slug} hedgehoglamp"));
        Assert.Equal([comment], await cast.Author.FoundAsync("hedgehoglamp type:comment"));
        Assert.Equal([comment], await cast.Author.FoundAsync("hedgehoglamp", "COMMENT"));
        Assert.Equal([comment, theirs], await cast.Author.FoundAsync($"from:@{await HandleOfAsync(cast.Member)} in:{slug}"));
        Assert.Equal(4, (await cast.Author.FoundAsync($"hedgehoglamp after:{day:yyyy-MM-dd} before:{day.AddDays(1):yyyy-MM-dd}")).Count);
        Assert.Empty(await cast.Author.FoundAsync($"hedgehoglamp before:{day:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("", "SEARCH_EMPTY")]
    [InlineData("  !? ", "SEARCH_EMPTY")]
    [InlineData("type:post", "SEARCH_EMPTY")]
    [InlineData("tea from:", "SEARCH_NO_VALUE")]
    [InlineData("tea from:nobody.at.all", "SEARCH_UNKNOWN_PERSON")]
    [InlineData("tea in:nowhere", "SEARCH_UNKNOWN_GROUP")]
    [InlineData("tea type:cake", "SEARCH_UNKNOWN_TYPE")]
    [InlineData("tea before:tomorrow", "SEARCH_BAD_DAY")]
    [InlineData("a b c d e f g h i j k l m", "SEARCH_TOO_MANY_WORDS")]
    public async Task What_cannot_be_searched_for_is_refused_by_a_code_and_lists_nothing(string query, string code)
    {
        var answer = await cast.Author.SearchAsync(query);

        Assert.Equal(code, answer.TextAt("search.refusal.code"));
        Assert.Equal(0, answer.NumberAt("search.totalCount"));
        Assert.Empty(SearchDoings.IdsOf(answer));
    }

    [Fact]
    public async Task A_search_of_more_than_200_characters_is_refused() =>
        Assert.Equal("SEARCH_TOO_LONG", (await cast.Author.SearchAsync(new string('a', 201))).TextAt("search.refusal.code"));

    [Fact]
    public async Task A_hit_shows_where_the_words_stand()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        await cast.Author.PublishAsync(group, $"{string.Join(' ', Enumerable.Repeat("Ändern wir die Öfen", 20))} am Brückenpfeilerfest und {string.Join(' ', Enumerable.Repeat("danach noch mehr", 20))}");

        var answer = await cast.Author.SearchAsync("brückenpfeilerfest");
        var (text, range) = (answer.TextAt("search.hits.nodes.0.snippet.text")!, answer.At("search.hits.nodes.0.snippet.highlights.0"));

        Assert.Equal("Brückenpfeilerfest", text.Substring(range.GetProperty("start").GetInt32(), range.GetProperty("length").GetInt32()));
        Assert.InRange(text.Length, 100, 202);
        Assert.StartsWith("…", text, StringComparison.Ordinal);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_events_and_people_are_found_and_counted_by_type()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        await cast.Author.WritePageAsync(group, "Juggling pinballoons", "How to.");
        await cast.Author.CreateEventAsync(group, "2030-06-03T09:00", "2030-06-03T10:00");
        var post = await cast.Author.PublishAsync(group, "Who juggles pinballoons?");
        await cast.Author.CommentAsync(post, "Nobody juggles pinballoons.");
        await PrivacyDoings.UntilAsync(async () => (await cast.Author.SearchAsync("pinballoons")).NumberAt("search.totalCount") == 3);

        var answer = await cast.Author.SearchAsync("pinballoons");
        Assert.Equal(["POST 1", "COMMENT 1", "PAGE 1"], answer.At("search.facets").EnumerateArray().Select(facet => $"{facet.GetProperty("type")} {facet.GetProperty("count")}"));
        Assert.False(answer.At("search.isCapped").GetBoolean());

        await PrivacyDoings.UntilAsync(async () => (await cast.Outsider.FoundAsync("Duarte ana")).Contains("ana.duarte"));
        Assert.Contains("EVENT", (await cast.Author.SearchAsync($"type:event from:{await HandleOfAsync(cast.Author)}")).TextsAt("search.hits.nodes", "type"));
    }

    // R5: a file is found with what carries it.
    [Fact]
    public async Task A_post_is_found_by_the_name_of_a_file_that_it_carries()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        AfterOthers();
        var fileId = MediaDoings.FileIdOf(await cast.Author.UploadAsync(MediaDoings.NewPicture(), "Turbinenprüfbericht.png"));
        var published = (await cast.Author.AskAsync(
            "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { ... on Error { code } } } }",
            new { input = new { groupIds = new[] { group }, text = "See for yourselves", attachments = new[] { new { fileId, altText = "A turbine" } }, clientKey = running.Network.NewClientKey() } })).Expected();

        Assert.Equal([published.TextAt("publishPost.post.id")!], await cast.Author.FoundAsync("turbinenprufbericht"));
        Assert.Empty(await cast.Outsider.FoundAsync("turbinenprufbericht"));
    }

    [Fact]
    public async Task Suggestions_end_the_last_word_as_readable_texts_do()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        await cast.Author.PublishAsync(group, "The Wobblegongs sing");
        await cast.Author.PublishAsync(group, "Two Wobblegongs and a wobblegate");

        await PrivacyDoings.UntilAsync(async () => (await cast.Author.SuggestedAsync("sing wobbleg")).SequenceEqual(["sing Wobblegongs"]));
        await PrivacyDoings.UntilAsync(async () => (await cast.Author.SuggestedAsync("wobbleg")).SequenceEqual(["Wobblegongs", "wobblegate"]));
        Assert.Empty(await cast.Author.SuggestedAsync("wobbleg "));
        Assert.Empty(await cast.Author.SuggestedAsync("type:wobbleg"));
    }

    // R23, R47: one pick for each part of a result, whatever the number of groups, and one call for each type.
    [Fact]
    public async Task A_search_asks_the_store_as_often_whatever_it_finds()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        for (var at = 0; at < 3; at++)
        {
            await cast.Author.CommentAsync(await cast.Author.PublishAsync(group, $"A gooselantern, {at}"), "Another gooselantern");
        }

        await PrivacyDoings.UntilAsync(async () => (await cast.Member.SearchAsync("gooselantern")).NumberAt("search.totalCount") == 6);
        running.Network.Clock.Advance(TimeSpan.FromMinutes(1));
        var calls = await StoreCalls.OfAsync(() => cast.Member.AskAsync("{ search(query: \"gooselantern\") { totalCount facets { count } hits(first: 10) { nodes { type snippet { text } } } } }"));

        Assert.Equal(2, calls.Count(call => call == "documents.pick searchEntries.byNumber"));
        Assert.Equal(["documents.get comments.", "documents.get posts.", "documents.get posts."], calls.Where(call => call.StartsWith("documents.get", StringComparison.Ordinal) && !call.Contains("memberships", StringComparison.OrdinalIgnoreCase) && !call.Contains("people", StringComparison.Ordinal) && !call.Contains("groups", StringComparison.Ordinal)).Order());
    }

    private static async Task<string> HandleOfAsync(Employee person) => (await person.AskAsync("{ viewer { person { handle } } }")).TextAt("viewer.person.handle")!;

    /// <summary>The clock stands, and others wrote at this very moment: what one writes next is one's latest.</summary>
    private void AfterOthers() => running.Network.Clock.Advance(TimeSpan.FromSeconds(1));
}

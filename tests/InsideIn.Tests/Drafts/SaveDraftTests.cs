using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Drafts;

/// <summary>Product/network.md, table A, row "draft, schedule, expire", and web.md's composer: what is typed is kept, for its authors alone.</summary>
public sealed class SaveDraftTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task What_is_saved_is_found_again_on_another_device()
    {
        var group = await GroupAsync();
        var key = network.NewClientKey();

        await cast.Author.SaveDraftAsync(group, "Dear", key);
        await cast.Author.SaveDraftAsync(group, "Dear all", key, version: 1);

        var found = await cast.Author.AskAsync("query($id: ID!) { viewer { draftFor(targetId: $id) { text version clientKey group { id } targetId } } }", new { id = group });
        Assert.Equal(("Dear all", 2, key.ToString()), (found.Expected().TextAt("viewer.draftFor.text"), found.NumberAt("viewer.draftFor.version"), found.TextAt("viewer.draftFor.clientKey")));
        Assert.Equal((group, group), (found.TextAt("viewer.draftFor.group.id"), found.TextAt("viewer.draftFor.targetId")));
    }

    // R31, demand 11
    [Fact]
    public async Task A_save_from_a_tab_that_is_behind_gets_both_texts_and_overwrites_nothing()
    {
        var (group, key, tab) = (await GroupAsync(), network.NewClientKey(), network.NewClientKey());
        await cast.Author.SaveDraftAsync(group, "One", key);
        await cast.Author.SaveDraftAsync(group, "Two", key, version: 1, tab: tab);

        var stale = await cast.Author.SaveDraftAsync(group, "Other", key, version: 1);

        Assert.Equal(["STALE_DRAFT"], stale.Expected().RefusalsOf("saveDraft"));
        Assert.Equal(("Two", "Other", tab.ToString()), (stale.TextAt("saveDraft.errors.0.currentText"), stale.TextAt("saveDraft.errors.0.yourText"), stale.TextAt("saveDraft.errors.0.currentTab")));
        Assert.Equal((1, 2), (stale.NumberAt("saveDraft.errors.0.version"), stale.NumberAt("saveDraft.errors.0.currentVersion")));
        Assert.Contains("Two", await cast.Author.DraftTextsAsync());
    }

    // R31
    [Fact]
    public async Task Of_saves_to_one_version_at_once_exactly_one_stands()
    {
        var (group, key) = (await GroupAsync(), network.NewClientKey());
        await cast.Author.SaveDraftAsync(group, "Start", key);

        var answers = await Task.WhenAll(Enumerable.Range(1, 10).Select(at => cast.Author.SaveDraftAsync(group, $"Text {at}", key, version: 1)));

        Assert.Equal(9, answers.Count(answer => answer.Expected().RefusalsOf("saveDraft").SequenceEqual(["STALE_DRAFT"])));
        Assert.Single(answers, answer => answer.RefusalsOf("saveDraft").Count == 0);
    }

    [Fact]
    public async Task A_person_has_one_draft_per_target_also_when_two_windows_begin_at_once()
    {
        var group = await GroupAsync();

        var answers = await Task.WhenAll(Enumerable.Range(1, 10).Select(at => cast.Author.SaveDraftAsync(group, $"Window {at}", network.NewClientKey())));

        var begun = Assert.Single(answers, answer => answer.Expected().RefusalsOf("saveDraft").Count == 0);
        var refused = answers.First(answer => answer != begun);
        Assert.Equal(begun.TextAt("saveDraft.draft.clientKey"), refused.TextAt("saveDraft.errors.0.currentClientKey"));
        Assert.Equal(begun.TextAt("saveDraft.draft.text"), refused.TextAt("saveDraft.errors.0.currentText"));
    }

    [Fact]
    public async Task The_same_words_again_are_no_new_version()
    {
        var (group, key) = (await GroupAsync(), network.NewClientKey());
        await cast.Author.SaveDraftAsync(group, "Same", key);

        var again = await cast.Author.SaveDraftAsync(group, "Same", key);

        Assert.Equal(1, again.Expected().NumberAt("saveDraft.draft.version"));
    }

    // R2
    [Fact]
    public async Task For_everybody_but_its_authors_a_draft_is_not_there()
    {
        var (group, key) = (await GroupAsync(), network.NewClientKey());
        var draft = await cast.Author.DraftAsync(group, "Secret plan", key);
        var absent = new GraphQL.NodeId("Draft", network.NewClientKey()).ToString();
        foreach (var other in new[] { cast.Member, cast.GroupOwner, cast.Moderator, cast.Admin })
        {
            const string ask = "query($id: ID!) { node(id: $id) { __typename ... on Draft { text } } }";
            Assert.Equal((await other.AskAsync(ask, new { id = absent })).Text, (await other.AskAsync(ask, new { id = draft })).Text);
            Assert.DoesNotContain("Secret plan", await other.DraftTextsAsync());
        }

        foreach (var (mutation, input) in Mutations(draft).Zip(Mutations(absent)).SelectMany(pair => new[] { pair.First, pair.Second }))
        {
            Assert.Equal(["NOT_FOUND"], await cast.Member.DoAsync(mutation, input));
        }

        Assert.Equal(["NOT_FOUND"], (await cast.Member.SaveDraftAsync(group, "Mine", key, version: 1)).Expected().RefusalsOf("saveDraft"));
    }

    [Fact]
    public async Task Who_is_named_reads_and_writes_too_and_who_is_taken_off_does_not()
    {
        var (group, key) = (await GroupAsync(), network.NewClientKey());
        var draft = await cast.Author.DraftAsync(group, "Ours", key);

        Assert.Equal(["NOT_ALLOWED"], await cast.Author.DoAsync("addCoAuthor", new { draftId = draft, personId = cast.Outsider.Id }));
        Assert.Empty(await cast.Author.DoAsync("addCoAuthor", new { draftId = draft, personId = cast.Member.Id }));
        var saved = await cast.Member.SaveDraftAsync(group, "Ours, both", key, version: 1);

        Assert.Equal("Ours, both", saved.Expected().TextAt("saveDraft.draft.text"));
        Assert.Contains("Ours, both", await cast.Author.DraftTextsAsync());
        Assert.Equal(["NOT_ALLOWED"], await cast.Member.DoAsync("deleteDraft", new { draftId = draft }));
        Assert.Empty(await cast.Author.DoAsync("removeCoAuthor", new { draftId = draft, personId = cast.Member.Id }));
        Assert.DoesNotContain("Ours, both", await cast.Member.DraftTextsAsync());
        Assert.Equal(["NOT_FOUND"], (await cast.Member.SaveDraftAsync(group, "Back", key, version: 2)).Expected().RefusalsOf("saveDraft"));
    }

    [Fact]
    public async Task A_draft_is_gone_once_it_is_published_under_its_key_and_a_late_save_does_not_bring_it_back()
    {
        var (group, key) = (await GroupAsync(), network.NewClientKey());
        await cast.Author.SaveDraftAsync(group, "Ready", key);

        await cast.Author.DoAsync("publishPost", new { groupIds = new[] { group }, text = "Ready", clientKey = key });

        await PrivacyDoings.UntilAsync(async () => !(await cast.Author.DraftTextsAsync()).Contains("Ready"));
        Assert.Equal(["NOT_FOUND"], (await cast.Author.SaveDraftAsync(group, "Ready!", key, version: 1)).Expected().RefusalsOf("saveDraft"));
        Assert.Equal(["Ready"], await cast.Member.PostsInAsync(group));
    }

    [Fact]
    public async Task A_draft_of_a_comment_goes_when_the_comment_is_sent()
    {
        var (group, key) = (await GroupAsync(), network.NewClientKey());
        var post = await cast.Member.PublishAsync(group, "What do you think?");
        await cast.Author.SaveDraftAsync(post, "I think", key);

        await cast.Author.DoAsync("addComment", new { subjectId = post, text = "I think so", clientKey = key });

        await PrivacyDoings.UntilAsync(async () => !(await cast.Author.DraftTextsAsync()).Contains("I think"));
    }

    [Fact]
    public async Task Publishing_a_draft_takes_it_away_in_the_same_step()
    {
        var group = await GroupAsync();
        var draft = await cast.Author.DraftAsync(group, "Finished");

        Assert.Equal(["STALE_DRAFT"], (await cast.Author.PublishDraftAsync(draft, version: 7)).RefusalsOf("publishDraft"));
        Assert.Equal("Finished", (await cast.Author.PublishDraftAsync(draft)).TextAt("publishDraft.post.text"));

        Assert.DoesNotContain("Finished", await cast.Author.DraftTextsAsync());
        Assert.Equal(["NOT_FOUND"], (await cast.Author.PublishDraftAsync(draft)).RefusalsOf("publishDraft"));
        Assert.Equal(["Finished"], await cast.Member.PostsInAsync(group));
    }

    [Fact]
    public async Task Fifty_clicks_on_publish_make_one_post()
    {
        var group = await GroupAsync();
        var draft = await cast.Author.DraftAsync(group, "Once");

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => cast.Author.PublishDraftAsync(draft)));

        Assert.Single(answers, answer => answer.RefusalsOf("publishDraft").Count == 0);
        Assert.Equal(["Once"], await cast.Member.PostsInAsync(group));
    }

    [Fact]
    public async Task A_draft_may_be_longer_than_a_post_but_is_not_published_so()
    {
        var group = await GroupAsync();
        var draft = await cast.Author.DraftAsync(group, new string('x', TextRules.PostLimit + 1));

        Assert.Equal(["TEXT_TOO_LONG"], (await cast.Author.PublishDraftAsync(draft)).RefusalsOf("publishDraft"));
        Assert.Equal(["TEXT_TOO_LONG"], (await cast.Author.SaveDraftAsync(group, new string('x', 150_001), network.NewClientKey())).Expected().RefusalsOf("saveDraft"));
    }

    [Fact]
    public async Task A_draft_keeps_what_its_kind_needs_and_becomes_a_post_of_that_kind()
    {
        var group = await GroupAsync();
        var second = await GroupAsync();
        var answer = await cast.Author.AskAsync(
            "mutation($input: SaveDraftInput!) { saveDraft(input: $input) { draft { id kind title alsoIn { id } } errors { ... on Error { code } } } }",
            new { input = new { targetId = group, text = "Long words.", clientKey = network.NewClientKey(), version = 0, details = new { article = new { title = "How we sail" } }, alsoInIds = new[] { second } } });
        Assert.Equal(("ARTICLE", "How we sail", second), (answer.Expected().TextAt("saveDraft.draft.kind"), answer.TextAt("saveDraft.draft.title"), answer.TextAt("saveDraft.draft.alsoIn.0.id")));

        Assert.Empty((await cast.Author.PublishDraftAsync(answer.TextAt("saveDraft.draft.id")!)).RefusalsOf("publishDraft"));

        foreach (var door in new[] { group, second })
        {
            var read = await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { posts(first: 1) { nodes { kind title } } } } }", new { id = door });
            Assert.Equal(("ARTICLE", "How we sail"), (read.Expected().TextAt("node.posts.nodes.0.kind"), read.TextAt("node.posts.nodes.0.title")));
        }
    }

    [Fact]
    public async Task A_drafts_poll_is_the_posts()
    {
        var group = await GroupAsync();
        var answer = await cast.Author.AskAsync(
            "mutation($input: SaveDraftInput!) { saveDraft(input: $input) { draft { id poll { method options } } errors { ... on Error { code } } } }",
            new { input = new { targetId = group, text = "Where to?", clientKey = network.NewClientKey(), version = 0, poll = new { method = "SINGLE", isSecret = false, showResults = "ALWAYS", options = new[] { "Sea", "Hills" } } } });
        Assert.Equal(["Sea", "Hills"], answer.Expected().At("saveDraft.draft.poll.options").EnumerateArray().Select(option => option.GetString()));

        var post = (await cast.Author.PublishDraftAsync(answer.TextAt("saveDraft.draft.id")!)).TextAt("publishDraft.post.id");

        var read = await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { poll { options { text } } } } }", new { id = post });
        Assert.Equal(["Sea", "Hills"], read.Expected().TextsAt("node.poll.options", "text"));
    }

    [Fact]
    public async Task What_its_kind_does_not_allow_is_kept_and_not_published()
    {
        var group = await GroupAsync();
        var details = new { announcement = new { endsAt = network.Clock.GetUtcNow().AddDays(1) } };
        var draft = (await cast.Author.SaveDraftAsync(group, "Hear ye", network.NewClientKey(), details: details)).Expected().TextAt("saveDraft.draft.id")!;

        Assert.Equal(["NOT_ALLOWED"], (await cast.Author.PublishDraftAsync(draft)).RefusalsOf("publishDraft"));
        Assert.Equal(["NOT_ALLOWED"], await cast.Author.ScheduleAsync(draft, network.Clock.GetUtcNow().AddHours(1)));
        Assert.Contains("Hear ye", await cast.Author.DraftTextsAsync());
    }

    [Fact]
    public async Task Nobody_drafts_for_what_they_may_not_know()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret);
        var post = await cast.GroupOwner.PublishAsync(secret, "Inside");

        Assert.Equal(["NOT_FOUND"], (await cast.Author.SaveDraftAsync(secret, "Hello", network.NewClientKey())).Expected().RefusalsOf("saveDraft"));
        Assert.Equal(["NOT_FOUND"], (await cast.Author.SaveDraftAsync(post, "Hello", network.NewClientKey())).Expected().RefusalsOf("saveDraft"));
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

    private (string Mutation, object Input)[] Mutations(string draft) =>
    [
        ("deleteDraft", new { draftId = draft }),
        ("publishDraft", new { draftId = draft, version = 1 }),
        ("schedulePost", new { draftId = draft, version = 1, publishAt = network.Clock.GetUtcNow().AddHours(1), zone = "UTC" }),
        ("unschedulePost", new { draftId = draft }),
        ("addCoAuthor", new { draftId = draft, personId = cast.Member.Id }),
        ("removeCoAuthor", new { draftId = draft, personId = cast.Member.Id }),
    ];
}

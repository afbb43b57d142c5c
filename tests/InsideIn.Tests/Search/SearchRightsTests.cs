using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Search;
using InsideIn.Tests.Moderation;
using InsideIn.Tests.Outward;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Search;

/// <summary>Who finds what, and that what goes is found no more.</summary>
[Collection(NetworkCollection.Name)]
public class SearchRightsTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    // Demand 3, R2, R3: every answer to somebody outside equals that of a world without the thing.
    [Fact]
    public async Task Results_counts_and_suggestions_of_a_non_member_are_those_of_a_world_without_the_thing()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        await cast.Author.PublishAsync(open, "The zeppelinparade in spring");
        await PrivacyDoings.UntilAsync(async () => (await cast.Outsider.SearchAsync("zeppelinparade")).NumberAt("search.totalCount") == 1);
        string[] queries = ["zeppelinparade", "zeppelinparde", "zeppelinbudget", "zeppelinbudgte", "zeppelin", "\"zeppelinparade in summer\"", $"zeppelin from:{await HandleOfAsync(cast.Author)}", "zeppelin type:comment", $"zeppelin in:{await SlugOfAsync(secret)}"];
        var before = await AnswersAsync(queries);

        var hidden = await cast.Author.PublishAsync(secret, "The zeppelinparade in summer has a zeppelinbudget");
        await cast.Author.CommentAsync(hidden, "A zeppelinbudget, and the zeppelinparade");
        await cast.Author.WritePageAsync(secret, "Zeppelinbudget", "Of the zeppelinparade");
        await PrivacyDoings.UntilAsync(async () => (await cast.GroupOwner.SearchAsync("zeppelinbudget")).NumberAt("search.totalCount") == 3);

        Assert.Equal(before, await AnswersAsync(queries));
    }

    // R4, R9: leaving needs no new index; the right decides when it is asked.
    [Fact]
    public async Task Whoever_leaves_a_group_finds_nothing_of_it_from_that_moment()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "The thistlebridge opens");
        await cast.Member.UntilFoundAsync("thistlebridge", post);

        (await cast.Member.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = group })).Expected();

        Assert.Empty(await cast.Member.FoundAsync("thistlebridge"));
    }

    // R10
    [Fact]
    public async Task Of_a_group_that_shows_its_history_since_joining_only_threads_since_then_are_found()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        await cast.GroupOwner.ChangeAudienceAsync(group, history: GroupHistory.SinceJoining);
        var old = await cast.Author.PublishAsync(group, "The fernladder of old");
        running.Network.Clock.Advance(TimeSpan.FromSeconds(1));
        _ = (await cast.GroupOwner.AskAsync("mutation($groupId: ID!, $personId: ID!) { addMember(input: { groupId: $groupId, personId: $personId }) { group { id } } }", new { groupId = group, personId = cast.Member.Id })).Expected();
        await cast.Author.CommentAsync(old, "That fernladder still stands");
        var late = await cast.Author.PublishAsync(group, "A new fernladder");
        await PrivacyDoings.UntilAsync(async () => (await cast.Author.FoundAsync("fernladder")).Count == 3);

        Assert.Equal([late], await cast.Member.FoundAsync("fernladder"));
    }

    // R25
    [Fact]
    public async Task What_is_edited_or_deleted_is_found_no_more_and_the_index_keeps_none_of_it()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "A copperswallow in the hall");
        var comment = await cast.Author.CommentAsync(post, "Which copperswallow?");
        await cast.Member.UntilFoundAsync("copperswallow", comment, post);

        await cast.Author.EditAsync(post, "A silverswallow in the hall");
        Assert.Equal([comment], await cast.Member.FoundAsync("copperswallow"));
        await cast.Member.UntilFoundAsync("silverswallow", post);

        (await cast.Author.AskAsync("mutation($post: ID!) { deletePost(input: { postId: $post }) { deletedPost { id } } }", new { post })).Expected();
        Assert.Empty(await cast.Member.FoundAsync("copperswallow"));
        Assert.Empty(await cast.Member.FoundAsync("silverswallow"));
        await PrivacyDoings.UntilAsync(async () => await EntryOfAsync(post) is null && await EntryOfAsync(comment) is null);
    }

    // R25, R26
    [Fact]
    public async Task What_moderation_withholds_is_found_no_more()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "A bramblehorn that hurts");
        var comment = await cast.Author.CommentAsync(post, "More bramblehorn");
        await cast.Member.UntilFoundAsync("bramblehorn", comment, post);

        await cast.Moderator.DecideAsModeratorAsync(await cast.Member.ReportAsync(post), "REMOVED");

        await cast.Member.UntilFoundAsync("bramblehorn");
        await PrivacyDoings.UntilAsync(async () => await EntryOfAsync(post) is null && await EntryOfAsync(comment) is null);
    }

    // R48
    [Fact]
    public async Task An_index_made_anew_beside_live_traffic_equals_the_one_that_was_kept()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var posts = new List<string>();
        for (var at = 0; at < 12; at++)
        {
            posts.Add(await cast.Author.PublishAsync(group, $"The walnutharp, verse {at}"));
        }

        var last = await cast.Author.CommentAsync(posts[0], "Sing the walnutharp again");
        await PrivacyDoings.UntilAsync(async () => await EntryOfAsync(last) is not null);
        var kept = await EntriesAsync(posts.Append(last));

        // One is lost, one has the words of another, one is of a thing that is gone.
        var (lost, wrong) = (await EntryOfAsync(posts[1]), await EntryOfAsync(posts[2]));
        var orphan = new SearchEntry(Kernel.Ids.Of("search.orphan"), SearchType.Post, Kernel.Ids.Of("search.orphan"), 1, [1, 2]);
        await running.Network.Store.CommitAsync(new Documents.Batch().Delete(SearchStore.Entries, lost!).Replace(SearchStore.Entries, wrong!, wrong!.Document with { Keys = [7] }).Insert(SearchStore.Entries, orphan));

        var rebuilding = (Rebuilding)running.Network.Services.GetService(typeof(Rebuilding))!;
        await rebuilding.BeginAsync(default);
        var later = cast.Member.PublishAsync(group, "A walnutharp meanwhile");
        await rebuilding.RunAsync(default);

        await cast.Author.UntilFoundAsync("walnutharp meanwhile", await later);
        Assert.Equal(kept, await EntriesAsync(posts.Append(last)));
        Assert.Null(await running.Network.Store.GetAsync(SearchStore.Entries, orphan.Id));
    }

    private async Task<IReadOnlyList<string>> AnswersAsync(IEnumerable<string> queries)
    {
        var answers = new List<string>();
        foreach (var query in queries)
        {
            answers.Add((await cast.Outsider.SearchAsync(query)).Text);
            answers.Add(string.Join(' ', await cast.Outsider.SuggestedAsync(query)));
        }

        return answers;
    }

    private async Task<Documents.Stored<SearchEntry>?> EntryOfAsync(string nodeId) => await running.Network.Store.GetAsync(SearchStore.Entries, Access.World.KeyOf(nodeId));

    private async Task<string> EntriesAsync(IEnumerable<string> nodeIds)
    {
        var entries = await running.Network.Store.GetAsync(SearchStore.Entries, [.. nodeIds.Select(Access.World.KeyOf)]);
        return JsonSerializer.Serialize(entries.Values.Select(entry => entry.Document).OrderBy(entry => entry.Id));
    }

    private async Task<string?> SlugOfAsync(string group) =>
        (await cast.GroupOwner.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { slug } } }", new { id = group })).TextAt("node.slug");

    private static async Task<string> HandleOfAsync(Employee person) => (await person.AskAsync("{ viewer { person { handle } } }")).TextAt("viewer.person.handle")!;
}

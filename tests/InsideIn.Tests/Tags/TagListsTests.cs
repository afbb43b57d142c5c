using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Tags;

/// <summary>Suggestions while somebody types, and what is popular: nobody's words behind other doors (R3).</summary>
public sealed class TagListsTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Cast cast = running.Network.Cast;

    // R3
    [Fact]
    public async Task Suggested_are_the_tags_by_the_alphabet_that_stand_in_what_one_may_read()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        await cast.Author.PublishAsync(open, "#Zebra #zeppelin #ZEN");
        await cast.Author.PublishAsync(open, "#zebra and #Zénith");
        await cast.Author.PublishAsync(closed, "#zealous #zebra");
        var gone = await cast.Author.PublishAsync(open, "#zest");
        (await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = gone })).Expected();

        Assert.Equal(["Zebra", "ZEN", "Zénith", "zeppelin"], await SuggestedAsync(cast.Outsider, "#Ze"));
        Assert.Equal(["zealous", "Zebra", "ZEN", "Zénith", "zeppelin"], await SuggestedAsync(cast.Member, "ze"));
        Assert.Equal(["ZEN", "Zénith"], await SuggestedAsync(cast.Outsider, "zèn"));
        Assert.Empty(await SuggestedAsync(cast.Outsider, "zealous"));
        Assert.Empty(await SuggestedAsync(cast.Outsider, ""));
    }

    [Fact]
    public async Task At_most_ten_are_suggested_for_a_bounded_number_of_store_calls()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        foreach (var first in (char[])['a', 'b'])
        {
            await cast.Author.PublishAsync(group, string.Join(' ', Enumerable.Range(0, 10).Select(second => $"#wx{first}{(char)('a' + second)}")));
        }

        IReadOnlyList<string?> suggested = [];
        var calls = await StoreCalls.OfAsync(async () => suggested = await SuggestedAsync(cast.Outsider, "wx"));

        Assert.Equal([.. Enumerable.Range(0, 10).Select(second => $"wxa{(char)('a' + second)}")], suggested);
        Assert.True(calls.Count <= 18, $"{calls.Count} store calls:\n{string.Join('\n', calls)}");
    }

    // R10: of a group that shows its newcomers nothing older, its older words are not suggested.
    [Fact]
    public async Task Who_reads_a_part_of_a_group_is_suggested_the_words_of_that_part()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        await cast.GroupOwner.ChangeAudienceAsync(group, history: GroupHistory.SinceJoining);
        await cast.Author.PublishAsync(group, "#yonder and #yoke");
        running.Network.Clock.Advance(TimeSpan.FromMinutes(1));
        (await cast.GroupOwner.AskAsync("mutation($group: ID!, $person: ID!) { addMember(input: { groupId: $group, personId: $person }) { group { id } } }", new { group, person = cast.Newcomer.Id })).Expected();
        running.Network.Clock.Advance(TimeSpan.FromMinutes(1));
        await cast.Author.PublishAsync(group, "#Yonder again");

        Assert.Equal(["Yonder"], await SuggestedAsync(cast.Newcomer, "yo"));
        Assert.Equal(["yoke", "yonder"], await SuggestedAsync(cast.GroupOwner, "yo"));
    }

    // R3
    [Fact]
    public async Task Popular_is_what_most_posts_bear_that_one_may_read_and_that_are_new_enough()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        await cast.Author.PublishAsync(open, "#pop-old #pop-old-too");
        running.Network.Clock.Advance(TimeSpan.FromDays(20));
        await cast.Author.PublishAsync(secret, "#pop-rare #pop-hidden");
        await cast.Author.PublishAsync(secret, "#pop-rare");
        await cast.Author.PublishAsync(open, "#pop-rare #pop-often");
        await cast.Author.PublishAsync(open, "#Pop-Often #pop-often");

        Assert.Equal([("pop-often", 2), ("pop-rare", 1)], await PopularAsync(cast.Outsider, null));
        Assert.Equal([("pop-rare", 3), ("pop-often", 2), ("pop-hidden", 1)], await PopularAsync(cast.GroupOwner, null));
        Assert.Equal([("pop-often", 2), ("pop-old", 1), ("pop-old-too", 1), ("pop-rare", 1)], await PopularAsync(cast.Outsider, 30));
        var refused = await cast.Outsider.AskAsync("{ popularTags(days: 91) { postCount } }");
        Assert.Equal(["BAD_USER_INPUT"], refused.ErrorCodes);
    }

    private static async Task<IReadOnlyList<string?>> SuggestedAsync(Employee person, string beginning) =>
        (await person.AskAsync("query($beginning: String!) { tagSuggestions(beginning: $beginning) { name } }", new { beginning })).Expected().TextsAt("tagSuggestions", "name");

    private static async Task<IReadOnlyList<(string?, int)>> PopularAsync(Employee person, int? days) =>
        [.. (await person.AskAsync("query($days: Int) { popularTags(days: $days) { tag { name } postCount } }", new { days })).Expected().At("popularTags").EnumerateArray()
            .Select(popular => (popular.GetProperty("tag").GetProperty("name").GetString(), popular.GetProperty("postCount").GetInt32()))
            .Where(popular => popular.Item1!.StartsWith("pop-", StringComparison.OrdinalIgnoreCase))];
}

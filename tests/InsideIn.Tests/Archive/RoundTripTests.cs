using InsideIn.Documents;
using InsideIn.Documents.Copying;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Events;
using InsideIn.Tests.Media;
using InsideIn.Tests.Polls;
using InsideIn.Tests.Posts;

namespace InsideIn.Tests.Archive;

/// <summary>demand 22: a whole network goes into a documented archive, and our own importer reads it back.</summary>
public class RoundTripTests
{
    // demand 22
    [Fact]
    public async Task An_archive_read_into_an_empty_network_gives_the_same_archive_again()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await FilledAsync(old);
        await using var empty = await EmptyAsync();
        var first = await archives.WriteAsync(old);

        await Archives.ReadAsync(empty, first);

        var (before, after) = (await Archives.LinesAsync(first), await Archives.LinesAsync(await archives.WriteAsync(empty), cameWith: first));
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        foreach (var (part, lines) in before)
        {
            Assert.Equal(lines, after[part]);
            Assert.True(lines.Length > 1, $"{part} is empty, so nothing was shown of it.");
        }
    }

    // demand 22
    [Fact]
    public async Task Reading_an_archive_twice_changes_nothing_and_neither_does_reading_a_later_one_of_the_same_things()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await FilledAsync(old);
        await using var empty = await EmptyAsync();
        var first = await archives.WriteAsync(old);
        await Archives.ReadAsync(empty, first);
        var before = await Archives.LinesAsync(await archives.WriteAsync(empty));

        var again = await Archives.ReadAsync(empty, first);
        var later = await Archives.ReadAsync(empty, await archives.WriteAsync(old));

        Assert.NotNull(again.ReadBefore);
        Assert.All(later.Parts, part => Assert.Equal(0, part.Tally.New));
        Assert.Equal(before, await Archives.LinesAsync(await archives.WriteAsync(empty)));
    }

    // demand 22
    [Fact]
    public async Task A_reading_that_was_stopped_at_any_place_and_gone_on_with_is_equal_to_one_that_was_not()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await FilledAsync(old);
        var first = await archives.WriteAsync(old);
        await using var empty = await EmptyAsync();
        for (var steps = 1; steps <= 9; steps++)
        {
            using var stop = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Archives.ReadAsync(empty, first, new Stopping(stop, 1), stop.Token));
            empty.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await Archives.ReadAsync(empty, first);

        Assert.Equal(await Archives.LinesAsync(first), await Archives.LinesAsync(await archives.WriteAsync(empty), cameWith: first));
    }

    // demand 22
    [Fact]
    public async Task Counting_ahead_writes_nothing_and_says_what_then_comes()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await FilledAsync(old);
        await using var empty = await EmptyAsync();
        var first = await archives.WriteAsync(old);
        var position = await empty.Store.LastPositionAsync();
        var before = await StandingAsync(empty.Store);

        var counted = await Archives.CountAsync(empty, first);

        Assert.Equal(before, await StandingAsync(empty.Store));
        Assert.Equal(position, await empty.Store.LastPositionAsync());
        var read = await Archives.ReadAsync(empty, first);
        Assert.Equal(
            read.Parts.Select(part => (part.Part, part.Tally.New, part.Tally.Here, part.Tally.Matched, part.Tally.Unknown)),
            counted.Parts.Select(part => (part.Part, part.Tally.New, part.Tally.Here, part.Tally.Matched, part.Tally.Unknown)));
    }

    /// <summary>A network of the same company a day later, in which nothing has been said.</summary>
    internal static async Task<Network> EmptyAsync()
    {
        var network = await Network.StartAsync();
        network.Clock.Advance(TimeSpan.FromDays(1));
        return network;
    }

    /// <summary>A small network with one of everything.</summary>
    internal static async Task<(string Group, string Post)> FilledAsync(Network network)
    {
        var (owner, member, author) = (network.Cast.GroupOwner, network.Cast.Member, network.Cast.Author);
        var secret = await owner.CreateGroupAsync(GroupPrivacy.Secret, member, author);
        var open = await owner.CreateGroupAsync(GroupPrivacy.Open, author);
        await owner.ChangeAudienceAsync(secret, history: GroupHistory.SinceJoining);
        var post = await author.PublishAsync(secret, $"**Dragonfruit** for @[{member.Name}](person:{member.PersonId}) and #harvest, see <https://example.org/a>");
        await author.PublishAsync([secret, open], "Two doors");
        var gone = await author.PublishAsync(open, "Soon gone");
        await author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = gone });
        var comment = await member.CommentAsync(post, "A *word*");
        await author.CommentAsync(post, "A reply", comment);
        await member.ReactAsync(post, "CELEBRATE");
        await author.ReactAsync(comment);
        await KindsAsync(author, secret);
        await EventAndPageAsync(network, secret);
        return (secret, post);
    }

    private static async Task KindsAsync(Employee author, string group)
    {
        var network = author.Network;
        var series = (await author.AskAsync("mutation($input: CreateSeriesInput!) { createSeries(input: $input) { series { id } } }", new { input = new { title = "Letters", clientKey = network.NewClientKey() } })).Expected().TextAt("createSeries.series.id");
        (await author.PublishKindAsync(group, new { article = new { title = "First letter", seriesId = series } }, "# Head\n\n- one\n- two")).Expected();
        (await author.PublishKindAsync(group, new { praise = new { personIds = new[] { network.Cast.Member.Id }, value = "CRAFT" } }, "Well done")).Expected();
        (await author.PublishKindAsync(group, attachments: new[] { new { fileId = MediaDoings.FileIdOf(await author.UploadAsync(MediaDoings.NewPicture())), altText = "A boat" } })).Expected();
        var question = await author.AskQuestionAsync(group);
        var answer = await network.Cast.Member.CommentAsync(question, "I do");
        (await author.AskAsync("mutation($comment: ID!) { acceptAnswer(input: { commentId: $comment }) { post { id } } }", new { comment = answer })).Expected();
        await author.ShareAsync(group, question);
        foreach (var isSecret in new[] { false, true })
        {
            var poll = await author.PollAsync(group, isSecret: isSecret, length: TimeSpan.FromHours(1));
            (await author.VoteAsync(poll, "Tea")).Expected();
            (await network.Cast.Member.VoteAsync(poll, "Water")).Expected();
        }

        network.Clock.Advance(TimeSpan.FromHours(2));
        await network.DoDueAsync();
    }

    private static async Task EventAndPageAsync(Network network, string group)
    {
        var (owner, member, author) = (network.Cast.GroupOwner, network.Cast.Member, network.Cast.Author);
        var @event = await owner.CreateEventAsync(group, capacity: 1);
        (await member.AnswerAsync(@event)).Expected();
        (await author.AnswerAsync(@event, joinWaitlist: true)).Expected();
        (await owner.AnswerAsync(@event, "DECLINED")).Expected();
        await member.CommentAsync(@event, "See you");
        var page = (await author.AskAsync(
            "mutation($input: CreatePageInput!) { createPage(input: $input) { page { id } errors { ... on Error { code message } } } }",
            new { input = new { groupId = group, title = "Harvest", text = "First", clientKey = network.NewClientKey() } })).Expected().TextAt("createPage.page.id");
        (await member.AskAsync("mutation($page: ID!) { revisePage(input: { pageId: $page, baseRevision: 1, title: \"Harvest\", text: \"Second #harvest\" }) { page { id } } }", new { page })).Expected();
    }

    private static async Task<Dictionary<string, int>> StandingAsync(DocumentStore store)
    {
        var counts = new Dictionary<string, int>();
        // Others change by themselves while a server runs, such as what search keeps.
        foreach (var name in new[] { "people", "groups", "memberships", "posts", "comments", "reactions", "networkIdentities", "archiveReadings", "importedPeople", "auditEvents" })
        {
            var collection = Features.Collections.Single(one => one.Name == name);
            counts[collection.Name] = (await store.WalkAsync(collection, null, 10_000)).Count;
        }

        return counts;
    }

    private sealed class Stopping(CancellationTokenSource stop, int after) : IProgress<CopyProgress>
    {
        private int steps;

        public void Report(CopyProgress value)
        {
            if (++steps == after)
            {
                stop.Cancel();
            }
        }
    }
}

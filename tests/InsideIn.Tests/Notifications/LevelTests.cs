using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Notifications;

/// <summary>What each level lets through, for what it is set for: product/network.md, table B "follow levels", rules R12 and R13, demand 9.</summary>
public class LevelTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    private Employee Reader => cast.Member;

    /// <summary>What becomes of a new post, a comment in a thread of before, a mention in it, and an announcement: I for at once, D for the digest, - for nothing.</summary>
    [Theory]
    [InlineData("nothing", null, "D-II")]
    [InlineData("group", "MUTE", "----")]
    [InlineData("group", "MENTIONS", "--I-")]
    [InlineData("group", "FIRST_POST", "I-II")]
    [InlineData("group", "DIGEST", "DDID")]
    [InlineData("group", "ALL", "IIII")]
    [InlineData("thread", "MUTE", "D--I")]
    [InlineData("thread", "MENTIONS", "D-II")]
    [InlineData("thread", "DIGEST", "DDII")]
    [InlineData("thread", "ALL", "DIII")]
    [InlineData("person", "MUTE", "---I")]
    [InlineData("person", "MENTIONS", "--II")]
    [InlineData("person", "ALL", "I-II")]
    [InlineData("mandatory", null, "D-II")]
    [InlineData("mandatory", "MUTE", "----")]
    [InlineData("mandatory", "MENTIONS", "--I-")]
    public async Task A_level_lets_through_what_it_says(string scope, string? level, string expected)
    {
        var isMandatory = scope == "mandatory";
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, Reader);
        if (isMandatory)
        {
            var person = (await Reader.AskAsync("query($id: ID!) { node(id: $id) { ... on Person { department } } }", new { id = Reader.Id })).Expected();
            Assert.Null(await cast.GroupOwner.DoneAsync("setGroupRule", new { groupId = group, rule = new { match = "ALL", departments = new[] { person.TextAt("node.department") } } }));
            Assert.Null(await cast.Comms.DoneAsync("makeGroupMandatory", new { groupId = group }));
        }

        var thread = await cast.Author.PublishAsync(group, "A thread of before");
        await network.SettleAsync();
        if (level is not null)
        {
            await Reader.SetLevelAsync(scope switch { "thread" => thread, "person" => cast.Author.Id, _ => group }, level);
        }

        var post = await cast.Author.PublishAsync(group, "A new thread");
        var comment = await cast.Author.CommentAsync(thread, "More");
        var mention = await cast.Author.CommentAsync(thread, $"Look, @[Ben](person:{Reader.Id})");
        network.Clock.Advance(TimeSpan.FromMinutes(6));
        var announced = await cast.GroupOwner.PublishPostAsync(group, new { announcement = new { endsAt = network.Clock.GetUtcNow().AddMinutes(5) } });
        await network.SettleAsync();

        var told = "";
        foreach (var item in new[] { post, comment, mention, announced })
        {
            told += (await Reader.DeliveriesAsync(item)).Select(delivery => delivery.Channel).Where(channel => channel != NoticeChannel.Mail).ToArray() switch
            {
                [] => "-",
                [NoticeChannel.InApp] => "I",
                [NoticeChannel.Digest] => "D",
                var several => string.Join('+', several),
            };
        }

        await Reader.SetLevelAsync(cast.Author.Id, null);
        Assert.Equal(expected, told);
    }

    // R11: a mention is told once, to whom it was added, and only to readers (demand 5); R14: later members are not told; R12: never to oneself.
    [Fact]
    public async Task A_mention_is_told_to_whom_it_adds_and_to_nobody_twice()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member, cast.Newcomer);
        var text = $"Ask @[Ben](person:{cast.Member.Id}), @[Dirk](person:{cast.Outsider.Id}) or @[me](person:{cast.Author.Id})";
        var post = await cast.Author.PublishAsync(group, text);
        await network.SettleAsync();
        Assert.Equal(["MENTION"], await cast.Member.ReasonsAsync(post));
        Assert.Empty(await cast.Outsider.DeliveriesAsync(post));
        Assert.Empty(await cast.Author.DeliveriesAsync(post));
        await ReadAllAsync(cast.Member);

        // Saved again with one more name: only that one hears of it.
        Assert.Null(await cast.Author.DoneAsync("editPost", new { postId = post, baseRevision = 1, text = $"{text} and @[Nia](person:{cast.Newcomer.Id})" }));
        await cast.GroupOwner.DoneAsync("addMember", new { groupId = group, personId = cast.Outsider.Id });
        await network.SettleAsync();
        Assert.Contains("MENTION", await cast.Newcomer.ReasonsAsync(post));
        Assert.Equal(1, Assert.Single(await cast.Member.NoticesAsync(post)).GetProperty("count").GetInt32());
        Assert.Equal(0, (await cast.Member.AskNoticesAsync(unreadOnly: true)).At("notices.nodes").EnumerateArray().Count(notice => NoticeDoings.IdOf(notice, "thread") == post));
        Assert.Empty(await cast.Outsider.ReasonsAsync(post));
    }

    // R19: the badge says 99+ and the number behind it falls one by one; R20, demand 8.
    [Fact]
    public async Task Above_ninety_nine_the_badge_is_capped_and_the_number_is_not()
    {
        var reader = cast.Manager;
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        await ReadAllAsync(reader);
        await reader.SetLevelAsync(group, "ALL");
        for (var number = 0; number < 101; number++)
        {
            await cast.Author.PublishAsync(group, $"Post {number}");
        }

        await network.SettleAsync();
        Assert.Equal((101, "99+"), await CounterAsync(reader));
        var newest = (await reader.AskAsync("{ notices(first: 4, unreadOnly: true) { nodes { id } } }")).Expected().TextsAt("notices.nodes", "id");
        foreach (var (read, shown) in newest.Zip([(100, "99+"), (99, "99"), (98, "98"), (97, "97")]))
        {
            Assert.Null(await reader.DoneAsync("markNoticesRead", new { noticeIds = new[] { read } }));
            Assert.Equal(shown, await CounterAsync(reader));
        }

        // Half of them out of sight: the group closes, and what is hidden neither counts nor keeps the number up.
        var open = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), "Read by all");
        await reader.SetLevelAsync(open, "ALL");
        await cast.Author.CommentAsync(open, "More");
        await cast.GroupOwner.ChangeAudienceAsync(group, GroupPrivacy.Secret);
        await network.SettleAsync();
        Assert.Equal((1, "1"), await CounterAsync(reader));
        await ReadAllAsync(reader);
        Assert.Equal((0, "0"), await CounterAsync(reader));

        // Nor does it come back with the right to read.
        Assert.Null(await cast.GroupOwner.DoneAsync("addMember", new { groupId = group, personId = reader.Id }));
        await network.SettleAsync();
        await ReadAllAsync(reader);
        Assert.Equal((0, "0"), await CounterAsync(reader));
    }

    // Demand 2: what a day's digest tells and leaves out is everything that waited, and a second run of the duty makes nothing.
    [Fact]
    public async Task A_digest_counts_what_it_leaves_out_and_its_duty_runs_twice_for_nothing()
    {
        await using var own = await Network.StartAsync();
        var group = await own.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, own.Cast.Author, own.Cast.Member);
        for (var number = 0; number < 20; number++)
        {
            await own.Cast.Author.PublishAsync(group, $"Post {number}");
        }

        await own.SettleAsync();
        own.Clock.Advance(TimeSpan.FromDays(1));
        var duty = own.Services.GetRequiredService<MakeDigests>();
        await duty.RunAsync(default);
        var first = await DigestAsync(own.Cast.Member);
        Assert.Equal((15, 5), (first.At("viewer.latestDigest.items").GetArrayLength(), first.NumberAt("viewer.latestDigest.leftOutCount")));

        await duty.RunAsync(default);
        own.Clock.Advance(TimeSpan.FromDays(1));
        await duty.RunAsync(default);
        Assert.Equal(first.Text, (await DigestAsync(own.Cast.Member)).Text);
    }

    private static async Task<Answer> DigestAsync(Employee person) =>
        (await person.AskAsync("{ viewer { latestDigest { day madeAt leftOutCount items { reason } } } }")).Expected();

    private static async Task<(int, string?)> CounterAsync(Employee person)
    {
        var counter = (await person.AskAsync("{ viewer { noticeCounter { unread shown } } }")).Expected();
        return (counter.NumberAt("viewer.noticeCounter.unread"), counter.TextAt("viewer.noticeCounter.shown"));
    }

    private static async Task ReadAllAsync(Employee person) =>
        Assert.Null(await person.DoneAsync("markAllNoticesRead", new { }));
}

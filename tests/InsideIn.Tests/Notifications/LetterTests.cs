using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Notifications;
using InsideIn.Tests.Mail;
using InsideIn.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Notifications;

/// <summary>Mails and digests: demands 2 and 23, rules R13, R16, R17, R18.</summary>
public sealed class LetterTests : IAsyncLifetime
{
    private readonly SmtpSink sink = SmtpSink.Start();
    private Network? started;
    private string group = "";

    private Network Network => started!;

    private Cast Cast => Network.Cast;

    public async Task InitializeAsync() => started = await Network.StartAsync(settings: new Dictionary<string, string?>
    {
        ["Mail:SmtpHost"] = "127.0.0.1",
        ["Mail:SmtpPort"] = $"{sink.Port}",
        ["Mail:SmtpTls"] = "false",
        ["Mail:From"] = "inside-in@meridian.example",
        ["Notices:Address"] = "https://network.example",
    });

    public async Task DisposeAsync()
    {
        await Network.DisposeAsync();
        await sink.DisposeAsync();
    }

    [Fact]
    public async Task An_answer_is_mailed_once_with_its_words_its_place_and_its_reason()
    {
        var (post, _) = await AnsweredAsync("A plain answer");
        await Cast.Member.CommentAsync(post, "And another");
        await Network.SettleAsync();
        await SendAsync();

        var mail = Assert.Single(Mails);
        Assert.Contains("Ben Okafor answered what you wrote", mail, StringComparison.Ordinal);
        Assert.Contains("A plain answer", mail, StringComparison.Ordinal);
        Assert.Contains("Read it: https://network.example/notices/", mail, StringComparison.Ordinal);
        Assert.Contains("Why you get this: Somebody answered what you wrote.", mail, StringComparison.Ordinal);
        Assert.Contains("Switch it off: https://network.example/notices/", mail, StringComparison.Ordinal);
    }

    // R13
    [Fact]
    public async Task Who_hides_text_in_mail_is_told_only_that_there_is_something()
    {
        await Cast.Author.AskAsync("mutation { updateNotificationSettings(input: { hidesTextInMail: true }) { settings { hidesTextInMail } errors { ... on Error { code } } } }");
        await AnsweredAsync("Not for the screen of a phone");
        await SendAsync();

        var mail = Assert.Single(Mails);
        Assert.Contains("There is something for you to read.", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("phone", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben", mail, StringComparison.Ordinal);
    }

    // Demand 23, R18
    [Fact]
    public async Task In_quiet_hours_the_row_is_there_and_the_mail_waits_for_the_morning_of_the_person()
    {
        await Cast.Author.AskAsync("mutation { updateProfile(input: { timeZone: \"America/New_York\" }) { person { timeZone } } }");
        var (post, comment) = await AnsweredAsync("It is four in the morning there");
        await SendAsync();

        Assert.Empty(sink.Mails);
        Assert.Equal(["REPLY"], await Cast.Author.ReasonsAsync(post));
        var deliveries = await Cast.Author.DeliveriesAsync(comment);
        Assert.Equal([(NoticeChannel.InApp, true, DeliveryState.Done), (NoticeChannel.Mail, false, DeliveryState.Waiting)], deliveries.Select(delivery => (delivery.Channel, delivery.IsQuiet, delivery.State)));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 13, 0, 0, TimeSpan.Zero), deliveries[1].DueAt);

        Network.Clock.Advance(TimeSpan.FromHours(5));
        await SendAsync();
        Assert.Single(sink.Mails);
    }

    // R13, R16, R25: each of three things that happen before the mail goes out keeps it from going.
    [Theory]
    [InlineData("read")]
    [InlineData("muted")]
    [InlineData("deleted")]
    [InlineData("left")]
    public async Task What_was_read_muted_deleted_or_lost_meanwhile_is_not_mailed(string what)
    {
        await Cast.Author.AskAsync("mutation { updateProfile(input: { timeZone: \"America/New_York\" }) { person { timeZone } } }");
        var (post, comment) = await AnsweredAsync("Overtaken");

        switch (what)
        {
            case "read": await Cast.Author.AskAsync("mutation { markAllNoticesRead(input: {}) { viewer { roles } } }"); break;
            case "muted": await Cast.Author.SetLevelAsync(post, "MUTE"); break;
            case "deleted": await Cast.Member.AskAsync("mutation($id: ID!) { deleteComment(input: { commentId: $id }) { comment { id } } }", new { id = comment }); break;
            default: await Cast.Author.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = group }); break;
        }

        await Network.SettleAsync();
        Network.Clock.Advance(TimeSpan.FromHours(5));
        await SendAsync();

        Assert.Empty(sink.Mails);
        Assert.Equal(DeliveryState.Dropped, (await Cast.Author.DeliveriesAsync(comment))[^1].State);
    }

    // R17
    [Fact]
    public async Task A_crash_between_sending_and_noting_it_sends_one_more_at_most()
    {
        var (_, comment) = await AnsweredAsync("Twice at most");
        await SendAsync();
        Assert.Single(sink.Mails);

        foreach (var expected in (int[])[2, 2])
        {
            await ChangeAsync(comment, mail => mail with { State = DeliveryState.Handing, DueAt = Network.Clock.GetUtcNow() });
            await SendAsync();
            Assert.Equal(expected, sink.Mails.Count);
        }

        Assert.Equal(DeliveryState.Dropped, (await Cast.Author.DeliveriesAsync(comment))[^1].State);
    }

    // Demand 2, R18
    [Fact]
    public async Task The_digest_comes_at_eight_on_a_working_day_with_fifteen_things_and_the_number_of_the_others_and_never_twice()
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Author, Cast.Member);
        var posts = new List<string>();
        for (var number = 0; number < 20; number++)
        {
            posts.Add(await Cast.Author.PublishAsync(group, $"Post number {number}"));
        }

        // Two that were seen, and one that is gone, do not come.
        await Cast.Member.AskAsync("mutation($a: ID!, $b: ID!) { markSeen(input: { things: [{ subjectId: $a }, { subjectId: $b }] }) { viewer { roles } } }", new { a = posts[0], b = posts[1] });
        await Cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = posts[2] });
        await Network.SettleAsync();
        await DigestAsync();
        Assert.Null((await Cast.Member.AskAsync("{ viewer { latestDigest { day } } }")).Expected().TextAt("viewer.latestDigest.day"));

        Network.Clock.Advance(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero) - Network.Clock.GetUtcNow());
        for (var run = 0; run < 3; run++)
        {
            await DigestAsync();
            await SendAsync();
        }

        var digest = (await Cast.Member.AskAsync("{ viewer { latestDigest { day leftOutCount items { reason thread { id } actor { id } } } } }")).Expected();
        Assert.Equal(("2026-11-24", 2), (digest.TextAt("viewer.latestDigest.day"), digest.NumberAt("viewer.latestDigest.leftOutCount")));
        Assert.Equal(Enumerable.Reverse(posts).Take(15), digest.At("viewer.latestDigest.items").EnumerateArray().Select(item => item.GetProperty("thread").GetProperty("id").GetString()));
        var mail = Assert.Single(Mails, mail => mail.Contains("To: ben", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("17 things since your last digest.", mail, StringComparison.Ordinal);
        Assert.Contains("And 2 more that are left out here.", mail, StringComparison.Ordinal);

        // Nothing new: no digest the next morning. A weekend: none either.
        Network.Clock.Advance(TimeSpan.FromDays(1));
        await DigestAsync();
        Assert.Equal("2026-11-24", (await Cast.Member.AskAsync("{ viewer { latestDigest { day } } }")).TextAt("viewer.latestDigest.day"));
        Network.Clock.Advance(TimeSpan.FromDays(2.5));
        await Cast.Author.PublishAsync(group, "On Friday evening");
        await Network.SettleAsync();
        Network.Clock.Advance(TimeSpan.FromDays(1));
        await DigestAsync();
        Assert.Equal("2026-11-24", (await Cast.Member.AskAsync("{ viewer { latestDigest { day } } }")).TextAt("viewer.latestDigest.day"));
        Network.Clock.Advance(TimeSpan.FromDays(2));
        await DigestAsync();
        Assert.Equal("2026-11-30", (await Cast.Member.AskAsync("{ viewer { latestDigest { day } } }")).TextAt("viewer.latestDigest.day"));
    }

    // R13, demand 6: between the making of a digest and the going out of its mail, too.
    [Fact]
    public async Task A_digest_that_is_mailed_late_quotes_nothing_that_was_closed_meanwhile()
    {
        var closed = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Cast.Author, Cast.Member);
        await Cast.Author.PublishAsync(closed, "Behind the door");
        await Cast.Author.PublishAsync(await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Author, Cast.Member), "In the open");
        await Network.SettleAsync();
        Network.Clock.Advance(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero) - Network.Clock.GetUtcNow());
        await DigestAsync();

        await Cast.Member.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = closed });
        await SendAsync();

        var mail = Assert.Single(Mails, mail => mail.Contains("To: ben", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("Behind the door", mail, StringComparison.Ordinal);
        Assert.Contains("In the open", mail, StringComparison.Ordinal);
        Assert.Contains("1 things since your last digest.", mail, StringComparison.Ordinal);
    }

    // R13: in the digest, too.
    [Fact]
    public async Task Who_hides_text_in_mail_gets_a_digest_without_words_and_names()
    {
        await Cast.Member.AskAsync("mutation { updateNotificationSettings(input: { hidesTextInMail: true }) { settings { hidesTextInMail } errors { ... on Error { code } } } }");
        await Cast.Author.PublishAsync(await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Author, Cast.Member), "Not for the screen of a phone");
        await Network.SettleAsync();
        Network.Clock.Advance(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero) - Network.Clock.GetUtcNow());
        await DigestAsync();
        await SendAsync();

        var mail = Assert.Single(Mails, mail => mail.Contains("To: ben", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("1 things since your last digest.", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("phone", mail, StringComparison.Ordinal);
        Assert.DoesNotContain(Cast.Author.Name, mail, StringComparison.Ordinal);
    }

    // R18: a change of zone in between neither loses a digest nor doubles it.
    [Fact]
    public async Task After_a_change_of_zone_the_digest_comes_at_the_new_eight_and_once_a_day()
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Author, Cast.Member);
        var post = await Cast.Author.PublishAsync(group, "For the morning");
        await Network.SettleAsync();
        await Cast.Member.AskAsync("mutation { updateProfile(input: { timeZone: \"Asia/Tokyo\" }) { person { timeZone } } }");
        await Network.SettleAsync();
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 23, 0, 0, TimeSpan.Zero), Assert.Single(await Cast.Member.DeliveriesAsync(post)).DueAt);

        Network.Clock.Advance(new DateTimeOffset(2026, 11, 23, 23, 0, 0, TimeSpan.Zero) - Network.Clock.GetUtcNow());
        await DigestAsync();
        Assert.Equal("2026-11-24", (await Cast.Member.AskAsync("{ viewer { latestDigest { day } } }")).TextAt("viewer.latestDigest.day"));

        // Back in the west it becomes eight on the same day of the calendar once more.
        await Cast.Member.AskAsync("mutation { updateProfile(input: { timeZone: \"America/New_York\" }) { person { timeZone } } }");
        await Cast.Author.PublishAsync(group, "On the same day again");
        await Network.SettleAsync();
        Network.Clock.Advance(new DateTimeOffset(2026, 11, 24, 13, 1, 0, TimeSpan.Zero) - Network.Clock.GetUtcNow());
        await DigestAsync();
        Assert.Equal(1, await Network.Store.CountAsync(DigestStore.Of(Cast.Member.PersonId)));

        Network.Clock.Advance(TimeSpan.FromDays(1));
        await DigestAsync();
        Assert.Equal(2, await Network.Store.CountAsync(DigestStore.Of(Cast.Member.PersonId)));
    }

    /// <summary>The mails as they are read: the body behind the head is base64.</summary>
    private IEnumerable<string> Mails => sink.Mails.Select(mail => mail.ReplaceLineEndings("\n").Split("\n\n", 2)).Select(parts => $"{parts[0]}\n\n{System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].Trim()))}");

    private async Task<(string Post, string Comment)> AnsweredAsync(string words)
    {
        group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Cast.Author, Cast.Member);
        var post = await Cast.Author.PublishAsync(group, "A question");
        var comment = await Cast.Member.CommentAsync(post, words);
        await Network.SettleAsync();
        return (post, comment);
    }

    private Task SendAsync() => Network.Services.GetRequiredService<SendLetters>().RunAsync(default);

    private Task DigestAsync() => Network.Services.GetRequiredService<MakeDigests>().RunAsync(default);

    private async Task ChangeAsync(string commentId, Func<Delivery, Delivery> change)
    {
        var id = Delivery.IdOf(Cast.Author.PersonId, NoticeDoings.Key(commentId), NoticeChannel.Mail);
        await PrivacyDoings.UntilAsync(async () =>
            await Network.Store.GetAsync(NoticeStore.Deliveries, id) is { Document.State: DeliveryState.Done or DeliveryState.Dropped } read
            && await Network.Store.CommitAsync(new Batch().Replace(NoticeStore.Deliveries, read, change(read.Document))) is Committed);
    }
}

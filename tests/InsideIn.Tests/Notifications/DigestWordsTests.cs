using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Notifications;
using InsideIn.Tests.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Notifications;

/// <summary>What a digest says is how things stand when it is read, not how they stood when somebody was told.</summary>
public sealed class DigestWordsTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private readonly SmtpSink sink = SmtpSink.Start();
    private Network? started;

    private Network Network => started!;

    private Cast Cast => Network.Cast;

    public async Task InitializeAsync() => started = await Network.StartAsync(settings: new Dictionary<string, string?>
    {
        ["Mail:SmtpHost"] = "127.0.0.1", ["Mail:SmtpPort"] = $"{sink.Port}", ["Mail:SmtpTls"] = "false", ["Mail:From"] = "inside-in@meridian.example", ["Notices:Address"] = "https://network.example",
    });

    public async Task DisposeAsync()
    {
        await Network.DisposeAsync();
        await sink.DisposeAsync();
    }

    // Product/network.md, table A, draft, schedule, expire: what has expired is taken out of digests, those too that wait for their mail to go out.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_has_expired_is_in_no_digest_be_it_made_before_or_after(bool isMadeBefore)
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Author, Cast.Member);
        var going = await Cast.Author.PublishAsync(group, "Cake until noon");
        await Cast.Author.CommentAsync(going, "With cream");
        var staying = await Cast.Author.PublishAsync(group, "Cake every day");
        await Network.SettleAsync();
        var expiry = isMadeBefore ? Morning.AddMinutes(5) : Morning.AddHours(-1);
        Assert.Null(await Cast.Author.DoneAsync("setPostExpiry", new { postId = going, expiresAt = expiry }));

        if (isMadeBefore)
        {
            await DigestAsync(Morning);
            Assert.Contains(going, await ThreadsAsync());
        }

        await ExpireAsync(expiry);
        await DigestAsync(Morning.AddMinutes(10));
        await Network.Services.GetRequiredService<SendLetters>().RunAsync(default);

        Assert.Equal([staying], await ThreadsAsync());
        var mail = Assert.Single(Mails, mail => mail.Contains("To: ben", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Cake every day", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("noon", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("cream", mail, StringComparison.Ordinal);
    }

    // Part 3, no. 2: who had not read the wrong text is told of the right one alone.
    [Fact]
    public async Task A_digest_that_waited_quotes_what_was_corrected_as_it_stands_and_is_followed_by_no_notice()
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Author, Cast.Member);
        var post = await Cast.Author.PublishAsync(group, "We meet at ten");
        await Network.SettleAsync();
        Assert.Null(await Cast.Author.DoneAsync("editPost", new { postId = post, text = "We meet at eleven", baseRevision = 1, correction = "An hour later." }));
        await Network.SettleAsync();
        await DigestAsync(Morning);
        await Network.Services.GetRequiredService<SendLetters>().RunAsync(default);

        var mail = Assert.Single(Mails, mail => mail.Contains("To: ben", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("We meet at eleven", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("at ten", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("CORRECTION", await Cast.Member.ReasonsAsync(post));
    }

    private IEnumerable<string> Mails => sink.Mails.Select(mail => mail.ReplaceLineEndings("\n").Split("\n\n", 2)).Select(parts => $"{parts[0]}\n\n{System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].Trim()))}");

    private async Task<IReadOnlyList<string?>> ThreadsAsync() =>
        [.. (await Cast.Member.AskAsync("{ viewer { latestDigest { items { thread { ... on Post { id } } } } } }")).Expected().At("viewer.latestDigest.items").EnumerateArray().Select(item => item.GetProperty("thread").GetProperty("id").GetString()).Distinct()];

    private async Task DigestAsync(DateTimeOffset at)
    {
        Network.Clock.Advance(at - Network.Clock.GetUtcNow());
        await Network.Services.GetRequiredService<MakeDigests>().RunAsync(default);
    }

    private async Task ExpireAsync(DateTimeOffset at)
    {
        Network.Clock.Advance(at - Network.Clock.GetUtcNow());
        await Network.Services.GetServices<IDuty>().Single(duty => duty.Name == "take expired posts out of the lists").RunAsync(default);
        await Network.SettleAsync();
    }
}

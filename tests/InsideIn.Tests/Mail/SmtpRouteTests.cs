using InsideIn.Kit;
using InsideIn.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Mail;

public sealed class SmtpRouteTests : IAsyncLifetime
{
    private static readonly Letter Letter = new(Guid.Parse("0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9"), "ana@meridian.example", "News for\r\nBcc: all@meridian.example", "Hello", "<p>Grüße</p>");

    private readonly SmtpSink sink = SmtpSink.Start();
    private Network? network;

    private IMailRoute Route => network!.Services.GetRequiredService<IMailRoute>();

    public async Task InitializeAsync() => network = await Network.StartAsync(settings: new Dictionary<string, string?>
    {
        ["Mail:SmtpHost"] = "127.0.0.1", ["Mail:SmtpPort"] = $"{sink.Port}", ["Mail:SmtpTls"] = "false", ["Mail:From"] = "inside-in@meridian.example",
    });

    public async Task DisposeAsync()
    {
        await network!.DisposeAsync();
        await sink.DisposeAsync();
    }

    [Fact]
    public async Task A_letter_is_taken_with_its_id_in_both_forms_and_no_header_of_its_senders_making()
    {
        Assert.IsType<MailOutcome.Accepted>(await Route.SendAsync(Letter, default));

        var mail = Assert.Single(sink.Mails);
        Assert.Contains($"x-inside-in-id: {Letter.Id}", mail, StringComparison.Ordinal);
        Assert.Contains("From: inside-in@meridian.example", mail, StringComparison.Ordinal);
        Assert.Contains("multipart/alternative", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("\nBcc:", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_server_refuses_for_good_is_told_apart_from_what_it_refuses_for_now()
    {
        Assert.Contains("MailboxUnavailable", Assert.IsType<MailOutcome.Refused>(await Route.SendAsync(Letter with { To = "refused@meridian.example" }, default)).Reason, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromMinutes(5), Assert.IsType<MailOutcome.Later>(await Route.SendAsync(Letter with { To = "busy@meridian.example" }, default)).Wait);
        Assert.IsType<MailOutcome.Refused>(await Route.SendAsync(Letter with { To = "nobody" }, default));
        Assert.Empty(sink.Mails);
    }

    [Theory]
    [InlineData("Mail:From", null, "The setting 'Mail:From' is \"\"; expected the address that mail comes from")]
    [InlineData("Mail:From", "inside-in", "expected a mail address")]
    [InlineData("Mail:SmtpPort", "0", "The setting 'Mail:SmtpPort' is \"0\"; expected a number from 1 to 65535")]
    [InlineData("Mail:SmtpTls", "perhaps", "expected true or false")]
    public async Task A_wrong_setting_stops_the_start_and_says_why(string setting, string? value, string message)
    {
        var settings = new Dictionary<string, string?> { ["Mail:SmtpHost"] = "127.0.0.1", ["Mail:From"] = "inside-in@meridian.example", [setting] = value };

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Network.StartAsync(settings: settings));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }
}

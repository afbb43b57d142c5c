using InsideIn.DevTenant;
using InsideIn.Kit;
using InsideIn.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Mail;

/// <summary>Mail by the directory's shared mailbox: what is sent again later, and what never is.</summary>
public sealed class GraphRouteTests : IAsyncLifetime
{
    private const string Path = "/v1.0/users/*/sendMail";

    private static readonly Letter Letter = new(Guid.Parse("0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9"), "ana@meridian.example", "News", "Hello", "<p>Hello</p>");

    private Network? started;

    private Network Network => started!;

    private IMailRoute Route => Network.Services.GetRequiredService<IMailRoute>();

    public async Task InitializeAsync() => started = await Network.StartAsync(isConnected: true);

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task A_letter_is_taken_once_and_bears_its_id()
    {
        Assert.IsType<MailOutcome.Accepted>(await Route.SendAsync(Letter, default));

        Assert.Contains($"{Letter.Id}", Assert.Single(Network.Tenant.Outbox).Message.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429, "120", 120)]
    [InlineData(503, "7", 7)]
    [InlineData(503, "Mon, 23 Nov 2026 09:02:00 GMT", 120)]
    [InlineData(429, null, 30)]
    [InlineData(500, null, 300)]
    public async Task What_the_directory_does_not_take_now_is_for_later_no_sooner_than_it_asks_and_not_sent_again_by_itself(int status, string? retryAfter, double seconds)
    {
        Network.Tenant.Faults.Add(new TransportFault(Path) { Status = status, RetryAfter = retryAfter });

        var later = Assert.IsType<MailOutcome.Later>(await Route.SendAsync(Letter, default));

        Assert.Equal(TimeSpan.FromSeconds(seconds), later.Wait);
        Assert.Empty(Network.Tenant.Outbox);
        Assert.IsType<MailOutcome.Accepted>(await Route.SendAsync(Letter, default));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task What_the_directory_refuses_as_it_is_is_never_for_later(int status)
    {
        Network.Tenant.Faults.Add(new TransportFault(Path) { Status = status });

        Assert.Contains($"{status}", Assert.IsType<MailOutcome.Refused>(await Route.SendAsync(Letter, default)).Reason, StringComparison.Ordinal);

        Assert.Empty(Network.Tenant.Outbox);
    }

    [Fact]
    public async Task From_a_mailbox_that_was_not_given_it_is_refused()
    {
        await using var beside = await Network.StartAsync(isConnected: true, settings: new Dictionary<string, string?> { ["Graph:Mailbox"] = Network.Tenant.Accounts["ben"].User.Mail });

        Assert.IsType<MailOutcome.Refused>(await beside.Services.GetRequiredService<IMailRoute>().SendAsync(Letter, default));
    }
}

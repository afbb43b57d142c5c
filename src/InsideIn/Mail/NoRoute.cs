namespace InsideIn.Mail;

/// <summary>No mail leaves this network.</summary>
internal sealed class NoRoute : IMailRoute
{
    public Task<MailOutcome> SendAsync(Letter letter, CancellationToken cancellationToken) =>
        Task.FromResult<MailOutcome>(new MailOutcome.Refused("No mail leaves this network: neither Graph:Mailbox nor Mail:SmtpHost is set."));
}

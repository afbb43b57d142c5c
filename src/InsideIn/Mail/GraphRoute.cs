using InsideIn.EntraId.Graph;

namespace InsideIn.Mail;

/// <summary>Mail from the shared mailbox of the directory.</summary>
internal sealed class GraphRoute(GraphMail mail) : IMailRoute
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public async Task<MailOutcome> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        try
        {
            await mail.SendAsync(letter.To, letter.Line, letter.Html is null ? (letter.Text, false) : (letter.Html, true), letter.Id.ToString(), cancellationToken);
            return new MailOutcome.Accepted();
        }
        catch (GraphThrottledException throttled)
        {
            return new MailOutcome.Later(throttled.Wait, throttled.Message);
        }
        catch (GraphException refused)
        {
            return refused.Status is >= 400 and < 500 ? new MailOutcome.Refused(refused.Message) : new MailOutcome.Later(Pause, refused.Message);
        }
    }
}

using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace InsideIn.Mail;

/// <summary>
/// Mail by a server of the company's own. The framework's client is meant for simple needs, and this is one: a letter at a time to one known server.
/// </summary>
internal sealed class SmtpRoute(MailSettings settings) : IMailRoute
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public async Task<MailOutcome> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        if (!MailAddress.TryCreate(letter.To, out var to))
        {
            return new MailOutcome.Refused($"'{letter.To}' is no mail address.");
        }

        using var mail = Compose(letter, to);
        using var client = new SmtpClient(settings.SmtpHost, settings.SmtpPort) { EnableSsl = settings.SmtpTls };
        if (settings.SmtpUser is { } user)
        {
            client.Credentials = new NetworkCredential(user, settings.SmtpPassword);
        }

        try
        {
            await client.SendMailAsync(mail, cancellationToken);
            return new MailOutcome.Accepted();
        }
        catch (SmtpException refused)
        {
            // Answers of 500 and more are for good, all others for now. Source: RFC 5321 section 4.2.1.
            return (int)refused.StatusCode >= 500
                ? new MailOutcome.Refused($"The mail server refused it: {refused.StatusCode}.")
                : new MailOutcome.Later(Pause, $"The mail server did not take it: {refused.StatusCode}.");
        }
    }

    private MailMessage Compose(Letter letter, MailAddress to)
    {
        var mail = new MailMessage(new MailAddress(settings.From!), to)
        {
            Subject = letter.Line,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text,
            BodyEncoding = Encoding.UTF8,
        };
        mail.Headers.Add(Letter.IdHeader, letter.Id.ToString());
        if (letter.Html is { } html)
        {
            mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(html, Encoding.UTF8, MediaTypeNames.Text.Html));
        }

        return mail;
    }
}

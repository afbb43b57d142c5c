using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.SendMail;

namespace InsideIn.EntraId.Graph;

/// <summary>Mail from the shared mailbox. Source: Microsoft Graph v1.0, <c>user: sendMail</c>.</summary>
public sealed class GraphMail(GraphGateway gateway)
{
    /// <summary>
    /// Hands one mail over, once: whoever is refused decides whether to send it again. Accepted does not mean delivered.
    /// </summary>
    /// <param name="to">The address of the one who gets it.</param>
    /// <param name="subject">One line.</param>
    /// <param name="body">The body, and whether it is HTML.</param>
    /// <param name="key">The sender's own id of the mail, which stands in the header <c>x-inside-in-id</c>.</param>
    public Task SendAsync(string to, string subject, (string Text, bool IsHtml) body, string key, CancellationToken cancellation) => gateway.CallAsync(async () =>
    {
        var mail = new Message
        {
            Subject = subject,
            Body = new ItemBody { Content = body.Text, ContentType = body.IsHtml ? BodyType.Html : BodyType.Text },
            ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = to } }],
            InternetMessageHeaders = [new InternetMessageHeader { Name = "x-inside-in-id", Value = key }],
        };
        await gateway.Worker.Users[gateway.Options.Mailbox].SendMail.PostAsync(
            new SendMailPostRequestBody { Message = mail, SaveToSentItems = false }, cancellationToken: cancellation);
        return true;
    });
}

using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>A mail that was accepted for delivery.</summary>
public sealed record SentMail(string Mailbox, JsonObject Message, bool IsKept);

/// <summary>Mail from the one mailbox that the worker was given; it goes to the outbox that tests read, and nowhere else.</summary>
internal static class Mailing
{
    public static GraphAnswer Send(string id, GraphCall call, DevelopmentTenant tenant)
    {
        if (Users.Find(id, call.Caller, tenant) is not { } mailbox)
            return GraphAnswer.Error(404, "ErrorInvalidUser", $"The requested user '{id}' is invalid.");
        if (mailbox.Person.Alias != tenant.Options.DigestMailbox)
            return GraphAnswer.Error(403, "ErrorAccessDenied", "Access to the mailbox is denied: the application may send from one mailbox only.");
        // Graph reads names in any case, and its own library writes these two with capitals.
        var body = call.Body?.ToDictionary(member => member.Key, member => member.Value, StringComparer.OrdinalIgnoreCase);
        if (body?.GetValueOrDefault("message") is not JsonObject message || message["toRecipients"] is not JsonArray { Count: > 0 })
            return GraphAnswer.Error(400, "ErrorInvalidRecipients", "At least one recipient isn't valid: the message has no 'toRecipients'.");
        tenant.Post(new SentMail(mailbox.Person.User.Mail!, message.DeepClone().AsObject(), body.GetValueOrDefault("saveToSentItems")?.GetValue<bool>() ?? true));
        return GraphAnswer.Accepted;
    }
}

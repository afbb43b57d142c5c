using System.Globalization;
using System.Net.Mail;

namespace InsideIn.Mail;

/// <summary>How mail goes by a server of the company's own. Read from the section <c>Mail</c>.</summary>
/// <param name="SmtpHost">The server; null when there is none.</param>
/// <param name="SmtpPort">Its port, 587 without the setting.</param>
/// <param name="SmtpTls">Whether the connection must be encrypted, as it must without the setting.</param>
/// <param name="SmtpUser">Who signs in there; null for nobody.</param>
/// <param name="SmtpPassword">The password of that user.</param>
/// <param name="From">The address that mail comes from.</param>
internal sealed record MailSettings(string? SmtpHost, int SmtpPort, bool SmtpTls, string? SmtpUser, string? SmtpPassword, string? From)
{
    private const int UsualPort = 587;

    /// <summary>The settings. Errors: an <see cref="InvalidOperationException"/> that names the setting, what was found and what is allowed.</summary>
    public static MailSettings Of(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        var settings = new MailSettings(mail["SmtpHost"], PortOf(mail["SmtpPort"]), mail["SmtpTls"] switch { null or "true" or "True" => true, "false" or "False" => false, var other => throw Fault("SmtpTls", other, "true or false") }, mail["SmtpUser"], mail["SmtpPassword"], mail["From"]);
        return settings switch
        {
            { SmtpHost: null } => settings,
            { From: null } => throw Fault("From", "", "the address that mail comes from, since Mail:SmtpHost is set"),
            _ when !MailAddress.TryCreate(settings.From, out _) => throw Fault("From", settings.From, "a mail address"),
            _ when configuration["Graph:Mailbox"] is { Length: > 0 } mailbox => throw Fault("SmtpHost", settings.SmtpHost, $"nothing, since Graph:Mailbox is \"{mailbox}\" already; mail takes one way"),
            _ => settings,
        };
    }

    private static int PortOf(string? text) => text switch
    {
        null => UsualPort,
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535 => port,
        _ => throw Fault("SmtpPort", text, "a number from 1 to 65535"),
    };

    private static InvalidOperationException Fault(string setting, string found, string expected) => new($"The setting 'Mail:{setting}' is \"{found}\"; expected {expected}.");
}

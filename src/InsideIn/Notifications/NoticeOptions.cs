namespace InsideIn.Notifications;

/// <summary>The settings of the section <c>Notices</c>.</summary>
/// <param name="Zone">The zone of those who named none in their profile, and in which a group's day begins and ends.</param>
/// <param name="Address">Where people reach the network, for the links in mails; null when no mail is sent.</param>
/// <param name="HasRoute">Whether there is a way for mails.</param>
public sealed record NoticeOptions(string Zone, Uri? Address, bool HasRoute)
{
    private const string UsualZone = "Etc/UTC";

    /// <summary>Whether mails leave: there is a way for them, and an address to name in them.</summary>
    public bool IsMailOpen => HasRoute && Address is not null;

    /// <summary>Reads <c>Notices:Zone</c> and <c>Notices:Address</c>. Errors: an <see cref="InvalidOperationException"/> that says what was found and what is expected.</summary>
    public static NoticeOptions Of(IConfiguration configuration, bool hasRoute) =>
        new(ZoneOf(configuration["Notices:Zone"]), AddressOf(configuration["Notices:Address"]), hasRoute);

    private static string ZoneOf(string? text) =>
        text is null ? UsualZone
        : Zones.Exists(text) ? text
        : throw new InvalidOperationException($"The setting 'Notices:Zone' is '{text}'; expected a zone of the IANA database such as 'Europe/Berlin'.");

    private static Uri? AddressOf(string? text) =>
        text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address
        : throw new InvalidOperationException($"The setting 'Notices:Address' is '{text}'; expected the address at which people reach the network, such as 'https://network.example'.");
}

namespace InsideIn.EntraId.Graph;

/// <summary>A permission that the product asks of a directory.</summary>
/// <param name="Name">As Microsoft Graph names it.</param>
/// <param name="IsDelegated">Whether it acts for a signed-in person; otherwise for the worker alone.</param>
/// <param name="Use">What it is used for.</param>
public sealed record GraphPermission(string Name, bool IsDelegated, string Use);

/// <summary>Every permission that is ever asked for; docs/entra-setup.md lists the same, and a test compares the two.</summary>
public static class GraphPermissions
{
    /// <summary>People, their managers and photos.</summary>
    public static GraphPermission People { get; } = new("User.Read.All", IsDelegated: false, "people, managers and photos");

    /// <summary>Mail from the one shared mailbox, to which Exchange limits it.</summary>
    public static GraphPermission Mail { get; } = new("Mail.Send", IsDelegated: false, "mail from one shared mailbox");

    /// <summary>The calendar of a person who asked for it.</summary>
    public static GraphPermission Calendar { get; } = new("Calendars.ReadWrite", IsDelegated: true, "events in the person's own calendar");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GraphPermission> All { get; } = [People, Mail, Calendar];
}

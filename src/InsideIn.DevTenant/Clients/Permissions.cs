using InsideIn.EntraId.Graph;

namespace InsideIn.DevTenant;

/// <summary>The permissions that this slice of Microsoft Graph knows, and which of them the product's own list has consented to.</summary>
public static class Permissions
{
    public const string ReadPeople = "User.Read.All";

    public const string ReadPhotos = "ProfilePhoto.Read.All";

    public const string ReadOneself = "User.Read";

    public const string WriteCalendar = "Calendars.ReadWrite";

    public const string SendMail = "Mail.Send";

    public const string NotifyInTeams = "TeamsActivity.Send";

    /// <summary>The same for people of teams that installed the app, by consent of their owner.</summary>
    public const string NotifyInTeamsByOwner = "TeamsActivity.Send.User";

    /// <summary>What the worker holds as an application: exactly what the product asks for, so that anything more it needs shows in a test.</summary>
    public static IReadOnlyList<string> OfWorker { get; } = Consented(isDelegated: false);

    /// <summary>What the API may do for a person who is signed in, from the same list.</summary>
    public static IReadOnlyList<string> OfApi { get; } = Consented(isDelegated: true);

    private static IReadOnlyList<string> Consented(bool isDelegated) =>
        [.. GraphPermissions.All.Where(permission => permission.IsDelegated == isDelegated).Select(permission => permission.Name)];
}

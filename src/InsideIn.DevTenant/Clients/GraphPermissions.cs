namespace InsideIn.DevTenant;

/// <summary>The permissions of Microsoft Graph that the product asks for, and no others. Source: the table in identity.md, section 5.</summary>
public static class GraphPermissions
{
    public const string ReadPeople = "User.Read.All";

    public const string ReadPhotos = "ProfilePhoto.Read.All";

    public const string ReadOneself = "User.Read";

    public const string WriteCalendar = "Calendars.ReadWrite";

    public const string SendMail = "Mail.Send";

    public const string NotifyInTeams = "TeamsActivity.Send";

    /// <summary>The same for people of teams that installed the app, by consent of their owner.</summary>
    public const string NotifyInTeamsByOwner = "TeamsActivity.Send.User";

    /// <summary>What the worker holds as an application, without a person.</summary>
    public static IReadOnlyList<string> OfWorker { get; } = [ReadPeople, SendMail, NotifyInTeams];

    /// <summary>What the API may do for a person who is signed in.</summary>
    public static IReadOnlyList<string> OfApi { get; } = [ReadOneself, WriteCalendar];
}

namespace InsideIn.EntraId;

/// <summary>
/// The app roles of the registration; each is also the name of a policy that demands a person's token with the scope
/// and the role. Everybody else in the directory is an employee.
/// </summary>
public static class AppRoles
{
    public const string Hr = "HR";

    public const string Comms = "Comms";

    public const string Moderator = "Moderator";

    public const string Admin = "Admin";

    public static IReadOnlyList<string> All { get; } = [Hr, Comms, Moderator, Admin];
}

namespace InsideIn.Kit;

/// <summary>The people whom tests call by their part. Each is an ordinary employee except where the name says more.</summary>
public sealed class Cast(Network network)
{
    /// <summary>Writes. Ana Duarte.</summary>
    public Employee Author => network.Employee("ana");

    /// <summary>The author's manager. Marta Wrona.</summary>
    public Employee Manager => network.Employee("manager");

    /// <summary>Owns the groups that tests make. Carla Ricci.</summary>
    public Employee GroupOwner => network.Employee("carla");

    /// <summary>A member of those groups. Ben Okafor.</summary>
    public Employee Member => network.Employee("ben");

    /// <summary>In none of them. Dirk Aigner.</summary>
    public Employee Outsider => network.Employee("dirk");

    /// <summary>Holds the app role Moderator. Mona Rahimi.</summary>
    public Employee Moderator => network.Employee("moderator");

    /// <summary>Came this week. Nia Wafula.</summary>
    public Employee Newcomer => network.Employee("newcomer");

    /// <summary>Has left; the account is disabled. Lars Eklund.</summary>
    public Employee Leaver => network.Employee("leaver");

    /// <summary>Holds the app role HR. Helena Novak.</summary>
    public Employee Hr => network.Employee("hr");

    /// <summary>Holds the app role Comms. Camille Laurent.</summary>
    public Employee Comms => network.Employee("comms");

    /// <summary>Holds the app role Admin. Adrian Wolf.</summary>
    public Employee Admin => network.Employee("admin");

    /// <summary>Belongs to another company. Gita Menon.</summary>
    public Employee Guest => network.Employee("guest");
}

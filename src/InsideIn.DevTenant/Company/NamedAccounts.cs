using System.Globalization;
using InsideIn.EntraId;

namespace InsideIn.DevTenant;

/// <summary>What the directory lists about the named people, and about the accounts that belong to nobody.</summary>
internal static class NamedAccounts
{
    private const string OtherDomain = "harbourpine.example";

    private static readonly DateTimeOffset Founding = new(2012, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public static DemoPerson Of(NamedPerson person, int position, int seed, IReadOnlyDictionary<Department, Guid> heads) => new()
    {
        Alias = person.Alias,
        TenantId = Tenants.Home,
        Roles = person.Roles,
        State = person.State,
        Note = person.Note,
        Photo = person.Photo ?? DemoPhotos.Of(seed, person.Alias),
        User = person.GuestOf is { } company ? Guest(person, seed, company) : Member(person, seed, heads) with
        {
            EmployeeId = (10_000 + position).ToString(CultureInfo.InvariantCulture),
            CreatedDateTime = person.Since ?? Founding.AddDays(71 * position),
        },
    };

    /// <summary>Somebody of the other company with Ana's sign-in name: what shows that a sign-in name is no key.</summary>
    public static DemoPerson Stranger(int seed) => new()
    {
        Alias = "stranger",
        TenantId = Tenants.Other,
        Roles = AppRoles.All,
        Note = "another directory, Ana's sign-in name, all roles: must stay outside",
        User = new DirectoryUser
        {
            Id = StableId.For(seed, "stranger"),
            DisplayName = "Ana Duarte",
            GivenName = "Ana",
            Surname = "Duarte",
            UserPrincipalName = $"ana.duarte@{DemoCompany.Domain}",
            Mail = $"ana.duarte@{OtherDomain}",
            CompanyName = "Harbour & Pine",
            UserType = DirectoryUser.Member,
        },
    };

    public static IReadOnlyList<DemoPerson> Facilities(int seed) =>
    [
        Account(seed, "room-tejo", "Room Tejo (Lisbon, 12 seats)", enabled: false),
        Account(seed, "room-prater", "Room Prater (Vienna, 6 seats)", enabled: false),
        Account(seed, "facilities", "Facilities Desk", enabled: false),
        Account(seed, "careers", "Careers at Meridian Works", enabled: false),
        Account(seed, "inside-in", "Inside-In", enabled: false),
        Account(seed, "svc-backup", "svc-backup", enabled: true),
        Account(seed, "svc-print", "Print Service Lisbon", enabled: true),
    ];

    private static DirectoryUser Member(NamedPerson person, int seed, IReadOnlyDictionary<Department, Guid> heads)
    {
        var address = $"{person.MailName ?? Alias.From(person.Given, person.Family)}@{DemoCompany.Domain}";
        return new DirectoryUser
        {
            Id = StableId.For(seed, person.Alias),
            DisplayName = person.Name,
            GivenName = person.Given,
            Surname = person.Family,
            UserPrincipalName = address,
            Mail = person.HasMail ? address : null,
            JobTitle = person.JobTitle,
            Department = person.Department?.Name,
            OfficeLocation = person.Site.Office,
            City = person.Site.City,
            Country = person.Site.Country,
            PreferredLanguage = person.Site.Language,
            CompanyName = DemoCompany.Name,
            EmployeeType = "Employee",
            UserType = DirectoryUser.Member,
            AccountEnabled = person.State == DemoAccountState.Active,
            ManagerId = Manager(person, seed, heads),
        };
    }

    private static Guid? Manager(NamedPerson person, int seed, IReadOnlyDictionary<Department, Guid> heads) =>
        !person.HasManager ? null
        : person.Manager is { } alias ? StableId.For(seed, alias)
        : person.Department is { } department ? heads[department] : null;

    private static DirectoryUser Guest(NamedPerson person, int seed, string company)
    {
        var address = Alias.From(person.Given, person.Family) + "@brightleaf.example";
        return new DirectoryUser
        {
            Id = StableId.For(seed, person.Alias),
            DisplayName = person.Name,
            GivenName = person.Given,
            Surname = person.Family,
            UserPrincipalName = $"{address.Replace('@', '_')}#EXT#@{DemoCompany.Domain}",
            Mail = address,
            JobTitle = person.JobTitle,
            CompanyName = company,
            UserType = DirectoryUser.Guest,
        };
    }

    private static DemoPerson Account(int seed, string name, string displayName, bool enabled) => new()
    {
        Alias = name,
        TenantId = Tenants.Home,
        IsFacility = true,
        User = new DirectoryUser
        {
            Id = StableId.For(seed, name),
            DisplayName = displayName,
            UserPrincipalName = $"{name}@{DemoCompany.Domain}",
            Mail = $"{name}@{DemoCompany.Domain}",
            UserType = DirectoryUser.Member,
            AccountEnabled = enabled,
        },
    };
}

using InsideIn.EntraId;

namespace InsideIn.DevTenant;

/// <summary>A person of the demo company with a part to play. The manager is the department's head unless one is named.</summary>
internal sealed record NamedPerson(string Alias, string Name, Department? Department, string JobTitle)
{
    /// <summary>Tells two people of the same name apart in mail addresses. Shape: null means the plain name.</summary>
    public string? MailName { get; init; }

    public Site Site { get; init; } = Site.Lisbon;
    public string? Manager { get; init; }
    public bool HasManager { get; init; } = true;
    public bool HasMail { get; init; } = true;
    public IReadOnlyList<string> Roles { get; init; } = [];
    public DemoAccountState State { get; init; } = DemoAccountState.Active;
    public string? GuestOf { get; init; }
    public DateTimeOffset? Since { get; init; }
    public string? Note { get; init; }

    /// <summary>Shape: null leaves it to chance.</summary>
    public DemoPhoto? Photo { get; init; }

    public bool FamilyNameFirst { get; init; }

    public string Given => Name.Split(' ')[FamilyNameFirst ? ^1 : 0];
    public string Family => Name.Split(' ')[FamilyNameFirst ? 0 : ^1];
}

/// <summary>The people whom stories, scripts and tests call by name; their order is the order on the sign-in page.</summary>
internal static class NamedPeople
{
    public static readonly IReadOnlyList<NamedPerson> Cast =
    [
        new("ana", "Ana Duarte", Department.Product, "Product Designer") { Manager = "manager", Photo = DemoPhoto.Portrait, Note = "writes, hosts, offers stories to the outside" },
        new("ben", "Ben Okafor", Department.Engineering, "Software Engineer") { Site = Site.Dublin, Photo = DemoPhoto.None, Note = "comments and reacts" },
        new("carla", "Carla Ricci", Department.Sales, "Account Manager") { Site = Site.Vienna },
        new("dirk", "Dirk Aigner", Department.Operations, "Logistics Planner") { Site = Site.Vienna },
        new("hr", "Helena Novak", Department.People, "People Partner") { Site = Site.Gdansk, Roles = [AppRoles.Hr] },
        new("comms", "Camille Laurent", Department.Communications, "Editor") { Roles = [AppRoles.Comms] },
        new("moderator", "Mona Rahimi", Department.Care, "Senior Support Specialist") { Site = Site.Dublin, Roles = [AppRoles.Moderator] },
        new("admin", "Adrian Wolf", Department.Engineering, "Site Reliability Engineer") { Site = Site.Vienna, Roles = [AppRoles.Admin] },
        new("two-roles", "Teresa Mazur", Department.Communications, "Communications Specialist")
            { Site = Site.Gdansk, Roles = [AppRoles.Hr, AppRoles.Comms], Note = "holds two roles at once" },
        new("manager", "Marta Wrona", Department.Product, "Product Lead") { Site = Site.Gdansk, Note = "Ana's manager" },
        new("chief", "Ingrid Solheim", null, "Chief Executive Officer") { HasManager = false, Note = "everybody's manager in the end" },
        new("newcomer", "Nia Wafula", Department.Care, "Onboarding Consultant")
            { Site = Site.Nairobi, Since = new DateTimeOffset(2026, 11, 16, 8, 0, 0, TimeSpan.Zero), Note = "first week" },
        new("guest", "Gita Menon", null, "Consultant") { HasManager = false, GuestOf = "Brightleaf Partners", Note = "belongs to another company" },
        new("leaver", "Lars Eklund", Department.Sales, "Solution Consultant")
            { Site = Site.Dublin, State = DemoAccountState.Disabled, Note = "has left; the account is disabled" },
        new("deleted", "Rosa Vidal", Department.Finance, "Accountant") { State = DemoAccountState.Deleted, Note = "the account of her first employment" },
        new("rehired", "Rosa Vidal", Department.Finance, "Controller") { Note = "same sign-in name as before, new object id" },
    ];

    public static readonly IReadOnlyList<NamedPerson> Awkward =
    [
        new("no-mail", "Emil Lund", Department.Operations, "Warehouse Coordinator") { HasMail = false, Note = "no mail address" },
        new("no-manager", "Noor Haddad", Department.Finance, "Financial Analyst") { HasManager = false, Note = "no manager" },
        new("manager-left", "Tomás Neves", Department.Sales, "Bid Coordinator") { Manager = "leaver", Note = "the manager's account is disabled" },
        new("loop-one", "Ugo Testa", Department.Care, "Training Specialist") { Manager = "loop-two", Note = "manages his own manager" },
        new("loop-two", "Vera Conti", Department.Care, "Field Technician") { Manager = "loop-one", Note = "manages her own manager" },
        new("markup", "Sam <b>Ortiz</b>", Department.Engineering, "Security Engineer")
            { MailName = "sam.ortiz", Photo = DemoPhoto.NotAnImage, Note = "markup in the name; the photo is none" },
        new("apostrophe", "Aoife O'Brien", Department.Engineering, "Data Engineer") { MailName = "aoife.obrien", Site = Site.Dublin },
        new("umlaut", "Jörg Müller-Größl", Department.Operations, "Production Planner") { Site = Site.Vienna },
        new("right-to-left", "ليلى حداد", Department.Sales, "Partner Manager") { MailName = "layla.haddad", Note = "written from right to left" },
        new("cjk", "山田 美咲", Department.Product, "User Researcher") { MailName = "misaki.yamada", FamilyNameFirst = true, Site = Site.Osaka },
        new("emoji", "Pia 🌻 Sommer", Department.Communications, "Event Producer") { Site = Site.Vienna, Photo = DemoPhoto.Huge, Note = "a photo of 4 MB" },
        new("long-title", "Beatrix Thaler", Department.Operations, LongTitle) { Site = Site.Vienna, Note = "a job title of 120 characters" },
        new("maria", "Maria Silva", Department.Finance, "Payroll Specialist") { Note = "has a namesake" },
        new("namesake", "Maria Silva", Department.Care, "Support Specialist") { MailName = "maria.silva2", Note = "has a namesake" },
    ];

    private const string LongTitle =
        "Senior Coordinator for Cross-Departmental Process Alignment, Supplier Onboarding and Continuous Improvement (Acting Dep)";
}

using System.Globalization;
using InsideIn.EntraId;

namespace InsideIn.DevTenant;

/// <summary>
/// Fills the demo company with believable people. Each department is a tree: its first person heads it and answers to
/// the chief, every ninth of the others leads a team, and the rest belong to the team opened last.
/// </summary>
internal sealed class GeneratedPeople
{
    private const int TeamSize = 9;

    private static readonly DateTimeOffset FirstDay = new(2012, 4, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly int _seed;
    private readonly HashSet<string> _aliases;
    private readonly Dictionary<Department, int> _sizes = [];
    private readonly Dictionary<Department, Guid> _heads = [];
    private readonly Dictionary<Department, Guid> _leads = [];

    private GeneratedPeople(int count, int seed, IEnumerable<NamedPerson> named)
    {
        _seed = seed;
        _aliases = [.. named.Select(person => person.MailName ?? Alias.From(person.Given, person.Family))];
        People = [.. Enumerable.Range(0, count).Select(Person)];
    }

    public IReadOnlyList<DemoPerson> People { get; }

    public IReadOnlyDictionary<Department, Guid> Heads => _heads;

    public static GeneratedPeople Create(int count, int seed, IEnumerable<NamedPerson> named) => new(count, seed, named);

    private DemoPerson Person(int number)
    {
        var site = StableId.Pick(_seed, $"{number}/site", Site.All);
        var isLocal = StableId.Number(_seed, $"{number}/local", below: 2) == 0;
        var names = isLocal ? site.LocalNames : StableId.Pick(_seed, $"{number}/names", NameList.All);
        var given = StableId.Pick(_seed, $"{number}/given", names.Given);
        var family = StableId.Pick(_seed, $"{number}/family", names.Family);
        var alias = Free(Alias.From(given, family));
        var id = StableId.For(_seed, alias);
        var (department, title, manager) = Seat(number, id);
        return new DemoPerson
        {
            Alias = alias,
            TenantId = Tenants.Home,
            Photo = DemoPhotos.Of(_seed, alias),
            User = new DirectoryUser
            {
                Id = id,
                DisplayName = $"{given} {family}",
                GivenName = given,
                Surname = family,
                UserPrincipalName = $"{alias}@{DemoCompany.Domain}",
                Mail = $"{alias}@{DemoCompany.Domain}",
                JobTitle = title,
                Department = department.Name,
                OfficeLocation = site.Office,
                City = site.City,
                Country = site.Country,
                PreferredLanguage = site.Language,
                CompanyName = DemoCompany.Name,
                EmployeeId = (20_000 + number).ToString(CultureInfo.InvariantCulture),
                EmployeeType = "Employee",
                UserType = DirectoryUser.Member,
                ManagerId = manager,
                CreatedDateTime = FirstDay.AddDays(StableId.Number(_seed, $"{number}/since", below: 5000)),
            },
        };
    }

    /// <summary>The place of the next person: fixed departments fill first, then the growing ones in turn.</summary>
    private (Department Department, string Title, Guid Manager) Seat(int number, Guid person)
    {
        var fixedSize = Department.Legal.Size!.Value;
        var department = number < fixedSize ? Department.Legal : Department.Growing[(number - fixedSize) % Department.Growing.Count];
        var place = _sizes.GetValueOrDefault(department);
        _sizes[department] = place + 1;
        if (place == 0)
        {
            _heads[department] = person;
            return (department, department.HeadTitle, StableId.For(_seed, "chief"));
        }
        if (place % TeamSize == 1)
        {
            _leads[department] = person;
            return (department, department.LeadTitle, _heads[department]);
        }
        return (department, StableId.Pick(_seed, $"{number}/title", department.Titles), _leads[department]);
    }

    private string Free(string wanted)
    {
        var alias = wanted;
        for (var copy = 2; !_aliases.Add(alias); copy++)
            alias = $"{wanted}{copy}";
        return alias;
    }
}

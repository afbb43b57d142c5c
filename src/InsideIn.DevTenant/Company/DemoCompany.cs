using InsideIn.EntraId;

namespace InsideIn.DevTenant;

/// <summary>
/// The fictional company whose people the development tenant knows. It is made from a seed: the same seed gives the same
/// people with the same ids, and a larger company contains the smaller one.
/// </summary>
public sealed class DemoCompany
{
    public const string Name = "Meridian Works";

    public const string Domain = "meridian.example";

    public const int SmallestSize = 60;

    public const int LargestSize = 25_000;

    private readonly Dictionary<string, DemoPerson> _byAlias;

    private DemoCompany(int seed, IReadOnlyList<DemoPerson> people, IReadOnlyList<DemoPerson> facilities)
    {
        Seed = seed;
        People = people;
        Accounts = [.. people, .. facilities];
        Directory =
        [
            .. Accounts.Where(account => account.TenantId == Tenants.Home && account.State != DemoAccountState.Deleted).Select(account => account.User),
        ];
        _byAlias = people.ToDictionary(person => person.Alias, StringComparer.Ordinal);
    }

    /// <summary>Everybody who can be signed in as, also of the other company; named people first, in the order of the sign-in page.</summary>
    public IReadOnlyList<DemoPerson> People { get; }

    /// <summary>
    /// Every account that the home directory lists: its people, and a few rooms, mailboxes and service accounts, which
    /// have no employee id. Order: as in <see cref="People"/>, the accounts without a person last.
    /// </summary>
    public IReadOnlyList<DirectoryUser> Directory { get; }

    /// <summary>The people of both companies, then the home directory's accounts without a person.</summary>
    internal IReadOnlyList<DemoPerson> Accounts { get; }

    internal int Seed { get; }

    /// <summary>Errors: KeyNotFoundException that names the alias.</summary>
    public DemoPerson this[string alias] => Find(alias) ?? throw new KeyNotFoundException($"Nobody in the demo company is called '{alias}'.");

    /// <summary>Shape: null when nobody is called that.</summary>
    public DemoPerson? Find(string alias) => _byAlias.GetValueOrDefault(alias);

    /// <summary>
    /// A company with that many people in the home directory.
    /// Unit and range: 60 to 25,000 people, so that every department but one has more than ten.
    /// Errors: ArgumentOutOfRangeException outside the range.
    /// </summary>
    public static DemoCompany Create(int people = 240, int seed = 2026)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, SmallestSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, LargestSize);
        NamedPerson[] named = [.. NamedPeople.Cast, .. NamedPeople.Awkward];
        var listed = named.Count(person => person.State != DemoAccountState.Deleted);
        var staff = GeneratedPeople.Create(people - listed, seed, named);
        return new DemoCompany(
            seed,
            [.. named.Select((person, at) => NamedAccounts.Of(person, at, seed, staff.Heads)), NamedAccounts.Stranger(seed), .. staff.People],
            NamedAccounts.Facilities(seed));
    }
}

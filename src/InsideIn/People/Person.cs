using System.Text.Json.Serialization;
using InsideIn.EntraId;

namespace InsideIn.People;

/// <summary>An employee's profile: what the directory says, and what the person says of themselves.</summary>
public sealed record Person
{
    /// <summary>For how long somebody is new.</summary>
    public static readonly TimeSpan NewFor = TimeSpan.FromDays(30);

    /// <summary>The id, which follows from the account's key alone: an account made anew under the same name is another person (rule R28).</summary>
    public required Guid Id { get; init; }

    /// <summary>The account's object id in the directory.</summary>
    [GraphQLIgnore]
    public required Guid ObjectId { get; init; }

    /// <summary>The name in addresses, unique and never changed: <c>ana.horvat</c>.</summary>
    public required string Handle { get; init; }

    /// <summary>The name to show.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The job title.</summary>
    public string? Title { get; init; }

    /// <summary>The department.</summary>
    public string? Department { get; init; }

    /// <summary>The site or building where the person works.</summary>
    public string? Office { get; init; }

    /// <summary>The city of the office.</summary>
    public string? City { get; init; }

    /// <summary>The country of the office.</summary>
    public string? Country { get; init; }

    /// <summary>The mail address.</summary>
    public string? Mail { get; init; }

    /// <summary>The manager's person id. Shape: it may belong to nobody in the network.</summary>
    [GraphQLIgnore]
    public Guid? ManagerId { get; init; }

    /// <summary>What the person says of themselves.</summary>
    public string? About { get; init; }

    /// <summary>What the person can be asked about, in their own words. Shape: empty when they named nothing.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>The languages that the person can be spoken to in, the preferred one first. Shape: tags of BCP 47, <c>de</c>, <c>pt-BR</c>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>When the person usually works, in their own zone; null when they did not say.</summary>
    public WorkingHours? WorkingHours { get; init; }

    /// <summary>The zone that the person lives by, of the IANA database; null when they did not say.</summary>
    public string? TimeZone { get; init; }

    /// <summary>When the person came into the network.</summary>
    [GraphQLIgnore]
    public required DateTimeOffset ArrivedAt { get; init; }

    /// <summary>When the person had been through the first steps, or put them away; null before.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? WelcomeEndedAt { get; init; }

    /// <summary>When the account was disabled or vanished; null while the person works here.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>When an administrator last ended the person's sign-ins: tokens issued until then are refused. Null when nobody ever did.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? SignedOutAt { get; init; }

    /// <summary>When the person was erased (rule R27): name and account are gone, a pseudonym is left; null for everybody else.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? ErasedAt { get; init; }

    /// <summary>Where the person was known, for the author of something that came with the archive of another network and has no account here; null for everybody else.</summary>
    [GraphQLIgnore]
    public Origin? Origin { get; init; }

    /// <summary>Whether the person no longer works here. What they wrote stays.</summary>
    [JsonIgnore]
    public bool HasLeft => LeftAt is not null;

    /// <summary>The name by which lists are sorted.</summary>
    [GraphQLIgnore]
    public string SortName => Names.Fold(DisplayName);

    /// <summary>What finds the person: the beginnings of the name at each of its words, the empty one for the list of all. Shape: empty once the person has left.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<string> SearchKeys => HasLeft ? [] : Names.Beginnings(SortName);

    /// <summary>The mail address in small letters; null without one and once the person has left.</summary>
    [GraphQLIgnore]
    public string? MailKey => HasLeft ? null : Mail?.ToLowerInvariant();

    /// <summary>The manager in whose list of reports the person stands, <see cref="Guid.Empty"/> for the list of those without one; null once the person has left.</summary>
    [GraphQLIgnore]
    public Guid? ReportsTo => HasLeft ? null : ManagerId ?? Guid.Empty;

    /// <summary>The folded skills under which the person is listed. Shape: empty once the person has left.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<string> SkillKeys => HasLeft ? [] : [.. Skills.Select(Names.Fold).Distinct()];

    /// <summary>The folded department in whose list the person stands; null without one and once the person has left.</summary>
    [GraphQLIgnore]
    public string? DepartmentKey => HasLeft || Department is null ? null : Names.Fold(Department);

    /// <summary>The folded office in whose list the person stands; null without one and once the person has left.</summary>
    [GraphQLIgnore]
    public string? OfficeKey => HasLeft || Office is null ? null : Names.Fold(Office);

    /// <summary>Whether the first steps are offered to the person: in their first thirty days, until they have been through them or put them away.</summary>
    public bool IsNewAt(DateTimeOffset at) => WelcomeEndedAt is null && at - ArrivedAt < NewFor;

    /// <summary>The id of the person with this account.</summary>
    public static Guid IdOf(Guid tenantId, Guid objectId) => Ids.Of("person", tenantId, objectId);

    /// <summary>This person with what the directory says now, and what happened by it, if anything did.</summary>
    public (Person Person, Fact? Fact) Follow(DirectoryUser account, Guid tenantId, DateTimeOffset at)
    {
        if (ErasedAt is not null)
        {
            // What was erased does not come back, even if the directory still has the account.
            return (this, null);
        }

        var followed = this with
        {
            DisplayName = account.DisplayName,
            Title = account.JobTitle,
            Department = account.Department,
            Office = account.OfficeLocation,
            City = account.City,
            Country = account.Country,
            Mail = account.Mail,
            ManagerId = account.ManagerId is { } manager ? IdOf(tenantId, manager) : null,
        };
        return !account.AccountEnabled ? followed.Leave(at)
            : HasLeft ? followed.Return(at)
            : (followed, Department is not null && Department != followed.Department ? new PersonMoved(Id, at) : null);
    }

    /// <summary>The person once the account is gone or disabled.</summary>
    public (Person Person, Fact? Fact) Leave(DateTimeOffset at) =>
        HasLeft ? (this, null) : (this with { LeftAt = at }, new PersonLeft(Id, at));

    /// <summary>What is left of the person once erased.</summary>
    public Person Erase(Pseudonym pseudonym) => new()
    {
        Id = Id,
        ObjectId = Guid.Empty,
        Handle = pseudonym.Handle,
        DisplayName = pseudonym.Name,
        ArrivedAt = ArrivedAt,
        LeftAt = LeftAt,
        ErasedAt = ErasedAt ?? pseudonym.GivenAt,
    };

    /// <summary>The profile as its person is given it.</summary>
    public object Shown() => new { Id, ObjectId, Handle, DisplayName, Title, Department, Office, City, Country, Mail, ManagerId, About, Skills, Languages, WorkingHours, TimeZone, ArrivedAt, WelcomeEndedAt, LeftAt };

    private (Person Person, Fact? Fact) Return(DateTimeOffset at) =>
        HasLeft ? (this with { LeftAt = null }, new PersonReturned(Id, at)) : (this, null);
}

using System.Runtime.CompilerServices;

namespace InsideIn.People;

/// <summary>Where people are kept, and every list of them with its index.</summary>
public static class PeopleStore
{
    /// <summary>The people of the network, those who left included.</summary>
    public static readonly Collection<Person> People = new("people", person => person.Id);

    /// <summary>Who follows whom.</summary>
    public static readonly Collection<Follow> Follows = new("follows", follow => follow.Id);

    private static readonly Index<Follow> ByFollower = Follows.Index("byFollowerAndPerson", index => index.Ascending(follow => follow.FollowerId).Descending(follow => follow.Since).Descending(follow => follow.PersonId));

    private static readonly Index<Follow> ByFollowed = Follows.Index("byFollowed", index => index.Ascending(follow => follow.PersonId).Ascending(follow => follow.FollowerId));

    private static readonly Index<Person> ByHandle = People.Unique("byHandle", index => index.Ascending(person => person.Handle));

    private static readonly Index<Person> ByMail = People.Index("byMail", index => index.Ascending(person => person.MailKey));

    private static readonly Index<Person> BySearch = People.Index("bySearch", index => index.Each(person => person.SearchKeys).Ascending(person => person.SortName));

    private static readonly Index<Person> ByManager = People.Index("byManagerOrNone", index => index.Ascending(person => person.ReportsTo).Ascending(person => person.SortName));

    private static readonly Index<Person> ByLine = People.Index("byLine", index => index.Ascending(person => person.ManagerId).Ascending(person => person.LeftAt));

    private static readonly Index<Person> BySkill = People.Index("bySkill", index => index.Each(person => person.SkillKeys).Ascending(person => person.SortName));

    private static readonly Index<Person> ByDepartment = People.Index("byDepartment", index => index.Ascending(person => person.DepartmentKey).Each(person => person.SearchKeys).Ascending(person => person.SortName));

    private static readonly Index<Person> ByOffice = People.Index("byOffice", index => index.Ascending(person => person.OfficeKey).Each(person => person.SearchKeys).Ascending(person => person.SortName));

    /// <summary>Those who work here and have a mail address. Shape: two at most, so that one who is alone with it is told from others.</summary>
    public static Pick<Person> WithMail(string mail) => ByMail.At(mail.ToLowerInvariant()).Take(2);

    /// <summary>The one person with this handle.</summary>
    public static Pick<Person> WithHandle(string handle) => ByHandle.At(handle).Take(1);

    /// <summary>Those who work here and whose name, or a word of it, begins as typed; by name. Nothing typed gives everybody.</summary>
    public static Pick<Person> Named(string? typed) => BySearch.At(Names.SearchKey(typed));

    /// <summary>Those of a department whose name begins as typed; by name.</summary>
    public static Pick<Person> InDepartment(string department, string? typed) => ByDepartment.At(Names.Fold(department), Names.SearchKey(typed));

    /// <summary>Those of an office whose name begins as typed; by name.</summary>
    public static Pick<Person> InOffice(string office, string? typed) => ByOffice.At(Names.Fold(office), Names.SearchKey(typed));

    /// <summary>Those who named a skill, however they wrote it; by name.</summary>
    public static Pick<Person> WithSkill(string skill) => BySkill.At(Names.Fold(skill));

    /// <summary>Those who report to a person, by name.</summary>
    public static Pick<Person> ReportsOf(Guid personId) => ByManager.At(personId);

    /// <summary>Those whose manager the directory says, or last said, the person is, whoever has left among them. Shape: an entry's first key is when they left, null while they work here.</summary>
    public static Pick<Person> EverReportedTo(Guid personId) => ByLine.At(personId);

    /// <summary>Those of whom the directory names no manager, by name.</summary>
    public static Pick<Person> WithoutManager() => ByManager.At(Guid.Empty);

    /// <summary>Whom a person follows, the latest first.</summary>
    public static Pick<Follow> FollowedBy(Guid personId) => ByFollower.At(personId);

    /// <summary>Who follows a person. Nobody is shown it: it is for telling them.</summary>
    public static Pick<Follow> FollowersOf(Guid personId) => ByFollowed.At(personId);

    /// <summary>The ids of those whom a person follows: the latest thousand.</summary>
    public static async ValueTask<IReadOnlyList<Guid>> IdsFollowedByAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken) =>
        [.. (await store.PickAsync(FollowedBy(personId).Take(1_000), cancellationToken)).Select(entry => (Guid)entry.Keys[^1].Value!)];

    /// <summary>The number of those who work here.</summary>
    public static ValueTask<int> CountAsync(DocumentStore store, CancellationToken cancellationToken) =>
        store.CountAsync(Named(null), cap: 1_000_000, cancellationToken);

    /// <summary>The one person, if there is one.</summary>
    public static async IAsyncEnumerable<Person> OnlyAsync(DocumentStore store, Guid id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await store.GetAsync(People, id, cancellationToken) is { } read)
        {
            yield return read.Document;
        }
    }

    /// <summary>Everybody who works here, by name, read in pages.</summary>
    public static async IAsyncEnumerable<Stored<Person>> ReadAllAsync(DocumentStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const int page = 500;
        Cursor? reached = null;
        while (true)
        {
            var entries = await store.PickAsync(Named(null).Behind(reached).Take(page), cancellationToken);
            var people = await store.GetAsync(People, [.. entries.Select(entry => entry.Id)], cancellationToken);
            foreach (var entry in entries.Where(entry => people.ContainsKey(entry.Id)))
            {
                yield return people[entry.Id];
            }

            if (entries.Count < page)
            {
                yield break;
            }

            reached = entries[^1].Cursor;
        }
    }
}

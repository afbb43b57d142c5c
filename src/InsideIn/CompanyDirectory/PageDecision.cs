using InsideIn.EntraId;
using InsideIn.EntraId.Graph;
using InsideIn.People;

namespace InsideIn.CompanyDirectory;

/// <summary>What a page says of one account when its rows are taken together, the last one winning.</summary>
/// <param name="Account">The account; null when the page says nothing of it but for the manager, or that it is gone.</param>
/// <param name="Manager">The manager.</param>
/// <param name="IsGone">Whether the account is deleted.</param>
internal sealed record AccountOnPage(DirectoryUser? Account, ManagerChange Manager, bool IsGone)
{
    /// <summary>The account as an employee's; null when it is none.</summary>
    public DirectoryUser? Employee => !IsGone && Account is not null && DirectoryNews.IsEmployee(Account) ? Account : null;

    /// <summary>Whether the page says only something of the manager.</summary>
    public bool IsManagerAlone => Account is null && !IsGone;

    /// <summary>Whether somebody who works here leaves by it.</summary>
    public bool IsLeaving => !IsManagerAlone && Employee is not { AccountEnabled: true };

    /// <summary>With one more row.</summary>
    public AccountOnPage With(DirectoryChange row) => row switch
    {
        { IsGone: true } => this with { IsGone = true },
        { Account: { } account } => new AccountOnPage(account, row.Manager.IsStated ? row.Manager : Manager, IsGone: false),
        _ => this with { Manager = row.Manager.IsStated ? row.Manager : Manager },
    };
}

/// <summary>What a page of the directory's changes comes to: news of people, and notes on what must wait until all pages are read.</summary>
/// <param name="News">What is followed at once, by person.</param>
/// <param name="Notes">The notes as they shall stand, by person; null for a note that no longer holds.</param>
/// <param name="Listed">The employees on the page.</param>
internal sealed record PageDecision(IReadOnlyDictionary<Guid, DirectoryNews> News, IReadOnlyDictionary<Guid, DirectoryNote?> Notes, IReadOnlyList<Guid> Listed)
{
    /// <summary>The accounts of a page by person id.</summary>
    public static IReadOnlyDictionary<Guid, AccountOnPage> Accounts(IEnumerable<DirectoryChange> rows, Guid tenantId)
    {
        var accounts = new Dictionary<Guid, AccountOnPage>();
        foreach (var row in rows)
        {
            var id = Person.IdOf(tenantId, row.Id);
            accounts[id] = accounts.GetValueOrDefault(id, new AccountOnPage(null, default, IsGone: false)).With(row);
        }

        return accounts;
    }

    /// <summary>
    /// The decision. Nobody who works here leaves by it: that is noted, and noted again as not so when a later row says so. A manager of somebody who
    /// has not come yet is noted too.
    /// </summary>
    /// <param name="accounts">What the page says.</param>
    /// <param name="people">Those of them who are known.</param>
    /// <param name="notes">What the run has noted of them so far.</param>
    /// <param name="run">The run.</param>
    public static PageDecision Of(
        IReadOnlyDictionary<Guid, AccountOnPage> accounts, IReadOnlyDictionary<Guid, Person> people, IReadOnlyDictionary<Guid, DirectoryNote> notes, int run)
    {
        var news = new Dictionary<Guid, DirectoryNews>();
        var noted = new Dictionary<Guid, DirectoryNote?>();
        foreach (var (id, account) in accounts)
        {
            var person = people.GetValueOrDefault(id);
            var note = notes.GetValueOrDefault(id);
            if (account.Employee is not null || (account.IsManagerAlone && person is not null))
            {
                var manager = account.Manager.IsStated || note?.Manager is not { } early ? account.Manager : new ManagerChange(IsStated: true, early);
                news[id] = new DirectoryNews(account.Employee, manager, MayLeave: false);
            }

            var after = Note(id, account, person, note, run);
            if (after != note)
            {
                noted[id] = after;
            }
        }

        return new PageDecision(news, noted, [.. accounts.Where(pair => pair.Value.Employee is not null).Select(pair => pair.Key)]);
    }

    private static DirectoryNote? Note(Guid id, AccountOnPage account, Person? person, DirectoryNote? before, int run) => account switch
    {
        { IsManagerAlone: true } when person is not null => before,
        { IsManagerAlone: true } => account.Manager.Id is { } manager ? new DirectoryNote(id, run, IsLeaving: false, manager) : before,
        { IsLeaving: true } when person is { HasLeft: false } => new DirectoryNote(id, run, IsLeaving: true),
        _ => null,
    };
}

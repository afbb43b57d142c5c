using System.Security.Cryptography;
using InsideIn.EntraId;

namespace InsideIn.DevTenant;

/// <summary>
/// The accounts of both directories as they stand now. It begins as the demo company and changes as an administrator
/// would change it; sign-in, tokens and the delta feed follow at once.
/// Errors: KeyNotFoundException for an unknown alias; InvalidOperationException where the state does not allow the change.
/// </summary>
public sealed class LiveDirectory
{
    private readonly DemoCompany _company;
    private readonly Lock _gate = new();
    private readonly List<Account> _accounts = [];
    private readonly Dictionary<Guid, int> _byId = [];
    private readonly Dictionary<string, int> _byAlias = new(StringComparer.Ordinal);
    private long _version;

    internal LiveDirectory(DemoCompany company)
    {
        _company = company;
        Reset();
    }

    /// <summary>Everybody who can be signed in as, named people first; those who came later stand last.</summary>
    public IReadOnlyList<DemoPerson> People
    {
        get { lock (_gate) return [.. _accounts.Select(account => account.Person).Where(person => !person.IsFacility)]; }
    }

    /// <summary>What the directory lists now. Order: as at the beginning, later accounts last.</summary>
    public IReadOnlyList<DirectoryUser> Listed(Guid tenant)
    {
        lock (_gate)
            return [.. _accounts.Where(account => account.IsListed && account.Person.TenantId == tenant).Select(account => account.Person.User)];
    }

    public DemoPerson this[string alias] => Find(alias) ?? throw new KeyNotFoundException($"Nobody in the demo company is called '{alias}'.");

    /// <summary>Shape: null when nobody is called that.</summary>
    public DemoPerson? Find(string alias)
    {
        lock (_gate)
            return _byAlias.TryGetValue(alias, out var at) ? _accounts[at].Person : null;
    }

    /// <summary>No further sign-in and no renewal, while tokens already issued live on.</summary>
    public void Disable(string alias) => Change(alias, person => person with
    {
        State = DemoAccountState.Disabled, User = person.User with { AccountEnabled = false },
    });

    public void Enable(string alias) => Change(alias, person => person with
    {
        State = DemoAccountState.Active, User = person.User with { AccountEnabled = true },
    });

    /// <summary>Removes the account: into the bin, from which it can be restored, or for good.</summary>
    public void Delete(string alias, bool forGood = false)
    {
        lock (_gate)
        {
            var account = Existing(alias);
            if (!account.IsListed && !account.IsInBin)
                throw new InvalidOperationException($"The account of '{alias}' is gone already.");
            Put(account with { Person = account.Person with { State = DemoAccountState.Deleted }, IsInBin = !forGood });
        }
    }

    /// <summary>Takes the account out of the bin with its object id, as it was before.</summary>
    public void Restore(string alias)
    {
        lock (_gate)
        {
            var account = Existing(alias);
            if (!account.IsInBin)
                throw new InvalidOperationException($"The account of '{alias}' is not in the bin: it is {account.Person.State}.");
            var state = account.Person.User.AccountEnabled ? DemoAccountState.Active : DemoAccountState.Disabled;
            Put(account with { Person = account.Person with { State = state }, IsInBin = false, AppearedAt = _version + 1 });
        }
    }

    /// <summary>Deletes the account for good and makes a new one: same sign-in name, new object id, no roles. Shape: its alias ends in a number.</summary>
    public DemoPerson Rehire(string alias)
    {
        lock (_gate)
        {
            var old = Existing(alias);
            if (old.IsListed || old.IsInBin)
                Delete(alias, forGood: true);
            var number = 2;
            while (_byAlias.ContainsKey($"{alias}-{number}"))
                number++;
            var person = old.Person with
            {
                Alias = $"{alias}-{number}",
                State = DemoAccountState.Active,
                Roles = [],
                Note = null,
                User = old.Person.User with { Id = StableId.For(_company.Seed, $"{alias}/{number}"), AccountEnabled = true },
            };
            Add(person);
            return person;
        }
    }

    public void Move(string alias, string? department, string? jobTitle) =>
        Change(alias, person => person with { User = person.User with { Department = department, JobTitle = jobTitle } });

    public void Rename(string alias, string displayName) =>
        Change(alias, person => person with { User = person.User with { DisplayName = displayName } });

    /// <summary>Shape: null leaves the person without a manager.</summary>
    public void ChangeManager(string alias, string? manager)
    {
        lock (_gate)
        {
            var account = Existing(alias);
            var user = account.Person.User with { ManagerId = manager is null ? null : Existing(manager).Person.User.Id };
            Put(account with { Person = account.Person with { User = user }, FormerManager = account.Person.User.ManagerId, ManagerChangedAt = _version + 1 });
        }
    }

    /// <summary>A role shows in tokens issued from now on; the directory's own list does not hold it.</summary>
    public void AddRole(string alias, string role) => Change(alias, person => person with { Roles = [.. person.Roles.Union([role])] });

    public void RemoveRole(string alias, string role) => Change(alias, person => person with { Roles = [.. person.Roles.Except([role])] });

    /// <summary>Names one life of the directory: what somebody read before a reset says nothing about what stands now.</summary>
    internal string Epoch { get; private set; } = "";

    internal long Version
    {
        get { lock (_gate) return _version; }
    }

    /// <summary>The account as it stands now. Shape: null for an unknown id; a deleted account is found.</summary>
    internal Account? Account(Guid id)
    {
        lock (_gate)
            return _byId.TryGetValue(id, out var at) ? _accounts[at] : null;
    }

    internal Account? Account(Guid tenant, Predicate<DirectoryUser> wanted)
    {
        lock (_gate)
            return _accounts.Find(account => account.IsListed && account.Person.TenantId == tenant && wanted(account.Person.User));
    }

    internal IReadOnlyList<Account> Reports(Guid manager)
    {
        lock (_gate)
            return [.. _accounts.Where(account => account.IsListed && account.Person.User.ManagerId == manager)];
    }

    /// <summary>
    /// What somebody who read the directory at a version has missed, beginning at a place in it.
    /// Shape: version 0 means that nothing was read: all listed accounts and no removed ones.
    /// </summary>
    internal ChangedAccounts Changes(Guid tenant, long since, int from, int count)
    {
        lock (_gate)
        {
            var part = new List<Account>(count);
            for (var at = from; at < _accounts.Count; at++)
            {
                var account = _accounts[at];
                if (account.Person.TenantId != tenant || account.ChangedAt <= since || (since == 0 && !account.IsListed))
                    continue;
                if (part.Count == count)
                    return new ChangedAccounts(part, at);
                part.Add(account);
            }
            return new ChangedAccounts(part, Next: null);
        }
    }

    /// <summary>Everything as at the beginning; whoever read the directory before must read it whole again.</summary>
    internal void Reset()
    {
        lock (_gate)
        {
            _accounts.Clear();
            _byId.Clear();
            _byAlias.Clear();
            _version++;
            Epoch = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
            foreach (var person in _company.Accounts)
                Place(new Account(person) { AppearedAt = _version, ChangedAt = _version, ManagerChangedAt = _version });
        }
    }

    private void Change(string alias, Func<DemoPerson, DemoPerson> change)
    {
        lock (_gate)
        {
            var account = Existing(alias);
            if (!account.IsListed)
                throw new InvalidOperationException($"The account of '{alias}' is deleted; restore it first.");
            Put(account with { Person = change(account.Person) });
        }
    }

    private Account Existing(string alias) => _byAlias.TryGetValue(alias, out var at) ? _accounts[at]
        : throw new KeyNotFoundException($"Nobody in the demo company is called '{alias}'.");

    private void Put(Account account) => _accounts[_byId[account.Person.User.Id]] = account with { ChangedAt = ++_version };

    private void Add(DemoPerson person)
    {
        _version++;
        Place(new Account(person) { AppearedAt = _version, ChangedAt = _version, ManagerChangedAt = _version });
    }

    private void Place(Account account)
    {
        _byId[account.Person.User.Id] = _accounts.Count;
        _byAlias[account.Person.Alias] = _accounts.Count;
        _accounts.Add(account);
    }
}

using InsideIn.EntraId;
using InsideIn.EntraId.Graph;

namespace InsideIn.People;

/// <summary>What the directory says of an account, as far as the network follows it.</summary>
/// <param name="Account">All that it says but for the manager; null when it says nothing else.</param>
/// <param name="Manager">What it says of the manager.</param>
/// <param name="MayLeave">Whether a person who works here may leave by it. Otherwise a disabled account is followed in everything else, and whoever asks decides on the leaving.</param>
public sealed record DirectoryNews(DirectoryUser? Account, ManagerChange Manager, bool MayLeave)
{
    /// <summary>The news of a list that is whole.</summary>
    public static DirectoryNews Of(DirectoryUser account) => new(account, new ManagerChange(IsStated: true, account.ManagerId), MayLeave: true);

    /// <summary>Whether the account is that of an employee; rooms, shared mailboxes, service accounts and guests are none.</summary>
    public static bool IsEmployee(DirectoryUser account) => account.EmployeeId is not null && !account.IsGuest;

    /// <summary>The person with these news, and what happened by them, if anything did.</summary>
    public (Person Person, Fact? Fact) ApplyTo(Person person, Guid tenantId, DateTimeOffset at, bool isNew)
    {
        var staysBy = !MayLeave && !isNew && !person.HasLeft;
        var (followed, fact) = Account is null ? (person, null) : person.Follow(staysBy ? Account with { AccountEnabled = true } : Account, tenantId, at);
        var managerId = Manager switch
        {
            { IsStated: false } => person.ManagerId,
            { Id: { } manager } => Person.IdOf(tenantId, manager),
            _ => (Guid?)null,
        };
        var isMoved = fact is null && !isNew && !followed.HasLeft && person.ManagerId is not null && managerId is not null && managerId != person.ManagerId;
        return (followed with { ManagerId = managerId }, isMoved ? new PersonMoved(person.Id, at) : fact);
    }
}

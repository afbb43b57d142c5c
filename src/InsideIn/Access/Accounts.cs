using System.Collections.Concurrent;
using InsideIn.EntraId;
using InsideIn.People;

namespace InsideIn.Access;

/// <summary>Whether the one who signed in still works here. A token outlives an account by up to 90 minutes, so each request asks.</summary>
public sealed class Accounts(DocumentStore store, TimeProvider time)
{
    /// <summary>How old an answer may be, and how often open connections ask at least: together no more than the minute after which a leaver is shut out (rule R9).</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, (AccountState State, DateTimeOffset AskedAt)> known = new();

    /// <summary>How the account stands, at most 30 s old. Shape: unknown for a guest and for whoever is no person of the network.</summary>
    public async ValueTask<AccountState> StateOfAsync(SignedInPerson signedIn, CancellationToken cancellationToken)
    {
        if (signedIn.IsGuest == true)
        {
            return AccountState.Unknown;
        }

        var now = time.GetUtcNow();
        var personId = Person.IdOf(signedIn.TenantId, signedIn.ObjectId);
        if (known.TryGetValue(personId, out var last) && now - last.AskedAt < Freshness)
        {
            return last.State;
        }

        var state = (await store.GetAsync(PeopleStore.People, personId, cancellationToken))?.Document switch
        {
            null => AccountState.Unknown,
            { HasLeft: true } => AccountState.Disabled,
            _ => AccountState.Active,
        };
        if (state != AccountState.Unknown)
        {
            // Unknown accounts are not kept: made-up ids must not fill the memory, and a newcomer is let in at once.
            known[personId] = (state, now);
        }

        return state;
    }
}

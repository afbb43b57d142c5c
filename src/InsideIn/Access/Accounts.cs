using System.Collections.Concurrent;
using InsideIn.EntraId;
using InsideIn.People;

namespace InsideIn.Access;

/// <summary>Whether the one who signed in still works here, and whether the sign-in still counts. A token outlives both by up to 90 minutes, so each request asks.</summary>
public sealed class Accounts(DocumentStore store, TimeProvider time)
{
    /// <summary>How old an answer may be, and how often open connections ask at least: together no more than the minute after which a leaver is shut out (rule R9).</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, Standing> known = new();

    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> alarms = new();

    private long forgotten;

    /// <summary>Asks anew the next time: something happened to the account. What is being asked meanwhile is not kept.</summary>
    public void Forget(Guid personId)
    {
        Interlocked.Increment(ref forgotten);
        known.TryRemove(personId, out _);
        if (alarms.TryRemove(personId, out var alarm))
        {
            alarm.Cancel();
        }
    }

    /// <summary>What is cancelled when something happens to the account, so that what it has open is asked again at once (rule R9). Take it before asking how the account stands.</summary>
    public CancellationToken AlarmOf(SignedInPerson signedIn) => alarms.GetOrAdd(Person.IdOf(signedIn.TenantId, signedIn.ObjectId), _ => new CancellationTokenSource()).Token;

    /// <summary>How the account stands: as of now where a fact told of a change, and in any case at most 30 s old. Shape: unknown for a guest and for whoever is no person of the network; signed out when an administrator ended the sign-in that the token came from.</summary>
    public async ValueTask<AccountState> StateOfAsync(SignedInPerson signedIn, CancellationToken cancellationToken)
    {
        if (signedIn.IsGuest == true)
        {
            return AccountState.Unknown;
        }

        var personId = Person.IdOf(signedIn.TenantId, signedIn.ObjectId);
        var now = time.GetUtcNow();
        if (known.TryGetValue(personId, out var last) && now - last.AskedAt < Freshness)
        {
            return last.StateOf(signedIn);
        }

        var before = Interlocked.Read(ref forgotten);
        if ((await store.GetAsync(PeopleStore.People, personId, cancellationToken))?.Document is not { } person)
        {
            // Unknown accounts are not kept: made-up ids must not fill the memory, and a newcomer is let in at once.
            alarms.TryRemove(personId, out _);
            return AccountState.Unknown;
        }

        var standing = new Standing(person.HasLeft, person.SignedOutAt, now);
        if (before == Interlocked.Read(ref forgotten))
        {
            known[personId] = standing;
        }

        return standing.StateOf(signedIn);
    }

    private readonly record struct Standing(bool HasLeft, DateTimeOffset? SignedOutAt, DateTimeOffset AskedAt)
    {
        // Tokens tell their second only: one from the second of signing out counts as issued before.
        public AccountState StateOf(SignedInPerson signedIn) =>
            HasLeft ? AccountState.Disabled
            : signedIn.IssuedAt <= SignedOutAt ? AccountState.SignedOut
            : AccountState.Active;
    }
}

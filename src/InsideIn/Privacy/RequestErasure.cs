using InsideIn.People;

namespace InsideIn.Privacy;

/// <summary>Administrators have people erased who have left and ask for it.</summary>
[MutationType]
public static partial class RequestErasure
{
    private const int LongestReason = 500;
    private const string Letters = "bcdfghjkmnpqrstvwxz23456789";

    /// <summary>Has everything counted that names a person who has left. Nothing is changed yet. Asked again, it gives the same erasure.</summary>
    [Authorize(Policy = "Admin")]
    public static async Task<FieldResult<Erasure, NotFoundError, StillEmployedError, TextEmptyError, TextTooLongError>> RequestErasureAsync(
        [ID<Person>] Guid personId, string reason, [GlobalState] Viewer viewer, DocumentStore store, Ids ids, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (TextRules.Check("reason", reason, LongestReason))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        if ((await store.GetAsync(PeopleStore.People, personId, cancellationToken))?.Document is not { } person)
        {
            return new NotFoundError();
        }

        if (!person.HasLeft)
        {
            return new StillEmployedError();
        }

        var now = time.GetUtcNow();
        var hasNamesake = await HasNamesakeAsync(store, person, cancellationToken);
        return await store.DecideAsync<Erasure>(
            async token =>
            {
                if (await store.GetAsync(PrivacyStore.Erasures, Erasure.IdOf(personId), token) is { } before)
                {
                    return (before.Document, null);
                }

                var erasure = new Erasure
                {
                    Id = Erasure.IdOf(personId),
                    PersonId = personId,
                    RequestedById = viewer.PersonId,
                    RequestedAt = now,
                    Reason = RichText.Clean(reason),
                    Pseudonym = NewPseudonym(person, hasNamesake, ids.Unordered(), now),
                    State = ErasureState.Collecting,
                    HasNamesake = hasNamesake,
                };
                return (erasure, new Batch().Insert(PrivacyStore.Erasures, erasure).Append(new ErasureRequested(viewer.PersonId, now, erasure.Id, personId)));
            },
            cancellationToken);
    }

    /// <summary>A pseudonym from random letters, which tells nothing of the person.</summary>
    internal static Pseudonym NewPseudonym(Person person, bool hasNamesake, Guid random, DateTimeOffset at)
    {
        var code = string.Concat(random.ToByteArray().Take(5).Select(drawn => Letters[drawn % Letters.Length]));
        string?[] sought = [hasNamesake ? null : person.DisplayName, person.Mail, person.Handle];
        return new Pseudonym(person.Id, [.. sought.OfType<string>()], $"Former colleague {code.ToUpperInvariant()}", $"former.colleague.{code}", at);
    }

    private static async Task<bool> HasNamesakeAsync(DocumentStore store, Person person, CancellationToken cancellationToken)
    {
        var namesakes = await store.PickAsync(PeopleStore.Named(person.DisplayName).Take(50), cancellationToken);
        var people = await store.GetAsync(PeopleStore.People, [.. namesakes.Select(entry => entry.Id)], cancellationToken);
        return people.Values.Any(other => other.Id != person.Id && other.Document.SortName == person.SortName);
    }
}

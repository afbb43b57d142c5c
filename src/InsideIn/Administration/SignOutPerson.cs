using InsideIn.People;

namespace InsideIn.Administration;

/// <summary>Administrators end the sign-ins of a person whose device was lost or whose role was taken away.</summary>
[MutationType]
public static partial class SignOutPerson
{
    /// <summary>Refuses every token that was issued to the person until now, within a minute also on connections that are open. The person signs in anew, with the roles held then. The reason stands in the audit.</summary>
    [Authorize(Policy = "Admin")]
    public static async Task<FieldResult<Person, NotFoundError, TextEmptyError, TextTooLongError>> SignOutPersonAsync(
        [ID<Person>] Guid personId, string reason, [GlobalState] Viewer viewer, DocumentStore store, Ids ids, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (Reasons.Check(reason))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        return await store.DecideAsync<FieldResult<Person, NotFoundError, TextEmptyError, TextTooLongError>>(
            async token =>
            {
                if (await store.GetAsync(PeopleStore.People, personId, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                var now = time.GetUtcNow();
                var person = read.Document with { SignedOutAt = now };
                var signOut = new SignOut(ids.Unordered(), personId, RichText.Clean(reason));
                var fact = new PersonSignedOut(viewer.PersonId, now, personId, signOut.Id);
                return (person, new Batch().Replace(PeopleStore.People, read, person).Insert(SignOutStore.SignOuts, signOut).Append(fact));
            },
            cancellationToken);
    }
}

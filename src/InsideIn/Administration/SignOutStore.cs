namespace InsideIn.Administration;

/// <summary>Where sign-outs are kept.</summary>
public static class SignOutStore
{
    /// <summary>One document for each time.</summary>
    public static readonly Collection<SignOut> SignOuts = new("signOuts", signOut => signOut.Id);

    private static readonly Index<SignOut> ByPerson = SignOuts.Index("byPerson", index => index.Ascending(signOut => signOut.PersonId));

    /// <summary>Those of one person.</summary>
    public static Pick<SignOut> Of(Guid personId) => ByPerson.At(personId);
}

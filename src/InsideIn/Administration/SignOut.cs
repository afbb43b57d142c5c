namespace InsideIn.Administration;

/// <summary>Why an administrator ended a person's sign-ins. Facts hold no words, since they are never changed: words can be erased.</summary>
public sealed record SignOut(Guid Id, Guid PersonId, string Reason);

/// <summary>Where sign-outs are kept.</summary>
public static class SignOutStore
{
    /// <summary>One document for each time.</summary>
    public static readonly Collection<SignOut> SignOuts = new("signOuts", signOut => signOut.Id);

    private static readonly Index<SignOut> ByPerson = SignOuts.Index("byPerson", index => index.Ascending(signOut => signOut.PersonId));

    /// <summary>Those of one person.</summary>
    public static Pick<SignOut> Of(Guid personId) => ByPerson.At(personId);
}

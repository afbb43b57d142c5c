namespace InsideIn.EntraId;

/// <summary>What the directory says about an account now, whatever its token still says.</summary>
public enum AccountState
{
    /// <summary>Not in the directory: refused, since an access token outlives a deleted account.</summary>
    Unknown,
    Active,
    Disabled,

    /// <summary>Every token of the account that was issued until now is called back: refused as if it had ended, until the person signs in anew.</summary>
    SignedOut,
}

/// <summary>
/// Answers, for each request, how the account stands. A token lives up to 90 minutes and the issuer does not call it back,
/// so this answer is what shuts out somebody who has left, or whose sign-in an administrator has ended.
/// </summary>
public delegate ValueTask<AccountState> AccountCheck(IServiceProvider services, SignedInPerson person, CancellationToken cancellation);

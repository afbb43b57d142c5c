using System.Security.Claims;

namespace InsideIn.EntraId.Downstream;

/// <summary>The person for whom something is asked of Graph: one who is signed in, or one who is away and left leave for it.</summary>
public abstract record ActingFor
{
    private ActingFor()
    {
    }

    /// <summary>For a person who is signed in, whose token the principal carries.</summary>
    public static ActingFor Present(ClaimsPrincipal person) => new SignedIn(person);

    /// <summary>For a person who is away.</summary>
    public static ActingFor Absent(StandingLeave leave) => new Away(leave);

    /// <summary>A token with which to act for them.</summary>
    internal abstract Task<string> TokenAsync(DownstreamTokens tokens, IReadOnlyList<string> scopes, string? claims, CancellationToken cancellation);

    private sealed record SignedIn(ClaimsPrincipal Person) : ActingFor
    {
        internal override Task<string> TokenAsync(DownstreamTokens tokens, IReadOnlyList<string> scopes, string? claims, CancellationToken cancellation) =>
            tokens.ForPersonAsync(Person, scopes, claims, cancellation);
    }

    private sealed record Away(StandingLeave Leave) : ActingFor
    {
        internal override Task<string> TokenAsync(DownstreamTokens tokens, IReadOnlyList<string> scopes, string? claims, CancellationToken cancellation) =>
            tokens.ForAbsentAsync(Leave, scopes, claims, cancellation);
    }
}

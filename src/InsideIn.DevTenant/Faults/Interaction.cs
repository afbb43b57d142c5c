namespace InsideIn.DevTenant;

/// <summary>Why a token on behalf of a person is refused until the person comes back to the sign-in page.</summary>
public sealed record Interaction
{
    /// <summary><c>consent_required</c> or <c>interaction_required</c>.</summary>
    public string Error { get; init; } = "interaction_required";

    /// <summary>What the sign-in must fulfil, JSON text.</summary>
    public string Claims { get; init; } = RequestedClaims.SecondFactor;

    /// <summary>How many requests are refused. Unit and range: 0 refuses all until faults are cleared.</summary>
    public int Count { get; init; } = 1;

    internal SignInError Refusal(string clientId) => Error == "consent_required"
        ? SignInError.ConsentRequired(clientId, ["what was asked for"])
        : SignInError.SecondFactor(Claims);
}

using System.Text;

namespace InsideIn.EntraId.Downstream;

/// <summary>
/// The directory wants something of the person first, such as consent or a second factor. Only the web client can ask for it:
/// it signs in anew with these scopes and claims.
/// </summary>
/// <param name="scopes">What a token was asked for.</param>
/// <param name="claims">The claims that the sign-in must ask for, as JSON; null when consent alone is missing.</param>
public sealed class InteractionRequiredException(IReadOnlyList<string> scopes, string? claims, Exception? inner = null)
    : Exception("The directory asks the person to confirm this in a sign-in.", inner)
{
    /// <summary>The stable code of the answer.</summary>
    public const string Code = "AUTH_INTERACTION_REQUIRED";

    public IReadOnlyList<string> Scopes { get; } = scopes;

    /// <summary>Shape: base64, so that it fits a header and is no markup anywhere; null when there are none.</summary>
    public string? Claims { get; } = string.IsNullOrEmpty(claims) ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(claims));

    /// <summary>The challenge of a 401. Source: RFC 6750 section 3 and the OAuth claims challenge of Entra ID.</summary>
    public string Challenge => Claims is null
        ? $"Bearer error=\"insufficient_scope\", scope=\"{string.Join(' ', Scopes)}\""
        : $"Bearer error=\"insufficient_claims\", claims=\"{Claims}\"";
}

namespace InsideIn.DevTenant;

/// <summary>Checks a token that this tenant is said to have issued: signature, issuer, audience and time.</summary>
internal static class TokenCheck
{
    /// <summary>Shape: the token, or why it is refused.</summary>
    public static (ReceivedToken? Token, string? Fault) Verify(string text, IReadOnlyList<string> audiences, DevelopmentTenant tenant)
    {
        if (ReceivedToken.Parse(text) is not { } token)
            return (null, "The text is no signed token.");
        var key = tenant.Keys.Published.FirstOrDefault(key => key.Id == ReceivedToken.Text(token.Header, "kid"));
        var fault = token switch
        {
            _ when !token.IsSignedBy(key?.Pair) => "The signature is not one of this tenant.",
            _ when !IsOurs(token.Text("iss"), token.Text("tid"), tenant) => $"The issuer is '{token.Text("iss")}', which is not this tenant.",
            _ when !audiences.Contains(token.Text("aud")) => $"The audience is '{token.Text("aud")}'; expected {string.Join(" or ", audiences)}.",
            _ when !token.IsValidAt(tenant.Clock.GetUtcNow()) => "The lifetime has not begun or is over.",
            _ when !Guid.TryParse(token.Text("oid"), out var _) => "The token names no object id.",
            _ => null,
        };
        return fault is null ? (token, null) : (null, fault);
    }

    private static bool IsOurs(string? issuer, string? directory, DevelopmentTenant tenant) =>
        Guid.TryParse(directory, out var id) && Tenants.Contains(id) && issuer == tenant.Tokens.Issuer(id.ToString());
}

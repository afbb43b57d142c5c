namespace InsideIn.DevTenant;

/// <summary>What a client asked for and may have. Shape: names as they stand in <c>scp</c>; empty when only sign-in was asked.</summary>
internal sealed record GrantedScopes(IReadOnlyList<string> Names, IReadOnlyList<string> SignIn)
{
    private static readonly string[] SignInScopes = ["openid", "profile", "email", "offline_access"];

    public bool HasIdToken => SignIn.Contains("openid");

    public bool HasRefreshToken => SignIn.Contains("offline_access");

    /// <summary>The application the token is for; without one of our scopes it is Microsoft Graph, as with Entra ID.</summary>
    public string Audience(DevelopmentTenantOptions options) => Names.Count > 0 ? options.ApiClientId : Resource.Graph;

    /// <summary>The scopes in the form in which a client asked for them.</summary>
    public string Text(DevelopmentTenantOptions options) =>
        string.Join(' ', Names.Select(name => $"api://{options.ApiClientId}/{name}").Concat(SignIn));

    /// <summary>Shape: null when a scope is asked that neither the API nor the sign-in offers, or none at all.</summary>
    public static GrantedScopes? Parse(string? text, DevelopmentTenantOptions options)
    {
        var asked = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var prefix = $"api://{options.ApiClientId}/";
        var api = asked.Where(scope => scope.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Select(scope => scope[prefix.Length..]).ToArray();
        var signIn = asked.Where(scope => SignInScopes.Contains(scope)).ToArray();
        if (asked.Length == 0 || api.Length + signIn.Length != asked.Length || api.Any(name => name != ".default" && !options.Scopes.Contains(name)))
            return null;
        return new GrantedScopes(api.Contains(".default") ? [.. options.Scopes] : [.. api.Distinct()], signIn);
    }

    /// <summary>True for scopes that belong to the sign-in itself and to no resource.</summary>
    public static bool IsSignIn(string scope) => SignInScopes.Contains(scope);

    public static GrantedScopes All(DevelopmentTenantOptions options) => new([.. options.Scopes], []);
}

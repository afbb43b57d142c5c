using System.Text.Json;

namespace InsideIn.EntraId;

/// <summary>
/// What a web client needs to sign people in, read at run time so that one build serves every environment.
/// Shape: the names of msal-browser's <c>auth</c> configuration; nothing in it is secret.
/// </summary>
public sealed record BrowserConfiguration
{
    public required string ClientId { get; init; }

    public required string Authority { get; init; }

    /// <summary>Shape: empty for Microsoft's clouds, which the browser library knows by itself.</summary>
    public required IReadOnlyList<string> KnownAuthorities { get; init; }

    /// <summary>What to ask a token for, in full: <c>api://{api}/{scope}</c>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>
    /// The issuer's metadata as JSON text, handed over where the browser library could not fetch it itself: it insists on
    /// an https authority, while a development tenant serves its endpoints by plain http. Shape: null otherwise.
    /// </summary>
    public required string? AuthorityMetadata { get; init; }

    /// <summary>True means that anybody may be anybody: the web client shows a banner.</summary>
    public required bool IsDevelopmentTenant { get; init; }

    public static BrowserConfiguration For(EntraOptions options) => new()
    {
        ClientId = options.BrowserClientId,
        Authority = $"{options.Instance}{options.TenantId}",
        KnownAuthorities = options.AllowDevelopmentTenant ? [new Uri(options.Instance).Authority] : [],
        Scopes = [.. options.RequiredScopes.Select(scope => $"api://{options.ClientId}/{scope}")],
        AuthorityMetadata = options.MetadataAddress is null ? null : Metadata(options),
        IsDevelopmentTenant = options.AllowDevelopmentTenant,
    };

    private static string Metadata(EntraOptions options)
    {
        var tenant = $"{options.BrowserOrigin}/{options.TenantId}";
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["issuer"] = options.Authority,
            ["authorization_endpoint"] = $"{tenant}/oauth2/v2.0/authorize",
            ["token_endpoint"] = $"{tenant}/oauth2/v2.0/token",
            ["end_session_endpoint"] = $"{tenant}/oauth2/v2.0/logout",
            ["jwks_uri"] = $"{tenant}/discovery/v2.0/keys",
        });
    }
}

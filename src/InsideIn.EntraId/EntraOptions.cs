namespace InsideIn.EntraId;

/// <summary>
/// Where tokens come from and whom they must be meant for. Bound from the section <c>AzureAd</c>, whose names are those
/// that Microsoft's own libraries use. Errors: a wrong value stops the start with a message that names the setting.
/// </summary>
public sealed class EntraOptions
{
    public const string Section = "AzureAd";

    /// <summary>The cloud's address, https and ending in a slash; the worldwide one unless it is set.</summary>
    public string Instance { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>The one directory whose people may come in. Shape: a GUID; never <c>common</c> or <c>organizations</c>.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>The application id of this API: the only accepted audience. Shape: a GUID.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Scopes a person's token must carry, separated by spaces; names without <c>api://</c>.</summary>
    public string Scopes { get; set; } = "";

    /// <summary>The application id of the web client, the party that asks for tokens. Shape: a GUID.</summary>
    public string BrowserClientId { get; set; } = "";

    /// <summary>Further application ids that may ask for tokens (claim <c>azp</c>), beside the web client.</summary>
    public IList<string> AllowedClients { get; } = [];

    /// <summary>Lets an issuer on this machine or under <c>.test</c> play Entra ID; refused outside Development and Testing.</summary>
    public bool AllowDevelopmentTenant { get; set; }

    /// <summary>
    /// The metadata document, where it does not stand at its usual place below the authority. Shape: null in production;
    /// only a development tenant may name one, on this machine also by plain http.
    /// </summary>
    public string? MetadataAddress { get; set; }

    /// <summary>The v2 authority: the prefix of the issuer's addresses and, in single-tenant metadata, the issuer itself.</summary>
    public string Authority => $"{Instance}{TenantId}/v2.0";

    /// <summary>Where keys and endpoints are read from.</summary>
    public Uri Metadata => new(MetadataAddress ?? $"{Authority}/.well-known/openid-configuration");

    /// <summary>The origin that a browser talks to while it signs in: what a content security policy must allow.</summary>
    public string BrowserOrigin => Metadata.GetLeftPart(UriPartial.Authority);

    internal string[] RequiredScopes => Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal bool MayAskForTokens(string? client) => client is not null
        && (Same(client, BrowserClientId) || AllowedClients.Any(allowed => Same(client, allowed)));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

namespace InsideIn.DevTenant;

/// <summary>What a server application asks a token for: names of one resource, the way they stand after its address.</summary>
internal sealed record Resource(bool IsGraph, IReadOnlyList<string> Names, IReadOnlyList<string> SignIn)
{
    /// <summary>Microsoft Graph's application id, which is also the audience of tokens for it.</summary>
    public const string Graph = "00000003-0000-0000-c000-000000000000";

    private const string Everything = ".default";

    private static readonly string[] GraphNames = ["https://graph.microsoft.com", Graph, TenantServer.GraphName];

    /// <summary>Whether everything was asked that an administrator has consented to.</summary>
    public bool IsEverything => Names is [Everything];

    /// <summary>Shape: null when the text names no resource, an unknown one, or two.</summary>
    public static Resource? Parse(string? text, DevelopmentTenantOptions options)
    {
        var asked = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var signIn = asked.Where(GrantedScopes.IsSignIn).ToArray();
        var named = asked.Except(signIn).Select(scope => (Of: scope.LastIndexOf('/') is var slash and > 0 ? scope[..slash] : Graph, Name: scope[(scope.LastIndexOf('/') + 1)..])).ToArray();
        var resources = named.Select(scope => scope.Of.TrimEnd('/')).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (resources is not [var resource])
            return null;
        var isGraph = GraphNames.Contains(resource, StringComparer.OrdinalIgnoreCase) || (Uri.TryCreate(resource, UriKind.Absolute, out var address) && address.IsLoopback);
        return isGraph || resource == options.ApiClientId || resource == $"api://{options.ApiClientId}"
            ? new Resource(isGraph, [.. named.Select(scope => scope.Name).Distinct()], signIn)
            : null;
    }
}

using System.Text;
using Microsoft.Kiota.Abstractions.Authentication;

namespace InsideIn.EntraId.Graph;

/// <summary>Gives Graph's tokens to Graph's host and to no other.</summary>
/// <param name="host">The one host.</param>
/// <param name="ask">A token, with the claims of a challenge as JSON where there was one.</param>
internal sealed class GraphTokens(string host, Func<string?, CancellationToken, Task<string>> ask) : IAccessTokenProvider
{
    // The SDK hands over what a 401 asked for under this name, as base64.
    private const string Claims = "claims";

    public AllowedHostsValidator AllowedHostsValidator { get; } = new([host]);

    public async Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        if (!AllowedHostsValidator.IsUrlHostValid(uri))
            return "";
        var challenge = additionalAuthenticationContext?.GetValueOrDefault(Claims) as string;
        return await ask(challenge is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(challenge)), cancellationToken);
    }
}

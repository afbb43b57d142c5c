using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace InsideIn.EntraId;

/// <summary>The issuer's keys and endpoints: read once, kept, and read again when a token names an unknown key.</summary>
public sealed class IssuerMetadata
{
    internal IssuerMetadata(EntraOptions options, HttpClient http)
    {
        var documents = new HttpDocumentRetriever(http) { RequireHttps = options.Metadata.Scheme == Uri.UriSchemeHttps };
        Manager = new ConfigurationManager<OpenIdConnectConfiguration>(
            options.Metadata.AbsoluteUri, new OpenIdConnectConfigurationRetriever(), documents)
        {
            // Bounds how often made-up key ids can make us ask the issuer; a key withdrawn there is refused here at once.
            RefreshInterval = TimeSpan.FromSeconds(30),
            UseLastKnownGoodConfiguration = false,
        };
    }

    internal ConfigurationManager<OpenIdConnectConfiguration> Manager { get; }

    /// <summary>True when the issuer's keys are at hand, so that tokens can be judged at all: the question of a readiness probe.</summary>
    public async Task<bool> IsAvailable(CancellationToken cancellation)
    {
        try
        {
            await Manager.GetConfigurationAsync(cancellation);
            return true;
        }
        catch (InvalidOperationException) // how the metadata library reports an issuer that does not answer
        {
            return false;
        }
    }
}

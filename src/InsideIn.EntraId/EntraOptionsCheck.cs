using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace InsideIn.EntraId;

/// <summary>
/// Refuses settings that would let a wrong issuer in. Every message names the setting, what was found and what is expected.
/// </summary>
internal sealed class EntraOptionsCheck(IHostEnvironment environment) : IValidateOptions<EntraOptions>
{
    private static readonly string[] MicrosoftClouds =
        ["login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"];

    private static readonly string[] DevelopmentEnvironments = ["Development", "Testing"];

    public ValidateOptionsResult Validate(string? name, EntraOptions options)
    {
        string[] faults =
        [
            .. Identifiers(options), .. Scopes(options), .. DevelopmentFlag(options), .. Instance(options), .. Metadata(options),
        ];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Identifiers(EntraOptions options)
    {
        var named = new[]
        {
            (nameof(options.TenantId), options.TenantId), (nameof(options.ClientId), options.ClientId),
            (nameof(options.BrowserClientId), options.BrowserClientId),
        };
        return named.Concat(options.AllowedClients.Select((client, at) => ($"{nameof(options.AllowedClients)}:{at}", client)))
            .Where(setting => !IsIdentifier(setting.Item2))
            .Select(setting => Fault(setting.Item1, setting.Item2, "a GUID such as 5d3c1f0e-7a52-4b1e-9a40-0c6a2f6f1b11"));
    }

    private static bool IsIdentifier(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    private static IEnumerable<string> Scopes(EntraOptions options)
    {
        if (options.RequiredScopes.Length == 0)
            yield return Fault(nameof(options.Scopes), options.Scopes, "at least one scope name, separated by spaces");
        foreach (var scope in options.RequiredScopes.Where(scope => scope.Contains('/', StringComparison.Ordinal)))
            yield return Fault(nameof(options.Scopes), scope, "the scope's name alone, as it stands in the token, without api://");
    }

    private IEnumerable<string> DevelopmentFlag(EntraOptions options)
    {
        if (options.AllowDevelopmentTenant && !IsDevelopment)
            yield return Fault(nameof(options.AllowDevelopmentTenant), "true",
                $"false in the environment {environment.EnvironmentName}; a development tenant is allowed only in Development or Testing");
    }

    private IEnumerable<string> Instance(EntraOptions options)
    {
        if (!Uri.TryCreate(options.Instance, UriKind.Absolute, out var instance) || instance.Scheme != Uri.UriSchemeHttps
            || instance.PathAndQuery != "/" || !options.Instance.EndsWith('/'))
            yield return Fault(nameof(options.Instance), options.Instance, "an https address that ends in a slash and has no path");
        else if (!MicrosoftClouds.Contains(instance.Host) && !(MayDevelop(options) && IsDevelopmentHost(instance)))
            yield return Fault(nameof(options.Instance), options.Instance, ExpectedHosts);
    }

    private IEnumerable<string> Metadata(EntraOptions options)
    {
        if (options.MetadataAddress is not { } address)
            yield break;
        if (!MayDevelop(options))
            yield return Fault(nameof(options.MetadataAddress), address, "nothing: only a development tenant may name its metadata");
        else if (!Uri.TryCreate(address, UriKind.Absolute, out var metadata) || !IsDevelopmentHost(metadata)
            || (metadata.Scheme != Uri.UriSchemeHttps && !(metadata.Scheme == Uri.UriSchemeHttp && metadata.IsLoopback)))
            yield return Fault(nameof(options.MetadataAddress), address, "an http address on this machine or an https address under .test");
    }

    private string ExpectedHosts => $"one of the hosts {string.Join(", ", MicrosoftClouds)}; this machine or a host under .test only "
        + $"with {EntraOptions.Section}:{nameof(EntraOptions.AllowDevelopmentTenant)}=true in Development or Testing (environment is {environment.EnvironmentName})";

    private bool IsDevelopment => DevelopmentEnvironments.Contains(environment.EnvironmentName);

    private bool MayDevelop(EntraOptions options) => IsDevelopment && options.AllowDevelopmentTenant;

    internal static bool IsDevelopmentHost(Uri address) =>
        address.IsLoopback || address.Host.EndsWith(".test", StringComparison.Ordinal);

    private static string Fault(string setting, string found, string expected) =>
        $"{EntraOptions.Section}:{setting} is \"{found}\"; expected {expected}.";
}

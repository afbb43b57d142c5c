using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace InsideIn.EntraId.Graph;

/// <summary>Refuses settings that would send tokens elsewhere or leave a secret lying about. Every message names the setting, what was found and what is expected.</summary>
internal sealed class GraphOptionsCheck(IHostEnvironment environment, IOptions<EntraOptions> entra) : IValidateOptions<GraphOptions>
{
    // Each cloud's sign-in host with the Graph hosts that take its tokens.
    private static readonly Dictionary<string, string[]> Clouds = new()
    {
        ["login.microsoftonline.com"] = ["graph.microsoft.com"],
        ["login.microsoftonline.us"] = ["graph.microsoft.us", "dod-graph.microsoft.us"],
        ["login.partner.microsoftonline.cn"] = ["microsoftgraph.chinacloudapi.cn"],
    };

    private static readonly TimeSpan ShortestPause = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private bool IsDevelopment => environment.EnvironmentName is "Development" or "Testing";

    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        string[] faults = options.IsConfigured ? [.. Worker(options), .. Credential(options), .. Address(options)] : [.. Unused(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Unused(GraphOptions options)
    {
        if (options.Mailbox.Length > 0 || options.CertificatePath is not null || options.AssertionPath is not null || options.Secret is not null)
            yield return Fault(nameof(options.ClientId), "", "the worker's application id, since other settings of the section are given");
    }

    private static IEnumerable<string> Worker(GraphOptions options)
    {
        if (!Guid.TryParseExact(options.ClientId, "D", out var id) || id == Guid.Empty)
            yield return Fault(nameof(options.ClientId), options.ClientId, "a GUID such as 5d3c1f0e-7a52-4b1e-9a40-0c6a2f6f1b11");
        if (options.SyncEvery < ShortestPause || options.SyncEvery > LongestPause)
            yield return Fault(nameof(options.SyncEvery), $"{options.SyncEvery}", $"a time from {ShortestPause} to {LongestPause}");
        if (options.Mailbox.Length > 0 && !System.Net.Mail.MailAddress.TryCreate(options.Mailbox, out _))
            yield return Fault(nameof(options.Mailbox), options.Mailbox, "the address of one mailbox, or nothing");
    }

    private IEnumerable<string> Credential(GraphOptions options)
    {
        var given = new[] { options.CertificatePath, options.AssertionPath, options.Secret }.Count(one => one is not null);
        if (given != 1)
            yield return Fault(nameof(options.CertificatePath), options.CertificatePath ?? "",
                $"exactly one credential: CertificatePath, AssertionPath or, in Development, Secret; {given} are given");
        if ((options.Secret ?? options.ApiSecret) is not null && !IsDevelopment)
            yield return Fault(options.Secret is null ? nameof(options.ApiSecret) : nameof(options.Secret), "(hidden)",
                $"nothing in the environment {environment.EnvironmentName}; use CertificatePath or AssertionPath");
        if (options.CertificatePath is { } certificate && !File.Exists(certificate))
            yield return Fault(nameof(options.CertificatePath), certificate, "a file with certificate and private key; there is none");
        if (options.AssertionPath is { } assertion && !File.Exists(assertion))
            yield return Fault(nameof(options.AssertionPath), assertion, "a file with a signed assertion; there is none");
    }

    private IEnumerable<string> Address(GraphOptions options)
    {
        if (!Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out var address) || address.Query.Length > 0 || options.BaseUrl.EndsWith('/'))
            yield return Fault(nameof(options.BaseUrl), options.BaseUrl, "an address such as https://graph.microsoft.com/v1.0 without a slash at the end");
        else if (address.Scheme != Uri.UriSchemeHttps && !(MayDevelop && address.IsLoopback))
            yield return Fault(nameof(options.BaseUrl), options.BaseUrl, "an https address");
        else if (!Allowed.Contains(address.Host) && !(MayDevelop && EntraOptionsCheck.IsDevelopmentHost(address)))
            yield return Fault(nameof(options.BaseUrl), options.BaseUrl,
                $"one of the hosts {string.Join(", ", Allowed)}, which belong to {EntraOptions.Section}:{nameof(EntraOptions.Instance)} \"{entra.Value.Instance}\"; "
                + "this machine or a host under .test only with a development tenant");
    }

    private bool MayDevelop => IsDevelopment && entra.Value.AllowDevelopmentTenant;

    private string[] Allowed => Clouds.GetValueOrDefault(new Uri(entra.Value.Instance).Host) ?? [];

    private static string Fault(string setting, string found, string expected) =>
        $"{GraphOptions.Section}:{setting} is \"{found}\"; expected {expected}.";
}

using System.Net;

namespace InsideIn.DevTenant;

/// <summary>How a development tenant is set up; the defaults suit a demo on one machine.</summary>
public sealed class DevelopmentTenantOptions
{
    public DemoCompany Company { get; init; } = DemoCompany.Create();

    /// <summary>Where it listens. Errors: an address that other machines can reach is refused.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Unit and range: 0 takes a free port.</summary>
    public int Port { get; init; }

    /// <summary>
    /// Where it answers by https as well, under a certificate made at start; tokens then name this address as their issuer.
    /// Shape: null for plain http alone. Unit and range: 0 takes a free port.
    /// </summary>
    public int? HttpsPort { get; init; }

    /// <summary>The name of the application on the sign-in page.</summary>
    public string ApplicationName { get; init; } = "Inside-In";

    /// <summary>The directory whose people the application knows. Errors: any id but the two of <see cref="Tenants"/> is refused.</summary>
    public Guid TenantId { get; init; } = Tenants.Home;

    public string ApiClientId { get; init; } = "a9100000-0000-4000-8000-000000000001";

    public string BrowserClientId { get; init; } = "59a00000-0000-4000-8000-000000000002";

    /// <summary>The application that reads the directory and sends mail by itself.</summary>
    public string WorkerClientId { get; init; } = "30ae0000-0000-4000-8000-000000000003";

    /// <summary>The one mailbox that the worker may send from. Shape: the alias of an account.</summary>
    public string DigestMailbox { get; init; } = "inside-in";

    /// <summary>How many accounts a page of the delta feed holds at most. Unit and range: 1 to 999.</summary>
    public int GraphPageSize { get; init; } = 100;

    /// <summary>What the API offers, without <c>api://</c>.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = ["Social.Access"];

    /// <summary>Addresses that a sign-in may return to, compared character by character; their origins may redeem codes.</summary>
    public IReadOnlyList<string> RedirectUris { get; init; } = [];

    /// <summary>Unit and range: 1 second to 24 hours.</summary>
    public TimeSpan AccessTokenLifetime { get; init; } = TimeSpan.FromHours(1);

    public TimeSpan ApplicationTokenLifetime { get; init; } = TimeSpan.FromHours(1);

    public TimeSpan IdTokenLifetime { get; init; } = TimeSpan.FromHours(1);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Errors: Production and Staging are refused. Shape: taken from the process's environment unless given.</summary>
    public string EnvironmentName { get; init; } = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "Development";

    private (string Name, TimeSpan Value)[] Lifetimes =>
        [("access token", AccessTokenLifetime), ("ID token", IdTokenLifetime), ("application token", ApplicationTokenLifetime)];

    internal bool IsRegisteredOrigin(string origin) => RedirectUris.Any(redirect => new Uri(redirect).GetLeftPart(UriPartial.Authority) == origin);

    /// <summary>Why these options must not run. Shape: null when they may.</summary>
    internal string? Fault() => this switch
    {
        _ when EnvironmentName is not ("Development" or "Testing") =>
            $"The environment is {EnvironmentName}; the development tenant runs only in Development or Testing, because it signs anybody in without a password.",
        _ when !IPAddress.IsLoopback(Address) => $"The address is {Address}; the development tenant listens only on this machine (127.0.0.1 or ::1).",
        _ when !Tenants.Contains(TenantId) => $"The tenant id is {TenantId}; the development tenant plays only {Tenants.Home} and {Tenants.Other}.",
        _ when Lifetimes.FirstOrDefault(one => one.Value < TimeSpan.FromSeconds(1) || one.Value > TimeSpan.FromHours(24)) is { Name: { } name } wrong =>
            $"The {name} lifetime is {wrong.Value}; expected 1 second to 24 hours.",
        _ when GraphPageSize is < 1 or > 999 => $"The page size of the delta feed is {GraphPageSize}; expected 1 to 999.",
        _ => null,
    };
}

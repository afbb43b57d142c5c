using System.Buffers.Text;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>A browser with cookies that signs in at a development tenant as the web client does, or abuses it.</summary>
internal sealed class Visitor : IDisposable
{
    public const string Verifier = "a-verifier-of-more-than-forty-three-characters-indeed";

    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpMessageInvoker _http;
    private readonly DevelopmentTenant _tenant;

    public Visitor(DevelopmentTenant tenant)
    {
        _tenant = tenant;
        _http = new HttpMessageInvoker(_handler);
    }

    /// <summary>The request that the web client would send. Shape: an entry with null leaves the parameter out.</summary>
    public Dictionary<string, string?> Request(params (string Name, string? Value)[] changes)
    {
        var request = new Dictionary<string, string?>
        {
            ["client_id"] = _tenant.Options.BrowserClientId,
            ["response_type"] = "code",
            ["response_mode"] = "query",
            ["redirect_uri"] = House.Page,
            ["scope"] = $"api://{_tenant.Options.ApiClientId}/Social.Access openid profile offline_access",
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
            ["code_challenge_method"] = "S256",
            ["state"] = "a state & more",
            ["nonce"] = "once",
        };
        foreach (var (name, value) in changes)
            request[name] = value;
        return request;
    }

    public Task<HttpResponseMessage> Open(Dictionary<string, string?> request, string? directory = null) =>
        Send(HttpMethod.Get, Authorize(request, directory));

    public Task<HttpResponseMessage> Pick(string alias, Dictionary<string, string?> request, string? origin = null, string? directory = null) =>
        Send(HttpMethod.Post, Authorize(request, directory), new() { ["person"] = alias }, origin);

    /// <summary>Ends the sign-in by one of the buttons below the list.</summary>
    public Task<HttpResponseMessage> End(string outcome, Dictionary<string, string?> request) =>
        Send(HttpMethod.Post, Authorize(request, directory: null), new() { ["outcome"] = outcome });

    /// <summary>Signs in by the page and returns the code.</summary>
    public async Task<string> Code(string alias)
    {
        var answer = await Pick(alias, Request());
        return Parameters(answer)["code"] ?? throw new InvalidOperationException($"No code came back: {answer.Headers.Location}");
    }

    public Task<HttpResponseMessage> Redeem(string code, string? origin = "http://localhost:5080", params (string Name, string Value)[] changes)
    {
        var form = new Dictionary<string, string>
        {
            ["client_id"] = _tenant.Options.BrowserClientId,
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = House.Page,
            ["code_verifier"] = Verifier,
        };
        foreach (var (name, value) in changes)
            form[name] = value;
        return Send(HttpMethod.Post, $"/{Tenants.Home}/oauth2/v2.0/token", form, origin);
    }

    public Task<HttpResponseMessage> Renew(string refreshToken) =>
        Redeem("", changes: [("grant_type", "refresh_token"), ("refresh_token", refreshToken)]);

    public async Task<HttpResponseMessage> Send(
        HttpMethod method, string path, Dictionary<string, string>? form = null, string? origin = null, string? host = null)
    {
        using var request = new HttpRequestMessage(method, _tenant.Address + path);
        request.Content = form is null ? null : new FormUrlEncodedContent(form);
        request.Headers.Host = host;
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await _http.SendAsync(request, CancellationToken.None);
    }

    public static async Task<JsonObject> Json(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonObject>())!;

    /// <summary>What came back to the redirect URI, in query or fragment.</summary>
    public static System.Collections.Specialized.NameValueCollection Parameters(HttpResponseMessage answer)
    {
        var location = answer.Headers.Location ?? throw new InvalidOperationException($"No redirect but {(int)answer.StatusCode}.");
        return HttpUtility.ParseQueryString(location.Fragment is { Length: > 0 } fragment ? fragment[1..] : location.Query);
    }

    public void Dispose() => _http.Dispose();

    private static string Authorize(Dictionary<string, string?> request, string? directory) =>
        $"/{directory ?? Tenants.Home.ToString()}/oauth2/v2.0/authorize?" + string.Join('&', request.Where(parameter => parameter.Value is not null)
            .Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value!)}"));
}

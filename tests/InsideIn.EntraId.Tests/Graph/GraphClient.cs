using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>A program in this process that asks the tenant for tokens and Graph for data, through the tenant's handler.</summary>
internal sealed class GraphClient(DevelopmentTenant tenant) : IDisposable
{
    private readonly HttpMessageInvoker _http = new(tenant.CreateHandler());

    public static readonly string Everything = "https://graph.microsoft.com/.default";

    /// <summary>Asks the token endpoint. Shape: a parameter with null is left out.</summary>
    public async Task<HttpResponseMessage> Token(params (string Name, string? Value)[] parameters)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, TokenAddress);
        request.Content = new FormUrlEncodedContent(parameters.Where(parameter => parameter.Value is not null)
            .Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value!)));
        return await _http.SendAsync(request, CancellationToken.None);
    }

    public static string TokenAddress => $"https://login.devtenant.test/{Tenants.Home}/oauth2/v2.0/token";

    /// <summary>A token with which the worker, or another application, acts by itself.</summary>
    public async Task<string> OwnToken(Registration? client = null) => await Access(await Token(
        ("client_id", (client ?? tenant.Worker).ClientId), ("client_secret", (client ?? tenant.Worker).Secret),
        ("grant_type", "client_credentials"), ("scope", Everything)));

    /// <summary>Asks for a token with which the API acts for the person whose token it was sent.</summary>
    public Task<HttpResponseMessage> AskFor(string assertion, string scope) => Token(
        ("client_id", tenant.Api.ClientId), ("client_secret", tenant.Api.Secret), ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
        ("requested_token_use", "on_behalf_of"), ("assertion", assertion), ("scope", scope));

    public async Task<string> TokenFor(string alias, string scope = "https://graph.microsoft.com/.default") => await Access(await AskFor(tenant.TokenFor(alias), scope));

    public async Task<HttpResponseMessage> Send(HttpMethod method, string address, string? token, object? body = null, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(method, address.StartsWith("https:", StringComparison.Ordinal) ? address : DevelopmentTenant.GraphAddress + address);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null ? null : JsonContent.Create(body);
        if (ifNoneMatch is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return await _http.SendAsync(request, CancellationToken.None);
    }

    public Task<HttpResponseMessage> Get(string address, string? token) => Send(HttpMethod.Get, address, token);

    public async Task<JsonObject> Read(string address, string? token)
    {
        var answer = await Get(address, token);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    /// <summary>Reads the feed from an address to its end. Shape: the entries in their order, the link for the next time, and how many pages there were.</summary>
    public async Task<(List<JsonObject> Entries, string Link, int Pages)> ReadDelta(string address, string token)
    {
        var entries = new List<JsonObject>();
        for (var pages = 1; ; pages++)
        {
            var page = await Read(address, token);
            entries.AddRange(page["value"]!.AsArray().Select(entry => entry!.AsObject()));
            if (page["@odata.deltaLink"] is { } link)
                return (entries, link.GetValue<string>(), pages);
            address = page["@odata.nextLink"]!.GetValue<string>();
        }
    }

    /// <summary>The code of a refusal, once the status is the expected one.</summary>
    public static async Task<string> Error(HttpResponseMessage answer, int status)
    {
        Assert.Equal(status, (int)answer.StatusCode);
        var error = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["error"]!;
        return error is JsonObject graph ? graph["code"]!.GetValue<string>() : error.GetValue<string>();
    }

    private static async Task<string> Access(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonObject>())!["access_token"]?.GetValue<string>()
            ?? throw new InvalidOperationException($"No token but {await answer.Content.ReadAsStringAsync()}");

    public void Dispose() => _http.Dispose();
}

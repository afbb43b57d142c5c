using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using InsideIn.Kit;

namespace InsideIn.EntraId.Tests;

/// <summary>What somebody was answered: the status (a closed socket has the one that a request would have had), why, and the answer to what was asked.</summary>
internal sealed record Verdict(int Status, string? Code, JsonElement Answer)
{
    /// <summary>The codes of the errors in the answer. Shape: empty when there are none.</summary>
    public IReadOnlyList<string?> Errors => Answer.ValueKind == JsonValueKind.Object && Answer.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString())]
        : [];

    /// <summary>The value at a path of member names. Shape: undefined where the path leads nowhere.</summary>
    public JsonElement At(string path) => path.Split('.').Aggregate(Answer, (found, member) =>
        found.ValueKind == JsonValueKind.Object && found.TryGetProperty(member, out var next) ? next : default);
}

/// <summary>A way to the real server. Each takes the same authorization to the same question, so that no way in is wider than another.</summary>
internal sealed record Transport(string Name, Func<Network, string?, object, Task<Verdict>> AskAsync)
{
    private const int ForbiddenClose = 4403;
    private const int SignInClose = 4401;

    /// <summary>Requests, sockets that show the token in their first message, and event streams.</summary>
    public static IReadOnlyList<Transport> All { get; } =
    [
        new("HTTP", (network, authorization, question) => RequestAsync(network, authorization, question, "application/json")),
        new("socket", SocketAsync),
        new("event stream", (network, authorization, question) => RequestAsync(network, authorization, question, "text/event-stream")),
    ];

    /// <summary>The names, for theories.</summary>
    public static IEnumerable<string> Names => All.Select(transport => transport.Name);

    /// <summary>The way with this name.</summary>
    public static Transport Named(string name) => All.Single(transport => transport.Name == name);

    /// <summary>Asks with a bearer token.</summary>
    public Task<Verdict> AskWithAsync(Network network, string token, string query, object? variables = null) => AskAsync(network, $"Bearer {token}", new { query, variables });

    private static async Task<Verdict> RequestAsync(Network network, string? authorization, object question, string accept)
    {
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = network.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(question) };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        if (response.StatusCode != HttpStatusCode.OK) return new Verdict((int)response.StatusCode, CodeOf(text), default);
        var json = accept == "application/json" ? text : text.Split('\n').First(line => line.StartsWith("data: ", StringComparison.Ordinal))["data: ".Length..];
        return new Verdict(200, null, JsonElement.Parse(json));
    }

    private static async Task<Verdict> SocketAsync(Network network, string? authorization, object question)
    {
        using var socket = await Socket.OpenShowingAsync(network, authorization);
        if (await socket.RefusalAsync() is { } refusal)
        {
            var status = refusal.Code switch { SignInClose => 401, ForbiddenClose => 403, var other => other };
            return new Verdict(status, refusal.Reason, default);
        }

        await socket.AskAsync("1", question);
        var message = await socket.NextAsync();
        var payload = message.GetProperty("payload");
        var isRefused = message.GetProperty("type").GetString() == "error";
        return new Verdict(200, null, isRefused ? JsonSerializer.SerializeToElement(new { errors = payload }) : payload);
    }

    private static string? CodeOf(string text) =>
        text.StartsWith('{') && JsonElement.Parse(text).TryGetProperty("code", out var code) ? code.GetString() : null;
}

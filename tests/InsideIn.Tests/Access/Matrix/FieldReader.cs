using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using InsideIn.Kit;

namespace InsideIn.Tests.Access.Matrix;

/// <summary>Somebody who asks, by the alias of the demo company, and what they are told before GraphQL has a word; null for those who work here.</summary>
internal sealed record FieldReader(string Name, string? Alias, string? Role, (int Status, string Code)? Refusal)
{
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(300);

    /// <summary>The nine for whom every field is tried.</summary>
    public static IReadOnlyList<FieldReader> All { get; } =
    [
        new("nobody", null, null, (401, "TOKEN_MISSING")),
        new("guest", "guest", null, (403, "ACCOUNT_UNKNOWN")),
        new("employee", "dirk", FieldRules.Employee, null),
        new("HR", "hr", "HR", null),
        new("Comms", "comms", "Comms", null),
        new("Moderator", "moderator", "Moderator", null),
        new("Admin", "admin", "Admin", null),
        new("leaver", "leaver", null, (403, "ACCOUNT_DISABLED")),
        new("other tenant", "stranger", null, (401, "TOKEN_REFUSED")),
    ];

    /// <summary>Whether a rule lets this one through.</summary>
    public bool IsAllowedBy(string rule) => Refusal is null && (rule == FieldRules.Employee || rule == Role);

    /// <summary>What this one is answered: <c>401 TOKEN_MISSING</c>, <c>AUTH_NOT_AUTHORIZED</c> without data, <c>allowed</c>; anything else is a fault of ours, told in full.</summary>
    public async Task<string> AskAsync(Network network, string endpoint, string operation, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = JsonContent.Create(new { query = operation }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(IsFollowed(operation) ? "text/event-stream" : "application/json"));
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = network.Address };
        request.Headers.Authorization = Alias is null ? null : new AuthenticationHeaderValue("Bearer", network.Tenant.TokenFor(Alias));
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if ((int)answer.StatusCode is not 200)
        {
            return $"{(int)answer.StatusCode} {CodeIn(await answer.Content.ReadAsStringAsync(cancellationToken))}";
        }

        return IsFollowed(operation) ? await FirstOfAsync(answer, cancellationToken) : Told(await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>What the table says that this one is answered.</summary>
    public string Expected(string rule) =>
        Refusal is { } refusal ? $"{refusal.Status} {refusal.Code}"
        : IsAllowedBy(rule) ? "allowed"
        : "AUTH_NOT_AUTHORIZED";

    private static bool IsFollowed(string operation) => operation.StartsWith("subscription", StringComparison.Ordinal);

    // A stream that was refused says so with its first bytes; one that is followed is silent until something happens.
    private static async Task<string> FirstOfAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(cancellationToken));
        try
        {
            while (await reader.ReadLineAsync(cancellationToken).AsTask().WaitAsync(Silence, cancellationToken) is { } line)
            {
                if (line.StartsWith("data: {", StringComparison.Ordinal))
                {
                    return Told(line["data: ".Length..]);
                }
            }
        }
        catch (TimeoutException)
        {
            return "allowed";
        }

        return "ended without a word";
    }

    private static string Told(string text)
    {
        var answer = JsonElement.Parse(text);
        var codes = answer.TryGetProperty("errors", out var errors)
            ? errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!).Distinct().ToList()
            : [];
        var hasData = answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && data.EnumerateObject().Any(field => field.Value.ValueKind != JsonValueKind.Null);
        return codes.SingleOrDefault(code => code.StartsWith("AUTH_", StringComparison.Ordinal)) is { } refusal ? hasData ? $"{refusal} and data: {text}" : refusal
            : codes.Any(code => code is "INTERNAL" or "GRAPHQL_VALIDATION_FAILED" or "GRAPHQL_PARSE_FAILED" or "LIMIT_EXCEEDED" or "COST_EXCEEDED") ? text
            : "allowed";
    }

    private static string CodeIn(string text) =>
        text.StartsWith('{') && JsonElement.Parse(text).TryGetProperty("code", out var code) ? code.GetString()! : text;
}

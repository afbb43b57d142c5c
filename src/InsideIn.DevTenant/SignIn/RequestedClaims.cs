using System.Text.Json;
using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>
/// What a caller demands of an access token by the parameter <c>claims</c>: that the person passed a second factor
/// (<c>acrs</c>), and what the caller can do (<c>xms_cc</c>). Other demands are heard and change nothing.
/// Source: OpenID Connect Core 1.0, section 5.5.
/// </summary>
internal sealed record RequestedClaims(IReadOnlyList<string> Contexts, IReadOnlyList<string> Capabilities)
{
    /// <summary>The demand for a second factor.</summary>
    public const string SecondFactor = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""";

    public static readonly RequestedClaims None = new([], []);

    /// <summary>Shape: <see cref="None"/> without text; null when the text is no JSON object.</summary>
    public static RequestedClaims? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return None;
        try
        {
            return JsonNode.Parse(text) is JsonObject claims ? new RequestedClaims(Values(claims, "acrs"), Values(claims, "xms_cc")) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether something was demanded that the earlier sign-in did not fulfil.</summary>
    public bool Exceeds(IEnumerable<string> fulfilled) => Contexts.Except(fulfilled).Any();

    private static IReadOnlyList<string> Values(JsonObject claims, string name) => (claims["access_token"] as JsonObject)?[name] switch
    {
        JsonObject demand when demand["values"] is JsonArray values => [.. values.Select(value => $"{value}")],
        JsonObject demand when demand["value"] is { } value => [$"{value}"],
        _ => [],
    };
}

using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>
/// A signed token as it arrived, read but not yet trusted. Read without the library that the product uses, so that the
/// tenant shares neither its faults nor its state. Source: RFC 7515 and RFC 7519.
/// </summary>
internal sealed record ReceivedToken(JsonObject Header, JsonObject Claims, byte[] Signed, byte[] Signature)
{
    /// <summary>Shape: null for text that is no token.</summary>
    public static ReceivedToken? Parse(string text)
    {
        if (text.Split('.') is not [var header, var claims, var signature] || !Base64Url.IsValid(header) || !Base64Url.IsValid(claims) || !Base64Url.IsValid(signature))
            return null;
        return Json(header) is { } read && Json(claims) is { } held
            ? new ReceivedToken(read, held, Encoding.ASCII.GetBytes($"{header}.{claims}"), Base64Url.DecodeFromChars(signature))
            : null;
    }

    public bool IsSignedBy(RSA? key) => key is not null && Text(Header, "alg") switch
    {
        "RS256" => key.VerifyData(Signed, Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "PS256" => key.VerifyData(Signed, Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        _ => false,
    };

    public bool IsValidAt(DateTimeOffset now)
    {
        var seconds = now.ToUnixTimeSeconds();
        return Number("exp") > seconds && !(Number("nbf") > seconds);
    }

    /// <summary>Shape: null when the claim is missing or no text.</summary>
    public string? Text(string claim) => Text(Claims, claim);

    /// <summary>Shape: one text counts as a list of one; empty when the claim is missing.</summary>
    public IReadOnlyList<string> Texts(string claim) => Claims[claim] switch
    {
        JsonArray values => [.. values.Select(value => $"{value}")],
        JsonValue value => [$"{value}"],
        _ => [],
    };

    public static string? Text(JsonObject part, string name) => part[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    // Microsoft's own library writes the instants of an application's statement as text.
    private long? Number(string claim) => Claims[claim] is not JsonValue value ? null
        : value.TryGetValue<long>(out var number) || long.TryParse($"{value}", NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number
        : null;

    private static JsonObject? Json(string part)
    {
        try
        {
            return JsonNode.Parse(Base64Url.DecodeFromChars(part)) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

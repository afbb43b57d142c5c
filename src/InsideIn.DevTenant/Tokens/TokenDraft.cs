using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>
/// A token before it is signed, as the development tenant would issue it. A test changes one thing and has it signed,
/// so that what is refused differs from what is accepted by that thing alone.
/// </summary>
public sealed class TokenDraft
{
    private readonly RSA _pair;

    internal TokenDraft(SigningKey key, JsonObject claims)
    {
        _pair = key.Pair;
        Header = new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = key.Id };
        Claims = claims;
        Sign = text => Rs256(_pair, text);
    }

    public JsonObject Header { get; }

    public JsonObject Claims { get; }

    /// <summary>Turns the bytes of <c>header.claims</c> into the signature. Shape: RS256 with the tenant's key, unless replaced.</summary>
    public Func<byte[], byte[]> Sign { get; set; }

    /// <summary>The public half of the key that signs, for attacks that misuse it.</summary>
    public RSAParameters PublicKey => _pair.ExportParameters(includePrivateParameters: false);

    /// <summary>Signs with the tenant's own private key under another algorithm than RS256.</summary>
    public void SignWith(HashAlgorithmName hash, RSASignaturePadding padding) => Sign = text => _pair.SignData(text, hash, padding);

    /// <summary>Signs with a key that the tenant does not know.</summary>
    public void SignWith(RSA pair) => Sign = text => Rs256(pair, text);

    internal string Write()
    {
        var text = $"{Encode(Header)}.{Encode(Claims)}";
        return $"{text}.{Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(text)))}";
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));

    private static byte[] Rs256(RSA pair, byte[] text) => pair.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}

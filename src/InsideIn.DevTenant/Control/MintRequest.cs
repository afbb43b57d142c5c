using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>A token to be made to order: one person's good token with changes. Shape: a null value takes the claim or header away.</summary>
public sealed record MintRequest
{
    /// <summary>Whose token is changed.</summary>
    public string Alias { get; init; } = "ana";

    public JsonObject Claims { get; init; } = [];

    /// <summary>Changes of the header; its <c>alg</c> decides how the token is signed: RS, PS and HS with 256, 384 or 512 bits, or none.</summary>
    public JsonObject Header { get; init; } = [];

    /// <summary><c>tenant</c> for the key that the tenant publishes, <c>stranger</c> for one that nobody knows.</summary>
    public string Key { get; init; } = "tenant";

    /// <summary>What an HS algorithm signs with. Shape: null takes the public key as PEM, the classic confusion.</summary>
    public string? Secret { get; init; }

    /// <summary>Errors: KeyNotFoundException for an unknown alias, ArgumentException for an unknown algorithm or key.</summary>
    internal string Mint(DevelopmentTenant tenant) => tenant.Mint(Alias, draft =>
    {
        Apply(Claims, draft.Claims);
        Apply(Header, draft.Header);
        Sign(draft, draft.Header["alg"]?.GetValue<string>() ?? "none");
    });

    private static void Apply(JsonObject changes, JsonObject to)
    {
        foreach (var (name, value) in changes)
        {
            if (value is null)
                to.Remove(name);
            else
                to[name] = value.DeepClone();
        }
    }

    private void Sign(TokenDraft draft, string algorithm)
    {
        if (algorithm.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            draft.Sign = _ => [];
            return;
        }
        var hash = algorithm[2..] switch
        {
            "256" => HashAlgorithmName.SHA256,
            "384" => HashAlgorithmName.SHA384,
            "512" => HashAlgorithmName.SHA512,
            _ => throw new ArgumentException(Expected(algorithm)),
        };
        switch (algorithm[..2], Key)
        {
            case ("HS", _):
                var secret = Encoding.UTF8.GetBytes(Secret ?? PublicPem(draft));
                draft.Sign = text => CryptographicOperations.HmacData(hash, secret, text);
                break;
            case ("RS", "tenant"):
                draft.SignWith(hash, RSASignaturePadding.Pkcs1);
                break;
            case ("PS", "tenant"):
                draft.SignWith(hash, RSASignaturePadding.Pss);
                break;
            case ("RS" or "PS", "stranger"):
                draft.Sign = text =>
                {
                    using var stranger = RSA.Create(2048);
                    return stranger.SignData(text, hash, algorithm[0] == 'R' ? RSASignaturePadding.Pkcs1 : RSASignaturePadding.Pss);
                };
                break;
            case ("RS" or "PS", _):
                throw new ArgumentException($"The key is '{Key}'; expected 'tenant' or 'stranger'.");
            default:
                throw new ArgumentException(Expected(algorithm));
        }
    }

    private static string Expected(string algorithm) => $"The algorithm is '{algorithm}'; expected RS, PS or HS with 256, 384 or 512, or none.";

    private static string PublicPem(TokenDraft draft)
    {
        using var key = RSA.Create(draft.PublicKey);
        return key.ExportSubjectPublicKeyInfoPem();
    }
}

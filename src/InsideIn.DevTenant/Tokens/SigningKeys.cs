using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>A key pair and how the key document describes it.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly RSA _pair = RSA.Create(2048);
    private readonly X509Certificate2 _certificate;

    public SigningKey(DateTimeOffset now)
    {
        var request = new CertificateRequest("CN=development tenant", _pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        _certificate = request.CreateSelfSigned(now.AddYears(-5), now.AddYears(5));
    }

    public string Id => Base64Url.EncodeToString(_certificate.GetCertHash());

    public RSA Pair => _pair;

    public JsonObject Describe(string issuer, string cloud)
    {
        var numbers = _pair.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Base64Url.EncodeToString(numbers.Modulus),
            ["e"] = Base64Url.EncodeToString(numbers.Exponent),
            ["x5c"] = new JsonArray(Convert.ToBase64String(_certificate.RawData)),
            ["issuer"] = issuer,
            ["cloud_instance_name"] = cloud,
        };
    }

    public void Dispose()
    {
        _certificate.Dispose();
        _pair.Dispose();
    }
}

/// <summary>The keys of one process: made at start, published, never stored.</summary>
internal sealed class SigningKeys(TimeProvider clock) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<SigningKey> _all = [new SigningKey(clock.GetUtcNow())];
    private int _firstPublished;

    /// <summary>The key that signs now.</summary>
    public SigningKey Current
    {
        get { lock (_gate) return _all[^1]; }
    }

    public IReadOnlyList<SigningKey> Published
    {
        get { lock (_gate) return _all[_firstPublished..]; }
    }

    /// <summary>Signs with a new key from now on, and withdraws the older ones unless they are kept.</summary>
    public void Roll(bool keepOld)
    {
        lock (_gate)
        {
            _all.Add(new SigningKey(clock.GetUtcNow()));
            if (!keepOld)
                _firstPublished = _all.Count - 1;
        }
    }

    public void Dispose() => _all.ForEach(key => key.Dispose());
}

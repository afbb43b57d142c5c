using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InsideIn.DevTenant;

/// <summary>
/// An application that can keep a secret, as the home directory has registered it, with what an administrator has
/// consented to. Permissions may change while the tenant runs; tokens issued before keep what they hold.
/// </summary>
public sealed class Registration(string clientId)
{
    private readonly ConcurrentBag<X509Certificate2> _certificates = [];

    public string ClientId { get; } = clientId;

    /// <summary>Made at start, never stored.</summary>
    public string Secret { get; } = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What it may do by itself: the claim <c>roles</c> of its own tokens for Microsoft Graph.</summary>
    public required IReadOnlyList<string> ApplicationPermissions { get; set; }

    /// <summary>What it may do on behalf of a person: the claim <c>scp</c>.</summary>
    public required IReadOnlyList<string> DelegatedPermissions { get; set; }

    /// <summary>From now on the application may prove who it is by signing with this certificate's key.</summary>
    public void Trust(X509Certificate2 certificate) => _certificates.Add(certificate);

    internal IReadOnlyCollection<X509Certificate2> Certificates => _certificates;
}

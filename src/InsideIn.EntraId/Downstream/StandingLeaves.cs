using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using InsideIn.EntraId.Graph;
using Microsoft.AspNetCore.DataProtection;

namespace InsideIn.EntraId.Downstream;

/// <summary>Takes people's leaves to act for them while they are away, and seals and opens them. A sealed one opens for its own person only.</summary>
public sealed class StandingLeaves
{
    private const int SessionBytes = 32;

    private readonly DownstreamTokens tokens;
    private readonly GraphGateway gateway;
    private readonly IDataProtector protector;

    internal StandingLeaves(DownstreamTokens tokens, GraphGateway gateway, IDataProtectionProvider protection) =>
        (this.tokens, this.gateway, protector) = (tokens, gateway, protection.CreateProtector("InsideIn.EntraId.StandingLeaves"));

    /// <summary>
    /// Takes the leave of a person who is signed in and says yes now, for one permission.
    /// Errors: <see cref="InteractionRequiredException"/> when the directory wants something of the person first; <see cref="GraphException"/>.
    /// </summary>
    public Task<StandingLeave> TakeAsync(ClaimsPrincipal person, GraphPermission permission, CancellationToken cancellation) => gateway.CallAsync(async () =>
    {
        var leave = StandingLeave.Begin(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SessionBytes)));
        await tokens.BeginAsync(leave, person, gateway.ScopesOf(permission), cancellation);
        return leave;
    });

    /// <summary>The leave as it may be kept.</summary>
    public string Seal(StandingLeave leave, Guid personId) => Base64Url.EncodeToString(Of(personId).Protect(leave.Write()));

    /// <summary>The leave that was sealed; null when it is another person's, or the keys that sealed it are gone.</summary>
    public StandingLeave? Open(string kept, Guid personId)
    {
        try
        {
            return StandingLeave.Read(Of(personId).Unprotect(Base64Url.DecodeFromChars(kept)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Of(Guid personId) => protector.CreateProtector(personId.ToString());
}

using System.Globalization;
using System.Security.Claims;

namespace InsideIn.EntraId;

/// <summary>
/// Who a validated token speaks for. The key is (<see cref="TenantId"/>, <see cref="ObjectId"/>); names and mail addresses
/// are never a key, because they pass from one person to another.
/// </summary>
public sealed record SignedInPerson
{
    public required Guid TenantId { get; init; }

    public required Guid ObjectId { get; init; }

    /// <summary>The name to show. Shape: empty when the token carries none.</summary>
    public required string Name { get; init; }

    /// <summary>App roles such as <see cref="AppRoles.Admin"/>. Shape: empty for an employee without one.</summary>
    public required IReadOnlySet<string> Roles { get; init; }

    /// <summary>Shape: null when the token does not say; then the directory decides, never "no" by default.</summary>
    public required bool? IsGuest { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>When the token ends: an open socket must not live longer.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>
    /// The person behind a principal that <c>AddEntraId</c> has accepted.
    /// Errors: InvalidOperationException for any other principal, such as an anonymous one.
    /// </summary>
    public static SignedInPerson From(ClaimsPrincipal principal) => TryFrom(principal)
        ?? throw new InvalidOperationException("The principal holds no accepted user token: tid and oid must both be GUIDs.");

    internal static SignedInPerson? TryFrom(ClaimsPrincipal principal)
    {
        if (!Guid.TryParse(principal.FindFirstValue("tid"), out var tenant) || !Guid.TryParse(principal.FindFirstValue("oid"), out var person))
            return null;
        return new SignedInPerson
        {
            TenantId = tenant,
            ObjectId = person,
            Name = principal.FindFirstValue("name") ?? "",
            Roles = principal.FindAll("roles").Select(role => role.Value).ToHashSet(StringComparer.Ordinal),
            IsGuest = principal.FindFirstValue("acct") switch { "0" => false, "1" => true, _ => null },
            IssuedAt = Instant(principal, "iat"),
            ExpiresAt = Instant(principal, "exp"),
        };
    }

    private static DateTimeOffset Instant(ClaimsPrincipal principal, string claim) =>
        DateTimeOffset.FromUnixTimeSeconds(long.TryParse(principal.FindFirstValue(claim), CultureInfo.InvariantCulture, out var seconds) ? seconds : 0);
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Identity.Client;

namespace InsideIn.EntraId.Downstream;

/// <summary>
/// Keeps people's tokens between requests, encrypted. The key is a hash of the token that a person came with, so that nobody is
/// ever given what belongs to another.
/// </summary>
internal sealed class TokenCache(IDistributedCache cache, IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private readonly IDataProtector protector = protection.CreateProtector("InsideIn.EntraId.TokenCache");

    public void Serve(ITokenCache tokens)
    {
        tokens.SetBeforeAccessAsync(async access =>
        {
            if (access.SuggestedCacheKey is { } key && Open(await cache.GetAsync(key, access.CancellationToken)) is { } kept)
                access.TokenCache.DeserializeMsalV3(kept, shouldClearExistingCache: true);
        });
        tokens.SetAfterAccessAsync(async access =>
        {
            if (access is { HasStateChanged: true, SuggestedCacheKey: { } key })
                await KeepAsync(access, key);
        });
    }

    private async Task KeepAsync(TokenCacheNotificationArgs access, string key)
    {
        if (!access.HasTokens)
        {
            await cache.RemoveAsync(key, access.CancellationToken);
            return;
        }

        var until = access.SuggestedCacheExpiry ?? time.GetUtcNow() + Longest;
        await cache.SetAsync(key, protector.Protect(access.TokenCache.SerializeMsalV3()), new DistributedCacheEntryOptions { AbsoluteExpiration = until }, access.CancellationToken);
    }

    /// <summary>What was kept; null when there is nothing, or it was protected by a key that is gone.</summary>
    private byte[]? Open(byte[]? kept)
    {
        try
        {
            return kept is null ? null : protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

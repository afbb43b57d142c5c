using System.Text.Json;
using Microsoft.Identity.Client;

namespace InsideIn.EntraId.Downstream;

/// <summary>
/// What a person gave so that they can be acted for while they are away: the key of their session at the directory, and what the directory
/// gives tokens for it by. Whoever holds it can act for them, so it is kept sealed; see <see cref="StandingLeaves"/>.
/// </summary>
public sealed class StandingLeave
{
    private readonly string session;
    private byte[]? tokens;

    private StandingLeave(string session, byte[]? tokens) => (this.session, this.tokens) = (session, tokens);

    /// <summary>Whether the directory has renewed it since it was opened, so that it must be kept anew.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>The session by which the directory's library knows it.</summary>
    internal string Session => session;

    /// <summary>One that a session of this name begins with.</summary>
    internal static StandingLeave Begin(string session) => new(session, null);

    /// <summary>One that was written before.</summary>
    internal static StandingLeave Read(byte[] written) =>
        JsonSerializer.Deserialize<Written>(written) is { } read ? new(read.Session, read.Tokens) : throw new JsonException("A leave to act was written as nothing.");

    /// <summary>All of it, for sealing.</summary>
    internal byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(new Written(session, tokens));

    /// <summary>Lets the library find its tokens here and nowhere else.</summary>
    internal void Serve(ITokenCache cache)
    {
        cache.SetBeforeAccess(access => access.TokenCache.DeserializeMsalV3(tokens, shouldClearExistingCache: true));
        cache.SetAfterAccess(access =>
        {
            if (access.HasStateChanged)
            {
                tokens = access.TokenCache.SerializeMsalV3();
                HasChanged = true;
            }
        });
    }

    private sealed record Written(string Session, byte[]? Tokens);
}

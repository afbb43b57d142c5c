using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace InsideIn.DevTenant;

/// <summary>A code on its way from the sign-in page to the token endpoint.</summary>
internal sealed record IssuedCode(DemoPerson Person, AuthorizeRequest Request, DateTimeOffset SignedInAt);

/// <summary>A right to renewed tokens. <see cref="SignedInAt"/> is the first sign-in, from which its 24 hours count.</summary>
internal sealed record IssuedRefresh(DemoPerson Person, string ClientId, GrantedScopes Granted, DateTimeOffset SignedInAt)
{
    /// <summary>What the sign-in fulfilled, so that renewed tokens say it too.</summary>
    public RequestedClaims Claims { get; init; } = RequestedClaims.None;
}

/// <summary>What the tenant remembers between requests, in memory: codes, refresh tokens, and who is signed in at which browser.</summary>
internal sealed class SignIns(TimeProvider clock)
{
    public static readonly TimeSpan RefreshLifetime = TimeSpan.FromHours(24);

    private static readonly TimeSpan CodeLifetime = TimeSpan.FromSeconds(60);

    private readonly Remembered<IssuedCode> _codes = new(CodeLifetime);
    private readonly Remembered<IssuedRefresh> _refreshes = new(RefreshLifetime);
    private readonly Remembered<DemoPerson> _sessions = new(RefreshLifetime);

    public string AddCode(DemoPerson person, AuthorizeRequest request)
    {
        var now = clock.GetUtcNow();
        return _codes.Add(new IssuedCode(person, request, now), since: now, now);
    }

    /// <summary>The code's sign-in, once. Shape: null when unknown, redeemed before, or older than 60 seconds.</summary>
    public IssuedCode? TakeCode(string? code) => _codes.Take(code, clock.GetUtcNow());

    public string AddRefresh(IssuedRefresh refresh) => _refreshes.Add(refresh, since: refresh.SignedInAt, clock.GetUtcNow());

    /// <summary>
    /// The refresh token's right, once: each renewal hands out the next token.
    /// Shape: null as for a code, after 24 hours, and for a token of another application.
    /// </summary>
    public IssuedRefresh? TakeRefresh(string? token, string clientId) =>
        _refreshes.Take(token, clock.GetUtcNow()) is { } refresh && refresh.ClientId == clientId ? refresh : null;

    public void RevokeRefreshTokens() => _refreshes.Clear();

    public void Clear()
    {
        _codes.Clear();
        _refreshes.Clear();
        _sessions.Clear();
    }

    public string AddSession(DemoPerson person)
    {
        var now = clock.GetUtcNow();
        return _sessions.Add(person, since: now, now);
    }

    public DemoPerson? Session(string? id) => _sessions.Find(id, clock.GetUtcNow());

    public void EndSession(string? id) => _sessions.Take(id, clock.GetUtcNow());

    /// <summary>Things kept under a name that cannot be guessed, forgotten when they are too old.</summary>
    private sealed class Remembered<T>(TimeSpan lifetime) where T : class
    {
        private readonly ConcurrentDictionary<string, (T Thing, DateTimeOffset Since)> _things = new(StringComparer.Ordinal);

        public string Add(T thing, DateTimeOffset since, DateTimeOffset now)
        {
            foreach (var (old, kept) in _things)
            {
                if (IsOver(kept.Since, now))
                    _things.TryRemove(old, out _);
            }
            var name = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
            _things[name] = (thing, since);
            return name;
        }

        public T? Find(string? name, DateTimeOffset now) =>
            name is not null && _things.TryGetValue(name, out var kept) && !IsOver(kept.Since, now) ? kept.Thing : null;

        public T? Take(string? name, DateTimeOffset now) =>
            name is not null && _things.TryRemove(name, out var kept) && !IsOver(kept.Since, now) ? kept.Thing : null;

        public void Clear() => _things.Clear();

        private bool IsOver(DateTimeOffset since, DateTimeOffset now) => now - since >= lifetime;
    }
}

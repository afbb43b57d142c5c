using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using InsideIn.EntraId;
using Microsoft.AspNetCore.Builder;

namespace InsideIn.DevTenant;

/// <summary>
/// Plays Entra ID for development and tests: it signs anybody in without a password, on this machine alone, with keys
/// that live as long as the process. Dispose it to stop it.
/// </summary>
public sealed class DevelopmentTenant : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<Guid, bool> _disabled = [];
    private int _port;
    private int _keyReads;

    private DevelopmentTenant(DevelopmentTenantOptions options)
    {
        Options = options;
        _port = options.Port;
        Keys = new SigningKeys(options.Clock);
        Tokens = new TokenWriter(options, Keys, () => $"https://localhost:{_port}");
        SignIns = new SignIns(options.Clock);
        _server = TenantServer.Build(this);
    }

    public DevelopmentTenantOptions Options { get; }

    /// <summary>Where it answers, by plain http and without a slash at the end: <c>http://localhost:5081</c>.</summary>
    public string Address => $"http://localhost:{_port}";

    /// <summary>Settings with which <c>AddEntraId</c> accepts the tokens of this tenant.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        [$"{EntraOptions.Section}:{nameof(EntraOptions.Instance)}"] = $"https://localhost:{_port}/",
        [$"{EntraOptions.Section}:{nameof(EntraOptions.TenantId)}"] = Options.TenantId.ToString(),
        [$"{EntraOptions.Section}:{nameof(EntraOptions.ClientId)}"] = Options.ApiClientId,
        [$"{EntraOptions.Section}:{nameof(EntraOptions.BrowserClientId)}"] = Options.BrowserClientId,
        [$"{EntraOptions.Section}:{nameof(EntraOptions.Scopes)}"] = string.Join(' ', Options.Scopes),
        [$"{EntraOptions.Section}:{nameof(EntraOptions.AllowDevelopmentTenant)}"] = "true",
        [$"{EntraOptions.Section}:{nameof(EntraOptions.MetadataAddress)}"] =
            $"{Address}/{Options.TenantId}/v2.0/.well-known/openid-configuration",
    };

    /// <summary>The home directory's accounts as they stand now, disabled ones included.</summary>
    public IReadOnlyList<DirectoryUser> Directory =>
        [.. Options.Company.Directory.Select(user => _disabled.ContainsKey(user.Id) ? user with { AccountEnabled = false } : user)];

    /// <summary>How often the key document has been read: what made-up key ids must not drive up.</summary>
    public int KeyReads => Volatile.Read(ref _keyReads);

    /// <summary>Whose the published keys say they are. Shape: <c>{tenantid}</c> stands for any tenant of the cloud.</summary>
    public KeyOwner KeyOwner { get; set; } = KeyOwner.Ours;

    internal SigningKeys Keys { get; }

    internal TokenWriter Tokens { get; }

    internal SignIns SignIns { get; }

    /// <summary>
    /// A running tenant. Errors: InvalidOperationException that says which option is refused (an environment other than
    /// Development and Testing, an address that other machines can reach, an unknown tenant id); IOException when the port is taken.
    /// </summary>
    public static async Task<DevelopmentTenant> StartAsync(DevelopmentTenantOptions options, CancellationToken cancellation = default)
    {
        if (options.Fault() is { } fault)
            throw new InvalidOperationException(fault);

        var tenant = new DevelopmentTenant(options);
        try
        {
            await tenant._server.StartAsync(cancellation);
            tenant._port = TenantServer.PortOf(tenant._server);
            return tenant;
        }
        catch
        {
            await tenant.DisposeAsync();
            throw;
        }
    }

    /// <summary>An access token of the API for this person, whatever the state of the account. Errors: KeyNotFoundException.</summary>
    public string TokenFor(string alias) => Mint(alias, _ => { });

    /// <summary>An access token changed before it is signed; for tests. Errors: KeyNotFoundException for an unknown alias.</summary>
    public string Mint(string alias, Action<TokenDraft> change)
    {
        var draft = Tokens.Access(Options.Company[alias], GrantedScopes.All(Options));
        change(draft);
        return draft.Write();
    }

    /// <summary>The ID token that a sign-in of this person would give the web client.</summary>
    public string IdTokenFor(string alias, Action<JsonObject>? change = null)
    {
        var draft = Tokens.Id(Options.Company[alias], nonce: "a-nonce");
        change?.Invoke(draft.Claims);
        return draft.Write();
    }

    /// <summary>Signs with a new key from now on; the old ones are withdrawn from the key document unless they are kept.</summary>
    public void RollKeys(bool keepOld) => Keys.Roll(keepOld);

    /// <summary>Disables the account: no further sign-in and no renewal, while tokens already issued live on.</summary>
    public void Disable(string alias) => _disabled[Options.Company[alias].User.Id] = true;

    internal bool MaySignIn(DemoPerson person) => person.State == DemoAccountState.Active && !_disabled.ContainsKey(person.User.Id);

    internal void CountKeyRead() => Interlocked.Increment(ref _keyReads);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Keys.Dispose();
    }
}

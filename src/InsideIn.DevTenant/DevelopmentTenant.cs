using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using InsideIn.EntraId;
using InsideIn.EntraId.Graph;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace InsideIn.DevTenant;

/// <summary>
/// Plays Entra ID and Microsoft Graph for development and tests: it signs anybody in without a password, on this machine
/// alone, with keys that live as long as the process. Dispose it to stop it.
/// </summary>
public sealed class DevelopmentTenant : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly WebApplication _inProcess;
    private readonly ConcurrentQueue<SentMail> _outbox = [];
    private readonly ConcurrentQueue<TeamsNotice> _notices = [];
    private readonly ShiftedClock _clock;
    private int _port;
    private int? _httpsPort;
    private int _keyReads;

    private DevelopmentTenant(DevelopmentTenantOptions options)
    {
        Options = options;
        _port = options.Port;
        _httpsPort = options.HttpsPort;
        _clock = new ShiftedClock(options.Clock);
        Keys = new SigningKeys(_clock);
        Tokens = new TokenWriter(options, Keys, _clock, () => Origin);
        SignIns = new SignIns(_clock);
        Accounts = new LiveDirectory(options.Company);
        Worker = new Registration(options.WorkerClientId) { ApplicationPermissions = Permissions.OfWorker, DelegatedPermissions = [] };
        Api = new Registration(options.ApiClientId) { ApplicationPermissions = [], DelegatedPermissions = Permissions.OfApi };
        // Certificates are checked by the machine's clock, whatever the clock of the tokens says.
        Certificate = options.HttpsPort is null ? null : new LocalCertificate(TimeProvider.System.GetUtcNow());
        _server = TenantServer.OnLoopback(this);
        _inProcess = TenantServer.InProcess(this);
    }

    public DevelopmentTenantOptions Options { get; }

    /// <summary>Where it answers, by plain http and without a slash at the end: <c>http://localhost:5081</c>.</summary>
    public string Address => $"http://localhost:{_port}";

    /// <summary>Where it answers by https. Shape: null unless the options name a port for it.</summary>
    public string? HttpsAddress => _httpsPort is null ? null : $"https://localhost:{_httpsPort}";

    /// <summary>What vouches for <see cref="HttpsAddress"/>. Shape: null without it.</summary>
    public LocalCertificate? Certificate { get; }

    /// <summary>
    /// A way to the tenant for programs in this process, without port and certificate: it takes every https name that the
    /// tenant goes by, <see cref="GraphAddress"/> and the instance of <see cref="Settings"/> among them, and no other host.
    /// </summary>
    public HttpMessageHandler CreateHandler() => _inProcess.GetTestServer().CreateHandler();

    /// <summary>Where Microsoft Graph is, through <see cref="CreateHandler"/>, without a slash at the end; over the network it is <c>/v1.0</c> below an address.</summary>
    public static string GraphAddress => TenantServer.GraphName + GraphEndpoint.Version;

    /// <summary>Settings with which <c>AddEntraId</c> accepts the tokens of this tenant.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        [$"{EntraOptions.Section}:{nameof(EntraOptions.Instance)}"] = $"{Origin}/",
        [$"{EntraOptions.Section}:{nameof(EntraOptions.TenantId)}"] = Options.TenantId.ToString(),
        [$"{EntraOptions.Section}:{nameof(EntraOptions.ClientId)}"] = Options.ApiClientId,
        [$"{EntraOptions.Section}:{nameof(EntraOptions.BrowserClientId)}"] = Options.BrowserClientId,
        [$"{EntraOptions.Section}:{nameof(EntraOptions.Scopes)}"] = string.Join(' ', Options.Scopes),
        [$"{EntraOptions.Section}:{nameof(EntraOptions.AllowDevelopmentTenant)}"] = "true",
        [$"{EntraOptions.Section}:{nameof(EntraOptions.MetadataAddress)}"] =
            $"{Address}/{Options.TenantId}/v2.0/.well-known/openid-configuration",
    };

    /// <summary>
    /// Settings with which <c>AddGraph</c> reads this tenant's directory and acts for its people: through <see cref="CreateHandler"/>,
    /// or by https where <see cref="HttpsAddress"/> is served.
    /// </summary>
    public IReadOnlyDictionary<string, string?> GraphSettings => new Dictionary<string, string?>
    {
        [$"{GraphOptions.Section}:{nameof(GraphOptions.ClientId)}"] = Worker.ClientId,
        [$"{GraphOptions.Section}:{nameof(GraphOptions.Secret)}"] = Worker.Secret,
        [$"{GraphOptions.Section}:{nameof(GraphOptions.ApiSecret)}"] = Api.Secret,
        [$"{GraphOptions.Section}:{nameof(GraphOptions.Mailbox)}"] = Accounts[Options.DigestMailbox].User.Mail,
        [$"{GraphOptions.Section}:{nameof(GraphOptions.BaseUrl)}"] = HttpsAddress is null ? GraphAddress : HttpsAddress + GraphEndpoint.Version,
    };

    /// <summary>The accounts of both directories, and what an administrator may do to them.</summary>
    public LiveDirectory Accounts { get; }

    /// <summary>The home directory's accounts as they stand now, disabled ones included.</summary>
    public IReadOnlyList<DirectoryUser> Directory => Accounts.Listed(Tenants.Home);

    /// <summary>The application that reads the directory and sends mail by itself.</summary>
    public Registration Worker { get; }

    /// <summary>The API as a client of Microsoft Graph: it acts for people, never by itself.</summary>
    public Registration Api { get; }

    /// <summary>What the worker sent by mail, oldest first.</summary>
    public IReadOnlyList<SentMail> Outbox => [.. _outbox];

    /// <summary>What was shown in Teams, oldest first.</summary>
    public IReadOnlyList<TeamsNotice> Notices => [.. _notices];

    /// <summary>How often the key document has been read: what made-up key ids must not drive up.</summary>
    public int KeyReads => Volatile.Read(ref _keyReads);

    /// <summary>Whose the published keys say they are. Shape: <c>{tenantid}</c> stands for any tenant of the cloud.</summary>
    public KeyOwner KeyOwner { get; set; } = KeyOwner.Ours;

    /// <summary>What the tenant was told to do wrong.</summary>
    public Faults Faults { get; } = new();

    /// <summary>The last requests that it saw, oldest first, those under <c>/_dev</c> left out.</summary>
    public IReadOnlyList<SeenRequest> Requests => Log.All;

    /// <summary>How far its clock is ahead of the one that it was given.</summary>
    public TimeSpan ClockOffset
    {
        get => _clock.Offset;
        set => _clock.Offset = value;
    }

    /// <summary>What a request to <c>/_dev</c> must carry in the header <c>X-Dev-Key</c>. Made at start, never stored.</summary>
    public string ControlKey { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    internal TimeProvider Clock => _clock;

    internal RequestLog Log { get; } = new();

    internal SigningKeys Keys { get; }

    internal TokenWriter Tokens { get; }

    internal SignIns SignIns { get; }

    internal Calendars Calendars { get; } = new();

    internal IReadOnlyList<Registration> Registrations => [Worker, Api];

    private string Origin => $"https://localhost:{_httpsPort ?? _port}";

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
            await tenant._inProcess.StartAsync(cancellation);
            tenant.NotePorts(TenantServer.PortsOf(tenant._server));
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
        var draft = Tokens.Access(Accounts[alias], GrantedScopes.All(Options), RequestedClaims.None);
        change(draft);
        return draft.Write();
    }

    /// <summary>The ID token that a sign-in of this person would give the web client.</summary>
    public string IdTokenFor(string alias, Action<JsonObject>? change = null)
    {
        var draft = Tokens.Id(Accounts[alias], nonce: "a-nonce");
        change?.Invoke(draft.Claims);
        return draft.Write();
    }

    /// <summary>Signs with a new key from now on; the old ones are withdrawn from the key document unless they are kept.</summary>
    public void RollKeys(bool keepOld) => Keys.Roll(keepOld);

    /// <summary>Disables the account: no further sign-in and no renewal, while tokens already issued live on.</summary>
    public void Disable(string alias) => Accounts.Disable(alias);

    /// <summary>Nobody can renew tokens any more: everybody signs in anew.</summary>
    public void RevokeRefreshTokens() => SignIns.RevokeRefreshTokens();

    /// <summary>Everything as after the start, but for the signing keys: directory, faults, sign-ins, calendars, mail, clock, permissions.</summary>
    public void Reset()
    {
        Accounts.Reset();
        Faults.Clear();
        SignIns.Clear();
        Calendars.Clear();
        Log.Clear();
        _outbox.Clear();
        _notices.Clear();
        ClockOffset = TimeSpan.Zero;
        KeyOwner = KeyOwner.Ours;
        (Worker.ApplicationPermissions, Worker.DelegatedPermissions) = (Permissions.OfWorker, []);
        (Api.ApplicationPermissions, Api.DelegatedPermissions) = ([], Permissions.OfApi);
    }

    /// <summary>What stands in a person's calendar. Errors: KeyNotFoundException.</summary>
    public IReadOnlyList<CalendarEvent> CalendarOf(string alias) => Calendars.Of(Accounts[alias].User.Id);

    /// <summary>The person as the directory knows the account now. Shape: null when it may not sign in.</summary>
    internal DemoPerson? MaySignIn(DemoPerson person) =>
        Accounts.Account(person.User.Id)?.Person is { State: DemoAccountState.Active } now ? now : null;

    internal void Post(SentMail mail) => _outbox.Enqueue(mail);

    internal void Post(TeamsNotice notice) => _notices.Enqueue(notice);

    internal void CountKeyRead() => Interlocked.Increment(ref _keyReads);

    public async ValueTask DisposeAsync()
    {
        await _inProcess.DisposeAsync();
        await _server.DisposeAsync();
        Certificate?.Dispose();
        Keys.Dispose();
    }

    private void NotePorts(IReadOnlyList<int> ports)
    {
        _port = ports[0];
        if (_httpsPort is not null)
            _httpsPort = ports[1];
    }
}

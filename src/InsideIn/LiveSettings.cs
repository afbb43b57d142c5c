using System.Globalization;
using InsideIn.Access;

namespace InsideIn;

/// <summary>The settings of connections that stay open.</summary>
/// <param name="CheckInterval">How often each is asked whether its reader still works here: 100 ms to 30 s, 30 s without the setting.</param>
/// <param name="AllowedOrigins">The pages, beside those of the server's own host, that may open sockets.</param>
internal sealed record LiveSettings(TimeSpan CheckInterval, IReadOnlyList<string> AllowedOrigins)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    /// <summary>Reads <c>Live:CheckInterval</c> and <c>Live:AllowedOrigins</c>. Errors: an <see cref="InvalidOperationException"/> that says what was found and what is allowed.</summary>
    public static LiveSettings Of(IConfiguration settings) =>
        new(IntervalOf(settings["Live:CheckInterval"]), settings["Live:AllowedOrigins"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? []);

    /// <summary>Hands the settings to the engine.</summary>
    public void Apply(ConnectionOptions connections)
    {
        connections.CheckInterval = CheckInterval;
        connections.AllowedOrigins.UnionWith(AllowedOrigins);
    }

    private static TimeSpan IntervalOf(string? text) => text switch
    {
        null => Accounts.Freshness,
        _ when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval >= Shortest && interval <= Accounts.Freshness => interval,
        _ => throw new InvalidOperationException($"The setting 'Live:CheckInterval' is '{text}'; allowed is a time from {Shortest} to {Accounts.Freshness}."),
    };
}

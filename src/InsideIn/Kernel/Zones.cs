using System.Collections.Frozen;
using NodaTime;

namespace InsideIn.Kernel;

/// <summary>The time zones that the network knows: those of the IANA database.</summary>
public static class Zones
{
    private static readonly FrozenSet<string> Names = DateTimeZoneProviders.Tzdb.Ids.ToFrozenSet();

    /// <summary>Whether there is a zone of this name.</summary>
    public static bool Exists(string zone) => Names.Contains(zone);
}

/// <summary>The zone is not in the IANA database.</summary>
/// <param name="Zone">The name found.</param>
public sealed record UnknownZoneError(string Zone) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{Zone}' is no time zone of the IANA database; expected a name such as 'Europe/Berlin' or 'America/New_York'.";

    /// <inheritdoc/>
    public string Code => "UNKNOWN_ZONE";
}

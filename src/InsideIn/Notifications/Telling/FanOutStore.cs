namespace InsideIn.Notifications;

/// <summary>Where it is kept how far telling has come.</summary>
internal static class FanOutStore
{
    /// <summary>The one position.</summary>
    public static readonly Collection<FanOutPosition> Positions = new("fanOutPositions", position => position.Id);
}

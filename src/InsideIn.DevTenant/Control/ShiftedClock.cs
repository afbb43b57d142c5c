namespace InsideIn.DevTenant;

/// <summary>The given clock, put forward or back: a tenant whose clock differs from its callers' shows what they make of that.</summary>
internal sealed class ShiftedClock(TimeProvider clock) : TimeProvider
{
    private long _ticks;

    public TimeSpan Offset
    {
        get => new(Interlocked.Read(ref _ticks));
        set => Interlocked.Exchange(ref _ticks, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + Offset;
}

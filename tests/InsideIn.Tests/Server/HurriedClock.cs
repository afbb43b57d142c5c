using Microsoft.Extensions.Logging;

namespace InsideIn.Tests.Server;

/// <summary>A clock on which everything takes a fiftieth of its time, so that long waits can be tested as they are.</summary>
internal sealed class HurriedClock : TimeProvider
{
    private const int Haste = 50;

    public override long GetTimestamp() => base.GetTimestamp() * Haste;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / Haste : dueTime, period > TimeSpan.Zero ? period / Haste : period);
}

/// <summary>Keeps the errors of a log.</summary>
internal sealed class Alarm(List<string> errors) : ILogger<Kernel.Outbox>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            errors.Add(formatter(state, exception));
        }
    }
}

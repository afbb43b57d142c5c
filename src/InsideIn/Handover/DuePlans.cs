namespace InsideIn.Handover;

/// <summary>Settles plans on which nobody has decided in time.</summary>
internal sealed class DuePlans(Succession succession, TimeProvider time) : IDuty
{
    public string Name => "settle due plans";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) => succession.SettleAsync(time.GetUtcNow(), cancellationToken);
}

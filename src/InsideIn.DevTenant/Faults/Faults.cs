namespace InsideIn.DevTenant;

/// <summary>What the tenant was told to do wrong from now on. Of several faults that fit, the oldest is taken.</summary>
public sealed class Faults
{
    private readonly Lock _gate = new();
    private readonly List<Pending> _pending = [];

    public void Add(TransportFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        Put(fault, fault.Count);
    }

    public void Add(Interaction interaction)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        Put(interaction, interaction.Count);
    }

    /// <summary>Unit and range: 0 spoils all pages until faults are cleared.</summary>
    public void Add(DeltaFault fault, int count = 1) => Put(fault, count);

    public void Clear()
    {
        lock (_gate)
            _pending.Clear();
    }

    internal TransportFault? TakeTransport(string path) => Take(fault => fault is TransportFault transport && transport.Meets(path)) as TransportFault;

    internal DeltaFault? TakeDelta() => Take(fault => fault is DeltaFault) as DeltaFault?;

    internal Interaction? TakeInteraction() => Take(fault => fault is Interaction) as Interaction;

    private void Put(object fault, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        lock (_gate)
            _pending.Add(new Pending(fault, count));
    }

    private object? Take(Predicate<object> fits)
    {
        lock (_gate)
        {
            var pending = _pending.Find(pending => fits(pending.Fault));
            if (pending is { Left: > 0 } && --pending.Left == 0)
                _pending.Remove(pending);
            return pending?.Fault;
        }
    }

    private sealed class Pending(object fault, int left)
    {
        public object Fault { get; } = fault;

        /// <summary>Unit and range: 0 means without end.</summary>
        public int Left { get; set; } = left;
    }
}

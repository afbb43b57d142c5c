namespace InsideIn.GraphQL.Limits;

/// <summary>The cost of a selection as a sum: what every request pays, and what grows with the lists whose length comes from variables.</summary>
internal sealed class CostTerm(OperationCost own)
{
    private List<(ListLength Length, CostTerm Each)>? lists;

    /// <summary>What does not depend on variables.</summary>
    public OperationCost Constant { get; private set; } = own;

    public void Add(OperationCost cost) => Constant += cost;

    /// <summary>Adds the selection below a field once, or where <paramref name="length"/> is given so many times.</summary>
    public void Add(CostTerm below, int times, ListLength? length)
    {
        if (length is not null)
        {
            (lists ??= []).Add((length, below));
            return;
        }

        Constant += times * below.Constant;
        foreach (var (inner, each) in below.lists ?? []) (lists ??= []).Add((inner, times == 1 ? each : Repeated(each, times)));
    }

    /// <summary>The cost for these variables. The first limit that a list passes is kept in <paramref name="excess"/>.</summary>
    public OperationCost In(IReadOnlyDictionary<string, object?> variables, ref LimitExcess? excess)
    {
        var cost = Constant;
        if (lists is null) return cost;
        foreach (var (length, each) in lists)
        {
            cost += length.In(variables, out var passed) * each.In(variables, ref excess);
            excess ??= passed;
        }

        return cost;
    }

    private static CostTerm Repeated(CostTerm term, int times)
    {
        var repeated = new CostTerm(default);
        repeated.Add(term, times, null);
        return repeated;
    }
}

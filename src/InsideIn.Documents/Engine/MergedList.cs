namespace InsideIn.Documents.Engine;

/// <summary>The one list that several plans make up.</summary>
internal static class MergedList
{
    /// <summary>The first entries of all the lists in their common order, each once.</summary>
    public static IReadOnlyList<Entry> Of(IReadOnlyList<PickPlan> plans, IReadOnlyList<IReadOnlyList<Entry>> lists)
    {
        if (lists.Count == 1)
        {
            return lists[0];
        }

        // Entries of one place are equal, so the set holds each once.
        var merged = new SortedSet<Entry>(lists.SelectMany(list => list), new EntryOrder(plans[0]));
        return [.. merged.Take(plans[0].Limit)];
    }
}

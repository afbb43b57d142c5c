namespace InsideIn.Search;

/// <summary>What stands in all of several lists, each of which was read from the same place on, the latest first.</summary>
internal static class Proposals
{
    /// <summary>The list that leads: one that has ended, or the one that reaches furthest back.</summary>
    public static IReadOnlyList<Entry> LeadOf(IReadOnlyList<IReadOnlyList<Entry>> lists, int asked) =>
        lists.Where(list => list.Count < asked).MinBy(list => list.Count) ?? lists.MinBy(list => SearchStore.WrittenAt(list[^1]))!;

    /// <summary>Those of the leading list that each other one has, or has not reached yet.</summary>
    public static IEnumerable<Entry> Of(IReadOnlyList<IReadOnlyList<Entry>> lists, IReadOnlyList<Entry> lead, int asked)
    {
        var others = lists.Where(list => list != lead).Select(list => (Ids: list.Select(entry => entry.Id).ToHashSet(), ReachedAt: list.Count < asked ? long.MinValue : SearchStore.WrittenAt(list[^1]))).ToList();
        return lead.Where(entry => others.All(other => SearchStore.WrittenAt(entry) <= other.ReachedAt || other.Ids.Contains(entry.Id)));
    }
}

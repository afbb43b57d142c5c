namespace InsideIn.Documents.Engine;

/// <summary>The order in which a pick is read: its suffix keys, each in its direction, then the id in the direction of the index's last member.</summary>
internal sealed class EntryOrder : IComparer<Entry>
{
    private readonly bool[] isFalling;
    private readonly bool isIdFalling;

    public EntryOrder(PickPlan plan)
    {
        isFalling = [.. plan.Suffix.Select(member => member.IsDescending != plan.IsReversed)];
        isIdFalling = plan.Index.IsIdDescending != plan.IsReversed;
    }

    public int Compare(Entry x, Entry y)
    {
        for (var at = 0; at < isFalling.Length; at++)
        {
            if (KeySequence.Compare(x.Keys[at], y.Keys[at]) is not 0 and var order)
            {
                return isFalling[at] ? -order : order;
            }
        }

        return isIdFalling ? y.Id.CompareTo(x.Id) : x.Id.CompareTo(y.Id);
    }
}

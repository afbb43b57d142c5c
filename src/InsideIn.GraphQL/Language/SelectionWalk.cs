namespace InsideIn.GraphQL.Language;

/// <summary>Goes through selections in the order of the document, with a stack of its own: fragments may form a chain as long as the document.</summary>
internal static class SelectionWalk
{
    /// <summary>The selections of a set, each followed by those inside it.</summary>
    /// <param name="set">Where to begin.</param>
    /// <param name="inside">What stands inside a selection, asked after the selection was given; null to go on behind it.</param>
    public static IEnumerable<SelectionNode> Of(SelectionSetNode set, Func<SelectionNode, SelectionSetNode?> inside)
    {
        var open = new Stack<(SelectionSetNode Set, int Next)>();
        open.Push((set, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Set.Selections.Length) continue;
            var selection = at.Set.Selections[at.Next];
            yield return selection;
            open.Push(at with { Next = at.Next + 1 });
            if (inside(selection) is { } inner) open.Push((inner, 0));
        }
    }
}

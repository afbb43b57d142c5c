using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>No fragment contains itself, directly or through others. Source: spec 5.5.2.2.</summary>
internal sealed class NoFragmentCycles(ValidationContext context) : ValidationRule(context)
{
    // By name: where two fragments share one, which is an error of its own, both count as one.
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    public override void Finish(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
            if (definition is FragmentDefinitionNode fragment) Follow(fragment);
    }

    // Depth first with a stack of our own: the chain of fragments may be as long as the document.
    private void Follow(FragmentDefinitionNode start)
    {
        if (!done.Add(start.Name.Value)) return;
        var path = new List<Step> { new(start) };
        var onPath = new Dictionary<string, int>(StringComparer.Ordinal) { [start.Name.Value] = 0 };
        while (path.Count > 0)
        {
            var step = path[^1];
            var spreads = Context.UsesOf(step.Fragment).Spreads;
            if (step.Next == spreads.Count)
            {
                path.RemoveAt(path.Count - 1);
                onPath.Remove(step.Fragment.Name.Value);
                continue;
            }

            var spread = spreads[step.Next++];
            if (Context.Fragment(spread.Name.Value) is not { } next) continue;
            if (onPath.TryGetValue(spread.Name.Value, out var from))
            {
                Report(Describe(path, from), spread);
            }
            else if (done.Add(spread.Name.Value))
            {
                onPath[spread.Name.Value] = path.Count;
                path.Add(new Step(next));
            }
        }
    }

    private static string Describe(List<Step> path, int from)
    {
        var via = string.Join(", ", path.Skip(from + 1).Select(step => $"\"{step.Fragment.Name.Value}\""));
        return $"Fragment \"{path[from].Fragment.Name.Value}\" contains itself{(via.Length == 0 ? "" : $" through {via}")}.";
    }

    private sealed class Step(FragmentDefinitionNode fragment)
    {
        public FragmentDefinitionNode Fragment { get; } = fragment;

        public int Next { get; set; }
    }
}

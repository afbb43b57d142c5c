using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Limits;

/// <summary>
/// How large the operations of a document are with every fragment in the place of each of its spreads. Each fragment is counted once and its sum
/// used again, so that counting takes no longer than the document is long; sums stop at <see cref="Most"/>, so that doubling fragments overflow nothing.
/// </summary>
internal readonly record struct ExpandedSize(int Fields, int FragmentVisits, int Aliases)
{
    /// <summary>Where sums stop: above every limit that can be set.</summary>
    private const int Most = 1 << 29;

    /// <summary>The sum over all operations of a valid document.</summary>
    public static ExpandedSize Of(DocumentNode document)
    {
        var fragments = new Dictionary<string, OpenFragment>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
            if (definition is FragmentDefinitionNode fragment) fragments.TryAdd(fragment.Name.Value, new OpenFragment(Tally.Of(fragment.SelectionSet)));
        var size = default(ExpandedSize);
        foreach (var definition in document.Definitions)
            if (definition is OperationDefinitionNode operation) size = size.Plus(Close(new OpenFragment(Tally.Of(operation.SelectionSet)), fragments));
        return size;
    }

    // Spread fragments first, with a stack in place of recursion: fragments may form a chain as long as the document.
    private static ExpandedSize Close(OpenFragment start, Dictionary<string, OpenFragment> fragments)
    {
        var open = new Stack<OpenFragment>();
        open.Push(start);
        while (open.TryPeek(out var current))
        {
            if (current.Next == current.Own.Spreads.Count)
            {
                current.IsClosed = true;
                open.Pop();
                continue;
            }

            var spread = fragments[current.Own.Spreads[current.Next]];
            if (!spread.IsClosed)
            {
                open.Push(spread);
                continue;
            }

            current.Size = current.Size.Plus(spread.Size);
            current.Next++;
        }

        return start.Size;
    }

    private ExpandedSize Plus(ExpandedSize other) => new(
        Math.Min(Most, Fields + other.Fields),
        Math.Min(Most, FragmentVisits + other.FragmentVisits),
        Math.Min(Most, Aliases + other.Aliases));

    /// <summary>A fragment or an operation, while what it spreads is added to its own size.</summary>
    private sealed class OpenFragment(Tally own)
    {
        public Tally Own { get; } = own;

        public ExpandedSize Size { get; set; } = new(own.Fields, own.FragmentVisits, own.Aliases);

        public int Next { get; set; }

        public bool IsClosed { get; set; }
    }

    /// <summary>What stands in one definition itself.</summary>
    private sealed class Tally
    {
        public int Fields { get; private set; }

        public int FragmentVisits { get; private set; }

        public int Aliases { get; private set; }

        public List<string> Spreads { get; } = [];

        public static Tally Of(SelectionSetNode set)
        {
            var tally = new Tally();
            tally.Add(set);
            return tally;
        }

        // As deep as the parser let the document nest.
        private void Add(SelectionSetNode set)
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FieldNode field:
                        Fields++;
                        if (field.Alias is not null) Aliases++;
                        if (field.SelectionSet is { } below) Add(below);
                        break;
                    case InlineFragmentNode inline:
                        FragmentVisits++;
                        Add(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread:
                        FragmentVisits++;
                        Spreads.Add(spread.Name.Value);
                        break;
                }
            }
        }
    }
}

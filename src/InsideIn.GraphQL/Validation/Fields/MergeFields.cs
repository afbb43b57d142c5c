using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>Finds the fields that stand in one response object: those of selection sets and of all fragments in them. Counts its work.</summary>
internal sealed class MergeFields(ValidationContext context)
{
    private readonly Dictionary<FieldNode, MergeField> known = [];

    /// <summary>How many more fields and fragments may be looked at; negative once it was too much.</summary>
    public int Budget { get; private set; } = context.Options.MaxMergeComparisons;

    public bool IsExhausted => Budget < 0;

    /// <summary>Takes from the budget. Shape: false where nothing is left.</summary>
    public bool Spend(int steps)
    {
        Budget -= Math.Min(steps, Budget + 1);
        return !IsExhausted;
    }

    /// <summary>The fields of a definition's own selection.</summary>
    public MergeSet Of(ExecutableDefinitionNode definition)
    {
        var parent = definition switch
        {
            OperationDefinitionNode operation => context.Schema.RootType(operation.Kind),
            FragmentDefinitionNode fragment => TypeOf(fragment.TypeCondition),
            _ => null,
        };
        var collection = new Collection();
        Collect(definition.SelectionSet, parent, collection);
        return new MergeSet(collection.Fields);
    }

    /// <summary>The fields below all of the given ones, taken together. Shape: null where there are none.</summary>
    public MergeSet? Below(List<MergeField> fields)
    {
        Collection? collection = null;
        foreach (var field in fields)
        {
            if (field.Node.SelectionSet is null) continue;
            collection ??= new Collection();
            // Fragments are visited anew for each field: what they hold does not depend on the field's type.
            Collect(field.Node.SelectionSet, field.Type?.Named as CompositeType, collection);
        }

        return collection is null ? null : new MergeSet(collection.Fields);
    }

    // With a queue in place of recursion: fragments may form a chain as long as the document.
    private void Collect(SelectionSetNode set, CompositeType? parent, Collection collection)
    {
        var open = collection.Open;
        open.Enqueue((set, parent));
        while (open.TryDequeue(out var next) && !IsExhausted)
        {
            foreach (var selection in next.Set.Selections)
            {
                if (!Spend(1)) return;
                switch (selection)
                {
                    case FieldNode field:
                        collection.Fields.Add(Known(field, next.Parent));
                        break;
                    case InlineFragmentNode inline:
                        open.Enqueue((inline.SelectionSet, inline.TypeCondition is { } condition ? TypeOf(condition) : next.Parent));
                        break;
                    case FragmentSpreadNode spread when collection.Visited.Add(spread.Name.Value):
                        if (context.Fragment(spread.Name.Value) is { } fragment) open.Enqueue((fragment.SelectionSet, TypeOf(fragment.TypeCondition)));
                        break;
                }
            }
        }
    }

    private MergeField Known(FieldNode node, CompositeType? parent)
    {
        if (known.TryGetValue(node, out var field)) return field;
        // Meta fields count as of unknown type, as the reference implementation has it: only their names are compared.
        var type = (parent as FieldsType)?.Fields.Find(node.Name.Value)?.Type;
        field = new MergeField(known.Count, node, parent, type);
        known.Add(node, field);
        return field;
    }

    private CompositeType? TypeOf(NamedTypeNode condition) => context.Schema.Types.Find(condition.Name) as CompositeType;

    private sealed class Collection
    {
        public List<MergeField> Fields { get; } = [];

        public HashSet<string> Visited { get; } = new(StringComparer.Ordinal);

        public Queue<(SelectionSetNode Set, CompositeType? Parent)> Open { get; } = new();
    }
}

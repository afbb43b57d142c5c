using System.Collections.Immutable;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Limits;

/// <summary>Is told of each field of an operation when the walk comes to it and when it has seen all below it.</summary>
internal interface IFieldVisitor
{
    void Enter(FieldNode field, FieldDefinition definition);

    void Leave(FieldDefinition definition);
}

/// <summary>
/// Goes through the fields of a valid operation with its fragments spread. Only for operations whose <see cref="ExpandedSize"/> was found small:
/// the walk is as long as that. It does not recurse: fragments may form a chain.
/// </summary>
internal sealed class FieldWalk(Schema schema, DocumentNode document)
{
    private readonly Dictionary<string, FragmentDefinitionNode> fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);

    public void Walk(OperationDefinitionNode operation, params ReadOnlySpan<IFieldVisitor> visitors)
    {
        var open = new Stack<Level>();
        open.Push(new Level(operation.SelectionSet.Selections, schema.RootType(operation.Kind), null));
        while (open.TryPeek(out var level))
        {
            if (level.Next == level.Selections.Length)
            {
                open.Pop();
                if (level.Field is { } left)
                    foreach (var visitor in visitors) visitor.Leave(left);
                continue;
            }

            switch (level.Selections[level.Next++])
            {
                case FieldNode field when level.Parent is { } parent && schema.FindField(parent, field.Name.Value) is { } definition:
                    foreach (var visitor in visitors) visitor.Enter(field, definition);
                    open.Push(new Level(field.SelectionSet?.Selections ?? [], definition.Type.Named as CompositeType, definition));
                    break;
                case InlineFragmentNode inline:
                    open.Push(new Level(inline.SelectionSet.Selections, inline.TypeCondition is { } condition ? TypeOf(condition) : level.Parent, null));
                    break;
                case FragmentSpreadNode spread:
                    var fragment = fragments[spread.Name.Value];
                    open.Push(new Level(fragment.SelectionSet.Selections, TypeOf(fragment.TypeCondition), null));
                    break;
            }
        }
    }

    private CompositeType? TypeOf(NamedTypeNode condition) => schema.Types.Find(condition.Name) as CompositeType;

    /// <summary>A selection set that the walk stands in.</summary>
    private sealed class Level(ImmutableArray<SelectionNode> selections, CompositeType? parent, FieldDefinition? field)
    {
        public ImmutableArray<SelectionNode> Selections { get; } = selections;

        public CompositeType? Parent { get; } = parent;

        /// <summary>The field whose selections these are. Shape: null for an operation's and a fragment's own.</summary>
        public FieldDefinition? Field { get; } = field;

        public int Next { get; set; }
    }
}

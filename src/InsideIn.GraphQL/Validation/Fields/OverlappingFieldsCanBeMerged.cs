using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>
/// Fields of one response name can be one field: they have the same shape everywhere, and where one object could have both,
/// the same name and arguments. Source: spec 5.3.2. Instead of comparing pairs, whole groups are compared with one
/// member and merged, once for shapes and once for calls; equal groups are seen once, and a budget bounds the rest.
/// </summary>
internal sealed class OverlappingFieldsCanBeMerged(ValidationContext context) : ValidationRule(context)
{
    private readonly MergeFields fields = new(context);
    private readonly HashSet<(int, int)> reported = [];

    public override void Finish(DocumentNode document)
    {
        var shapes = new Pass(SameShape, static group => [group]);
        var calls = new Pass(SameCall, static group => CommonParents.Of(group));
        foreach (var definition in Beginnings(document))
        {
            var root = fields.Of(definition);
            Run(calls, root);
            Run(shapes, root);
            if (Context.IsFull) return;
            if (fields.IsExhausted)
            {
                Context.ReportLimit(GetType().Name, "mergeComparisons", "The document repeats its fields and fragments in more ways than the server compares.", definition);
                return;
            }
        }
    }

    // A fragment that something else spreads is compared there, among more fields; looking at it alone finds nothing else.
    private IEnumerable<ExecutableDefinitionNode> Beginnings(DocumentNode document)
    {
        var reached = new HashSet<FragmentDefinitionNode>();
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>().OrderBy(definition => definition is FragmentDefinitionNode))
        {
            if (definition is FragmentDefinitionNode known && reached.Contains(known)) continue;
            var open = new Stack<ExecutableDefinitionNode>([definition]);
            while (open.TryPop(out var next))
                foreach (var spread in Context.UsesOf(next).Spreads)
                    if (Context.Fragment(spread.Name.Value) is { } fragment && reached.Add(fragment)) open.Push(fragment);
            yield return definition;
        }
    }

    private void Run(Pass pass, MergeSet root)
    {
        pass.Add(root);
        while (pass.TryNext(out var set) && !fields.IsExhausted && !Context.IsFull)
            foreach (var named in ByResponseName(set))
                foreach (var group in pass.Split(named))
                    if (fields.Spend(group.Count) && AllAlike(pass, group) && fields.Below(group) is { } below) pass.Add(below);
    }

    private bool AllAlike(Pass pass, List<MergeField> group)
    {
        // A field of unknown type says nothing about shapes, so it cannot stand for the others.
        var model = group.Find(static field => field.Type is not null) ?? group[0];
        foreach (var field in group)
        {
            if (pass.Compare(model, field) is not { } difference) continue;
            if (reported.Add((model.Id, field.Id)))
                Report($"Fields named \"{model.Node.ResponseName}\" cannot be one: {difference}. Give one of them an alias.", model.Node, field.Node);
            return false;
        }

        return true;
    }

    private static Dictionary<string, List<MergeField>>.ValueCollection ByResponseName(MergeSet set)
    {
        var groups = new Dictionary<string, List<MergeField>>(StringComparer.Ordinal);
        foreach (var field in set.Fields)
        {
            if (!groups.TryGetValue(field.Node.ResponseName, out var group)) groups.Add(field.Node.ResponseName, group = []);
            group.Add(field);
        }

        return groups.Values;
    }

    private static string? SameCall(MergeField first, MergeField other)
    {
        if (first.Call == other.Call) return null;
        return first.Node.Name.Value != other.Node.Name.Value
            ? $"they are the fields \"{first.Node.Name.Value}\" and \"{other.Node.Name.Value}\""
            : "their arguments differ";
    }

    private static string? SameShape(MergeField first, MergeField other) =>
        first.Type is null || other.Type is null || SameShape(first.Type, other.Type) ? null : $"they have types \"{first.Type}\" and \"{other.Type}\"";

    private static bool SameShape(GraphQLType first, GraphQLType other) => (first, other) switch
    {
        (NonNullType a, NonNullType b) => SameShape(a.Inner, b.Inner),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType a, ListType b) => SameShape(a.Item, b.Item),
        (ListType, _) or (_, ListType) => false,
        _ => ReferenceEquals(first, other) || (first is CompositeType && other is CompositeType),
    };

    /// <summary>One way through all sets of fields, each set once.</summary>
    private sealed class Pass(Func<MergeField, MergeField, string?> compare, Func<List<MergeField>, IReadOnlyList<List<MergeField>>> split)
    {
        private readonly HashSet<MergeSet> seen = [];
        private readonly Queue<MergeSet> open = new();

        public Func<MergeField, MergeField, string?> Compare { get; } = compare;

        public Func<List<MergeField>, IReadOnlyList<List<MergeField>>> Split { get; } = split;

        public void Add(MergeSet set)
        {
            if (seen.Add(set)) open.Enqueue(set);
        }

        public bool TryNext(out MergeSet set) => open.TryDequeue(out set!);
    }
}

/// <summary>Splits fields of one name into those that one object could have: fields on an interface or union go with each object type.</summary>
internal static class CommonParents
{
    public static IReadOnlyList<List<MergeField>> Of(List<MergeField> fields)
    {
        if (HasOneParent(fields)) return [fields];
        var shared = new List<MergeField>();
        var groups = new Dictionary<ObjectType, List<MergeField>>();
        foreach (var field in fields)
        {
            if (field.Parent is not ObjectType parent) shared.Add(field);
            else if (groups.TryGetValue(parent, out var group)) group.Add(field);
            else groups.Add(parent, [field]);
        }

        foreach (var group in groups.Values) group.AddRange(shared);
        return [.. groups.Values];
    }

    private static bool HasOneParent(List<MergeField> fields)
    {
        ObjectType? only = null;
        foreach (var field in fields)
        {
            if (field.Parent is not ObjectType parent) continue;
            if (only is not null && !ReferenceEquals(only, parent)) return false;
            only = parent;
        }

        return true;
    }
}

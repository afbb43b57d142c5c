using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Limits;

/// <summary>
/// Adds up what an operation may cost, field by field. Fields of one response name are counted each, and so are fragments on types that exclude one another:
/// the sum is never too small. Introspection costs nothing; it has limits of its own. Source: IBM cost specification, 4.
/// </summary>
internal sealed class CostReader : IFieldVisitor
{
    private const double AsyncWeight = 10;
    private const double CompositeWeight = 1;
    private readonly GraphQLLimits limits;
    private readonly Schema schema;
    private readonly Stack<Level> open = new();

    public CostReader(Schema schema, GraphQLLimits limits)
    {
        this.schema = schema;
        this.limits = limits;
        open.Push(new Level { Term = Total });
    }

    /// <summary>The cost of the whole operation. The root object counts as one.</summary>
    public CostTerm Total { get; } = new(new OperationCost(0, CompositeWeight));

    /// <summary>The limit that a list passes whatever the variables are. Shape: null for none.</summary>
    public LimitExcess? Excess { get; private set; }

    public void Enter(FieldNode field, FieldDefinition definition)
    {
        var parent = open.Peek();
        var isFree = parent.IsFree || ReferenceEquals(definition, schema.Meta.Schema) || ReferenceEquals(definition, schema.Meta.Type);
        if (!isFree) parent.Term.Add(new OperationCost(WeightOf(definition), 0));
        var isList = definition.Type.Nullable is ListType;
        var slices = isFree || definition.ListSize is null ? null : ListLength.Of(field, definition, parent.IsInList, limits);
        open.Push(new Level
        {
            Term = new CostTerm(new OperationCost(0, definition.Type.IsLeaf ? 0 : CompositeWeight)),
            IsFree = isFree,
            IsInList = parent.IsInList || isList,
            Slices = slices,
            SizedFields = definition.ListSize?.SizedFields ?? [],
            Length = !isList ? null : parent.SizedFields.Contains(definition.Name, StringComparer.Ordinal) ? parent.Slices : slices,
            Times = isList ? ListLength.Unknown : 1,
        });
    }

    public void Leave(FieldDefinition definition)
    {
        var level = open.Pop();
        if (level.IsFree) return;
        if (level.Slices is { IsConstant: true } known)
        {
            known.In(null, out var excess);
            Excess ??= excess;
        }

        var parent = open.Peek();
        // The size is checked even where nothing that has it is selected.
        if (level.Slices is { IsConstant: false } asked && level.Length is null) parent.Term.Add(new CostTerm(default), 1, asked);
        if (level.Length is { IsConstant: true } constant) parent.Term.Add(level.Term, constant.In(null, out _), null);
        else parent.Term.Add(level.Term, level.Times, level.Length);
    }

    private static double WeightOf(FieldDefinition definition) =>
        definition.Cost ?? (definition.IsAsync ? AsyncWeight : definition.Type.IsLeaf ? 0 : CompositeWeight);

    private sealed class Level
    {
        public required CostTerm Term { get; init; }

        public bool IsFree { get; init; }

        public bool IsInList { get; init; }

        /// <summary>The length that the field's own arguments ask for.</summary>
        public ListLength? Slices { get; init; }

        /// <summary>The fields below that have this length, as `edges`. Shape: empty: the field itself.</summary>
        public IReadOnlyList<string> SizedFields { get; init; } = [];

        /// <summary>How often what stands below is there. Shape: null: as <see cref="Times"/> says.</summary>
        public ListLength? Length { get; init; }

        public int Times { get; init; } = 1;
    }
}

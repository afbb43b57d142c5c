using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Limits;

/// <summary>What a valid document's operations cost, or the limit that the document passes whatever its variables are.</summary>
internal sealed class DocumentLimits
{
    private readonly Dictionary<OperationDefinitionNode, CostTerm> costs = [];

    private DocumentLimits()
    {
    }

    /// <summary>Shape: null while nothing is passed.</summary>
    public LimitExcess? Excess { get; private set; }

    /// <summary>Looks at all operations of a valid document.</summary>
    public static DocumentLimits Of(Schema schema, DocumentNode document, GraphQLLimits limits)
    {
        var found = new DocumentLimits { Excess = OfSize(ExpandedSize.Of(document), limits) };
        // Walked only when it is known to be small.
        if (found.Excess is null) found.Walk(schema, document, limits);
        return found;
    }

    /// <summary>The cost of one of the document's operations.</summary>
    public CostTerm CostOf(OperationDefinitionNode operation) => costs[operation];

    private void Walk(Schema schema, DocumentNode document, GraphQLLimits limits)
    {
        var walk = new FieldWalk(schema, document);
        foreach (var definition in document.Definitions)
        {
            if (definition is not OperationDefinitionNode operation) continue;
            var paths = new PathLimits(schema, operation, limits);
            var cost = new CostReader(schema, limits);
            walk.Walk(operation, paths, cost);
            costs.Add(operation, cost.Total);
            Excess ??= paths.Excess ?? cost.Excess;
        }
    }

    private static LimitExcess? OfSize(ExpandedSize size, GraphQLLimits limits)
    {
        if (size.Fields > limits.MaxFields) return LimitExcess.Of("fields", "The number of fields, with fragments spread, is", size.Fields, limits.MaxFields);
        if (size.FragmentVisits > limits.MaxFragmentVisits) return LimitExcess.Of("fragmentVisits", "The number of fragments that the operations spread is", size.FragmentVisits, limits.MaxFragmentVisits);
        if (size.Aliases > limits.MaxAliases) return LimitExcess.Of("aliases", "The number of aliases, with fragments spread, is", size.Aliases, limits.MaxAliases);
        return null;
    }
}

using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>What the rules know: the schema, the fragments, and the types around the node at which the walk stands.</summary>
internal sealed class ValidationContext
{
    private const int LongestMessage = 400;

    private readonly List<ValidationError> errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<ExecutableDefinitionNode, DefinitionUses> uses = [];
    private readonly HashSet<string> ownTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveLocations> ownDirectives = new(StringComparer.Ordinal);

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Options = options;
        foreach (var definition in document.Definitions)
        {
            if (definition is ExecutableDefinitionNode executable) uses.Add(executable, new DefinitionUses());
            if (definition is FragmentDefinitionNode fragment) fragments[fragment.Name.Value] = fragment;
            if (definition is TypeDefinitionNode { IsExtension: false } type) ownTypes.Add(type.Name.Value);
            if (definition is DirectiveDefinitionNode directive) ownDirectives[directive.Name.Value] = directive.Locations.Aggregate(DirectiveLocations.None, static (all, one) => all | DirectiveLocationNames.Parse(one.Value));
        }
    }

    public Schema Schema { get; }

    public ValidationOptions Options { get; }

    public IReadOnlyList<ValidationError> Errors => errors;

    /// <summary>Whether so many errors were found that looking for more is of no use.</summary>
    public bool IsFull => errors.Count >= Options.MaxErrors;

    /// <summary>The type whose fields the selections at hand name. Shape: null where it is unknown or has no fields.</summary>
    public CompositeType? ParentType { get; set; }

    /// <summary>The field whose arguments or directives are visited. Shape: null where the type has no such field.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The directive whose arguments are visited. Shape: null outside of directives and for unknown ones.</summary>
    public DirectiveDefinition? Directive { get; set; }

    /// <summary>Whether the schema has a type of that name. One that the document itself defines counts too: that definition is an error already.</summary>
    public bool KnowsType(string name) => Schema.Types.TryFind(name, out _) || ownTypes.Contains(name);

    /// <summary>Where a directive may stand, by the document's own definition or the schema's. Shape: null where there is none of that name.</summary>
    public DirectiveLocations? LocationsOf(string directive) =>
        ownDirectives.TryGetValue(directive, out var own) ? own : Schema.Directives.Find(directive)?.Locations;

    /// <summary>The coordinate of the definition at which the walk stands. Shape: null in operations and fragments.</summary>
    public string? Definition { get; set; }

    public FragmentDefinitionNode? Fragment(string name) => fragments.GetValueOrDefault(name);

    public DefinitionUses UsesOf(ExecutableDefinitionNode definition) => uses[definition];

    /// <summary>The uses of an operation and of every fragment that it reaches, each once.</summary>
    public IEnumerable<DefinitionUses> Reachable(OperationDefinitionNode operation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<ExecutableDefinitionNode>();
        open.Push(operation);
        while (open.TryPop(out var definition))
        {
            var own = uses[definition];
            yield return own;
            foreach (var spread in own.Spreads)
                if (seen.Add(spread.Name.Value) && Fragment(spread.Name.Value) is { } fragment) open.Push(fragment);
        }
    }

    /// <summary>Names like one that was not found, as a sentence behind a message. Shape: empty where there are none, or none may be told.</summary>
    public string Suggest(string name, IEnumerable<INamed> candidates) =>
        Options.SuggestsNames && !IsFull ? Suggestions.Of(name, candidates.Select(candidate => candidate.Name)) : "";

    /// <summary>Reports that a limit was passed.</summary>
    public void ReportLimit(string rule, string limit, string message, SyntaxNode node) => Add(new ValidationError(rule, message, [node.Location]) { Limit = limit });

    /// <param name="rule">The rule's name.</param>
    /// <param name="coordinate">What is concerned; null where nothing of the schema is.</param>
    /// <param name="message">What was found and what was expected.</param>
    /// <param name="nodes">Where.</param>
    public void Report(string rule, string? coordinate, string message, ReadOnlySpan<SyntaxNode> nodes)
    {
        if (IsFull) return;
        // Names come from the client; an answer may not grow with them.
        if (message.Length > LongestMessage) message = string.Concat(message.AsSpan(0, LongestMessage - 1), "…");
        var locations = new Location[nodes.Length];
        for (var i = 0; i < nodes.Length; i++) locations[i] = nodes[i].Location;
        Add(new ValidationError(rule, message, locations) { Coordinate = coordinate ?? Definition });
    }

    private void Add(ValidationError error)
    {
        if (!IsFull) errors.Add(error);
    }
}

/// <summary>What one operation or fragment itself uses.</summary>
internal sealed class DefinitionUses
{
    public List<FragmentSpreadNode> Spreads { get; } = [];

    public List<VariableUse> Variables { get; } = [];
}

/// <summary>A variable where a value is expected. Source: spec 5.8.5.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">What is expected; null where that is unknown.</param>
/// <param name="HasDefault">Whether the position has a default of its own.</param>
/// <param name="OneOf">The oneOf input object of which it is a field; else null.</param>
internal readonly record struct VariableUse(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? OneOf);

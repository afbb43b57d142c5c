using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Limits;

/// <summary>Watches one operation's paths: how deep they go, how often they pass the same field, and how many begin at the root. Keeps the first limit that was passed.</summary>
internal sealed class PathLimits(Schema schema, OperationDefinitionNode operation, GraphQLLimits limits) : IFieldVisitor
{
    private readonly Dictionary<FieldDefinition, int> onPath = [];
    private readonly Dictionary<FieldDefinition, int> repeated = [];
    private readonly HashSet<string> roots = new(StringComparer.Ordinal);
    private int depth;
    private int introspectionDepth;

    /// <summary>Shape: null while nothing was passed.</summary>
    public LimitExcess? Excess { get; private set; }

    public void Enter(FieldNode field, FieldDefinition definition)
    {
        depth++;
        if (introspectionDepth > 0 || IsIntrospection(definition)) introspectionDepth++;
        if (Excess is not null) return;
        if (introspectionDepth == 0 && depth > limits.MaxDepth)
            Excess = LimitExcess.Of("depth", $"The depth of the field \"{field.ResponseName}\" is", depth, limits.MaxDepth, field.Location);
        CheckPath(field, definition);
        if (depth == 1) CheckRoot(field);
        if (definition.IsOncePerRequest) CheckRepeated("oncePerRequest", field, definition, 1);
        else if (depth == 1 && operation.Kind == OperationKind.Mutation && !ReferenceEquals(definition, schema.Meta.TypeName)) CheckRepeated("sameMutation", field, definition, limits.MaxSameMutation);
    }

    public void Leave(FieldDefinition definition)
    {
        depth--;
        if (introspectionDepth > 0) introspectionDepth--;
        if (onPath.TryGetValue(definition, out var times)) onPath[definition] = times - 1;
    }

    private void CheckPath(FieldNode field, FieldDefinition definition)
    {
        if (definition.Type.IsLeaf) return;
        var times = onPath.GetValueOrDefault(definition) + 1;
        onPath[definition] = times;
        var (limit, most) = BoundOf(definition);
        if (times > most) Excess ??= LimitExcess.Of(limit, $"The number of times that one path passes {definition.Coordinate} is", times, most, field.Location);
    }

    private (string Limit, int Most) BoundOf(FieldDefinition definition) => definition switch
    {
        { DeclaringType.Name: "__Type", Name: "ofType" } => ("introspection", limits.MaxIntrospectionOfType),
        { DeclaringType.Name: "__Type", Name: "fields" or "inputFields" or "interfaces" or "possibleTypes" } => ("introspection", limits.MaxIntrospectionLists),
        _ => ("fieldOnPath", limits.MaxFieldOnPath),
    };

    // Fields of one response name are one field.
    private void CheckRoot(FieldNode field)
    {
        roots.Add(field.ResponseName);
        var most = operation.Kind == OperationKind.Mutation ? limits.MaxMutationRootFields : limits.MaxRootFields;
        if (roots.Count > most) Excess ??= LimitExcess.Of("rootFields", "The number of root fields is", roots.Count, most, field.Location);
    }

    private void CheckRepeated(string limit, FieldNode field, FieldDefinition definition, int most)
    {
        var times = repeated.GetValueOrDefault(definition) + 1;
        repeated[definition] = times;
        if (times > most) Excess ??= LimitExcess.Of(limit, $"The number of times that the operation asks for {definition.Coordinate} is", times, most, field.Location);
    }

    private bool IsIntrospection(FieldDefinition definition) => ReferenceEquals(definition, schema.Meta.Schema) || ReferenceEquals(definition, schema.Meta.Type);
}

using InsideIn.GraphQL.Introspection;

namespace InsideIn.GraphQL.Types;

/// <summary>Gathers types in any order and makes one checked schema of them.</summary>
public sealed class SchemaBuilder
{
    private readonly List<NamedType> types = [];
    private readonly List<DirectiveDefinition> directives = [];

    public string? Description { get; set; }

    public string QueryTypeName { get; set; } = "Query";

    /// <summary>Shape: the name may belong to no type; then the schema has no mutations.</summary>
    public string MutationTypeName { get; set; } = "Mutation";

    /// <summary>Shape: the name may belong to no type; then the schema has no subscriptions.</summary>
    public string SubscriptionTypeName { get; set; } = "Subscription";

    /// <summary>Gives scalars that nobody added but some reference names.</summary>
    internal Func<string, ScalarType?> KnownScalars { get; init; } = Scalars.Find;

    public SchemaBuilder Add(NamedType type)
    {
        types.Add(type);
        return this;
    }

    public SchemaBuilder Add(DirectiveDefinition directive)
    {
        directives.Add(directive);
        return this;
    }

    /// <summary>Binds, checks and freezes everything. Errors: a <see cref="SchemaException"/> with all problems.</summary>
    public Schema Build()
    {
        var problems = new List<string>();
        var lookup = new TypeLookup([.. types, .. IntrospectionTypes.Create()], KnownScalars, problems);
        foreach (var type in lookup.All.ToList()) type.Bind(lookup);
        var allDirectives = directives.Concat(BuiltInDirectives.Create().Where(own => directives.All(given => given.Name != own.Name))).ToList();
        foreach (var directive in allDirectives) directive.Bind(lookup);

        var query = lookup.Named<ObjectType>(QueryTypeName, "The query root is");
        var mutation = Optional(lookup, MutationTypeName, "The mutation root is");
        var subscription = Optional(lookup, SubscriptionTypeName, "The subscription root is");
        var parts = new SchemaParts(Sorted(lookup.All), Sorted(allDirectives), query ?? new ObjectType(QueryTypeName, _ => []))
        {
            Mutation = mutation,
            Subscription = subscription,
            Description = Description,
        };
        if (problems.Count == 0) problems.AddRange(SchemaCheck.Run(parts));
        return problems.Count == 0 ? new Schema(parts) : throw new SchemaException(problems);
    }

    private ObjectType? Optional(TypeLookup lookup, string name, string use) =>
        types.Exists(type => type.Name == name) ? lookup.Named<ObjectType>(name, use) : null;

    private static DefinitionList<T> Sorted<T>(IEnumerable<T> items) where T : class, INamed =>
        new(items.OrderBy(item => item.Name, StringComparer.Ordinal));
}

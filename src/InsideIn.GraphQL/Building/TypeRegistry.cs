using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Building;

/// <summary>
/// Takes in what generated code registers, type by type and class by class, and makes one checked schema of it.
/// Several classes may give fields to one type; a plain type may be registered by several modules and counts once.
/// </summary>
public sealed class TypeRegistry
{
    private readonly Dictionary<string, ObjectRegistration> objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ObjectRegistration> interfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Func<TypeLookup, IEnumerable<FieldDefinition>>>> extensions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Func<TypeLookup, IEnumerable<FieldDefinition>>>> shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedType> others = new(StringComparer.Ordinal);
    private readonly NodeFields nodes;

    /// <summary>An empty registry. The limits say how many ids <c>nodes</c> takes; null: the defaults.</summary>
    public TypeRegistry(GraphQLLimits? limits = null) => nodes = new NodeFields((limits ?? new GraphQLLimits()).MaxNodeIds);

    /// <summary>Registers an object type with the fields of its properties.</summary>
    public TypeRegistry Object(ObjectRegistration type) => Add(objects, type);

    /// <summary>Registers an interface with the fields of its properties.</summary>
    public TypeRegistry Interface(ObjectRegistration type) => Add(interfaces, type);

    /// <summary>Adds fields to the object type <paramref name="name"/>; the root types come to be by this alone.</summary>
    public TypeRegistry Extend(string name, Func<TypeLookup, IEnumerable<FieldDefinition>> fields) => Add(extensions, name, fields);

    /// <summary>Adds the fields of an interface to it or to an object type that implements it; a field that the type has already is left as it is.</summary>
    public TypeRegistry ExtendShared(string name, Func<TypeLookup, IEnumerable<FieldDefinition>> fields) => Add(shared, name, fields);

    /// <summary>Registers an enum, union, input type, or an object type that is complete as it stands.</summary>
    public TypeRegistry Add(NamedType type)
    {
        if (!others.TryAdd(type.Name, type) && !IsSame(others[type.Name], type))
            throw new SchemaException([$"There are two types named \"{type.Name}\": {others[type.Name].Member} and {type.Member}; type names are unique."]);
        return this;
    }

    /// <summary>Lets <c>node(id:)</c> and <c>nodes(ids:)</c> find objects of the type <paramref name="name"/>.</summary>
    public TypeRegistry Node(string name, NodeLookup find, bool allowsAnonymous = false)
    {
        nodes.Add(name, find, allowsAnonymous);
        return this;
    }

    /// <summary>The schema of everything registered. Errors: a <see cref="SchemaException"/> with all problems at once.</summary>
    public Schema Build()
    {
        if (nodes.Any) Extend("Query", nodes.Fields);
        var builder = new SchemaBuilder();
        foreach (var type in others.Values.Concat(BuiltInTypes())) builder.Add(type);
        foreach (var own in interfaces.Values) builder.Add(MakeInterface(own));
        foreach (var name in objects.Keys.Union(extensions.Keys, StringComparer.Ordinal)) builder.Add(MakeObject(objects.GetValueOrDefault(name) ?? Root(name)));
        return Served(builder.Build());
    }

    // A schema made from a text may have root fields without these; one that is to be served may not. The compiler asks the same of annotated methods.
    private static Schema Served(Schema schema)
    {
        var roots = new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.OfType<ObjectType>().SelectMany(root => root.Fields);
        var open = roots.Where(field => field.Authorization is null)
            .Select(field => $"{field.Coordinate} is open to everybody; expected [Authorize] or [AllowAnonymous] on its method or class{SchemaException.At(field.Member)}.");
        var silent = (schema.SubscriptionType?.Fields.Where(field => field.Subscribe is null) ?? [])
            .Select(field => $"{field.Coordinate} has no source of events; expected [Subscribe] on its method{SchemaException.At(field.Member)}.");
        var problems = silent.Concat(open).ToList();
        return problems.Count == 0 ? schema : throw new SchemaException(problems);
    }

    // Connections of one C# type may be shared; a payload, an input and a union belong to one method.
    private static bool IsSame(NamedType known, NamedType type) =>
        known.RuntimeType == type.RuntimeType && (known.RuntimeType is not null && known.RuntimeType != typeof(MutationPayload) || known.Member == type.Member);

    private TypeRegistry Add(Dictionary<string, ObjectRegistration> known, ObjectRegistration type)
    {
        if (!known.TryAdd(type.Name, type) && known[type.Name].RuntimeType != type.RuntimeType)
            throw new SchemaException([$"There are two types named \"{type.Name}\": {known[type.Name].RuntimeType} and {type.RuntimeType}; type names are unique."]);
        return this;
    }

    private TypeRegistry Add(Dictionary<string, List<Func<TypeLookup, IEnumerable<FieldDefinition>>>> known, string name, Func<TypeLookup, IEnumerable<FieldDefinition>> fields)
    {
        if (!known.TryGetValue(name, out var list)) known.Add(name, list = []);
        list.Add(fields);
        return this;
    }

    private static ObjectRegistration Root(string name) => new(name)
    {
        Description = name switch
        {
            "Query" => "What can be read.",
            "Mutation" => "What can be done.",
            "Subscription" => "What can be followed.",
            _ => null,
        },
    };

    private ObjectType MakeObject(ObjectRegistration own) => new(own.Name, types => FieldsOf(own, types))
    {
        Description = own.Description,
        Member = own.Member,
        RuntimeType = own.RuntimeType,
        InterfaceNames = own.Interfaces,
        Authorization = own.Authorization,
    };

    private InterfaceType MakeInterface(ObjectRegistration own) => new(own.Name, types => FieldsOf(own, types))
    {
        Description = own.Description,
        Member = own.Member,
        RuntimeType = own.RuntimeType,
        InterfaceNames = own.Interfaces,
        Authorization = own.Authorization,
    };

    private List<FieldDefinition> FieldsOf(ObjectRegistration own, TypeLookup types)
    {
        List<FieldDefinition> fields = [.. own.Fields(types), .. extensions.GetValueOrDefault(own.Name, []).SelectMany(more => more(types))];
        var names = fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        fields.AddRange(shared.GetValueOrDefault(own.Name, []).SelectMany(more => more(types)).Where(field => names.Add(field.Name)));
        if (own.Interfaces.Contains("Error")) fields.Add(RefusalValues.Field(types, fields));
        return fields;
    }

    private IEnumerable<NamedType> BuiltInTypes()
    {
        var implemented = objects.Values.SelectMany(type => type.Interfaces).ToHashSet(StringComparer.Ordinal);
        if (implemented.Contains("Node") || nodes.Any) yield return NodeFields.Interface();
        if (!implemented.Contains("Error")) yield break;
        yield return MutationTypes.ErrorInterface();
        yield return RefusalValues.Type();
    }
}

/// <summary>An object type as generated code registers it.</summary>
public sealed record ObjectRegistration(string Name)
{
    /// <summary>The C# type of its values; null for root types and payloads.</summary>
    public Type? RuntimeType { get; init; }

    /// <summary>The C# name, for messages.</summary>
    public string? Member { get; init; }

    /// <summary>The description in the schema.</summary>
    public string? Description { get; init; }

    /// <summary>The names of the interfaces that the type implements.</summary>
    public IReadOnlyList<string> Interfaces { get; init; } = [];

    /// <summary>What a reader needs to see anything of this type; null: nothing.</summary>
    public AuthorizationRule? Authorization { get; init; }

    /// <summary>The fields of the type's own members.</summary>
    public Func<TypeLookup, IEnumerable<FieldDefinition>> Fields { get; init; } = _ => [];
}

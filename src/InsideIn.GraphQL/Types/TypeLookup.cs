namespace InsideIn.GraphQL.Types;

/// <summary>Finds types by the way SDL writes them, as `[Post!]!`, while a schema is being built. Scalars that the engine knows join the schema when first asked for.</summary>
public sealed class TypeLookup
{
    private readonly Dictionary<string, GraphQLType> references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedType> named = new(StringComparer.Ordinal);
    private readonly Func<string, ScalarType?> knownScalars;
    private readonly List<string> problems;

    internal TypeLookup(IEnumerable<NamedType> types, Func<string, ScalarType?> knownScalars, List<string> problems)
    {
        this.knownScalars = knownScalars;
        this.problems = problems;
        foreach (var type in types)
            if (!named.TryAdd(type.Name, type)) problems.Add($"There are two types named \"{type.Name}\"{SchemaException.At(type.Member)}; type names are unique.");
    }

    /// <summary>The type of that reference. A name that no type has is reported when the schema is built.</summary>
    public GraphQLType this[string reference] => Find(reference, null);

    internal IEnumerable<NamedType> All => named.Values;

    /// <param name="reference">The type as SDL writes it.</param>
    /// <param name="user">The coordinate of what has the type, for the message; null where it is unknown.</param>
    internal GraphQLType Find(string reference, string? user)
    {
        if (references.TryGetValue(reference, out var known)) return known;
        if (Read(reference, user) is not { } type) return Scalars.String;
        references.Add(reference, type);
        return type;
    }

    internal T? Named<T>(string name, string use) where T : NamedType
    {
        var type = Find(name);
        if (type is T expected) return expected;
        problems.Add(type is null
            ? $"{use} \"{name}\", but there is no such type."
            : $"{use} \"{name}\", which is {Kind(type)}; expected {Kind(typeof(T))}.");
        return null;
    }

    private GraphQLType? Read(string reference, string? user)
    {
        if (reference.EndsWith('!')) return new NonNullType(Find(reference[..^1], user));
        if (reference.StartsWith('[') && reference.EndsWith(']')) return new ListType(Find(reference[1..^1], user));
        if (Find(reference) is { } type) return type;
        problems.Add(user is null ? $"There is no type \"{reference}\"." : $"{user} has type \"{reference}\", but there is no such type.");
        return null;
    }

    private NamedType? Find(string name)
    {
        if (named.TryGetValue(name, out var type)) return type;
        if (knownScalars(name) is not { } scalar) return null;
        named.Add(name, scalar);
        return scalar;
    }

    private static string Kind(NamedType type) => Kind(type.GetType());

    private static string Kind(Type type) => type.Name switch
    {
        nameof(ObjectType) => "an object type",
        nameof(InterfaceType) => "an interface",
        nameof(UnionType) => "a union",
        nameof(EnumType) => "an enum",
        nameof(InputObjectType) => "an input type",
        _ => "a scalar",
    };
}

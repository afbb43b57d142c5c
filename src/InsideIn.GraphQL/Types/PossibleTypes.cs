using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace InsideIn.GraphQL.Types;

/// <summary>The object types that values of one composite type may have.</summary>
internal sealed class PossibleTypes
{
    private readonly FrozenSet<ObjectType> set;
    private readonly ConcurrentDictionary<Type, ObjectType?> byRuntimeType = new();
    private readonly ObjectType[] withOwnRule;

    private PossibleTypes(IEnumerable<ObjectType> objects)
    {
        Objects = [.. objects.OrderBy(type => type.Name, StringComparer.Ordinal)];
        set = Objects.ToFrozenSet();
        withOwnRule = [.. Objects.Where(type => type.IsTypeOf is not null)];
    }

    public IReadOnlyList<ObjectType> Objects { get; }

    public static FrozenDictionary<NamedType, PossibleTypes> Of(DefinitionList<NamedType> types)
    {
        var objects = types.OfType<ObjectType>().ToList();
        return types.OfType<CompositeType>().ToFrozenDictionary(type => (NamedType)type, type => new PossibleTypes(type switch
        {
            UnionType union => union.Members.Distinct(),
            InterfaceType contract => objects.Where(candidate => candidate.Implements(contract)),
            _ => [(ObjectType)type],
        }));
    }

    public bool Contains(ObjectType candidate) => set.Contains(candidate);

    public bool Overlaps(PossibleTypes other)
    {
        foreach (var type in Objects)
            if (other.set.Contains(type)) return true;
        return false;
    }

    public ObjectType? TypeOf(CompositeType type, object value)
    {
        if (type is ObjectType self) return self;
        var rule = type is InterfaceType contract ? contract.ResolveType : ((UnionType)type).ResolveType;
        if (rule is not null)
        {
            var name = rule(value);
            return Objects.FirstOrDefault(candidate => candidate.Name == name);
        }

        foreach (var candidate in withOwnRule)
            if (candidate.IsTypeOf!(value)) return candidate;
        return byRuntimeType.GetOrAdd(value.GetType(), ByRuntimeType);
    }

    private ObjectType? ByRuntimeType(Type type) =>
        Objects.FirstOrDefault(candidate => candidate.RuntimeType == type)
        ?? Objects.FirstOrDefault(candidate => candidate.RuntimeType?.IsAssignableFrom(type) == true);
}

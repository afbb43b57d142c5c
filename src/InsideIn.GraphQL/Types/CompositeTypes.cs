namespace InsideIn.GraphQL.Types;

/// <summary>A type that a selection set may stand on: object, interface or union.</summary>
public abstract class CompositeType(string name) : NamedType(name);

/// <summary>A type with fields: object or interface.</summary>
public abstract class FieldsType(string name, Func<TypeLookup, IEnumerable<FieldDefinition>> fields) : CompositeType(name)
{
    public DefinitionList<FieldDefinition> Fields { get; private set; } = new([]);

    /// <summary>The names of the interfaces that the type declares.</summary>
    public IReadOnlyList<string> InterfaceNames { get; init; } = [];

    /// <summary>The declared interfaces, in the order of their declaration.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>What a reader needs to see anything of this type. Shape: null where nothing is demanded.</summary>
    public AuthorizationRule? Authorization { get; init; }

    /// <summary>Whether the type declares the interface, directly or because its interface does.</summary>
    public bool Implements(InterfaceType type)
    {
        foreach (var declared in Interfaces)
            if (ReferenceEquals(declared, type)) return true;
        return false;
    }

    internal override void Bind(TypeLookup types)
    {
        Fields = new DefinitionList<FieldDefinition>(fields(types));
        foreach (var field in Fields) field.DeclaringType = this;
        var interfaces = new List<InterfaceType>(InterfaceNames.Count);
        foreach (var interfaceName in InterfaceNames)
            if (types.Named<InterfaceType>(interfaceName, $"{Name} implements") is { } found) interfaces.Add(found);
        Interfaces = interfaces;
    }
}

/// <summary>An object type. Source: spec 3.6.</summary>
public sealed class ObjectType(string name, Func<TypeLookup, IEnumerable<FieldDefinition>> fields) : FieldsType(name, fields)
{
    /// <summary>Whether a resolver's value is of this type. Shape: null: its C# type decides, by <see cref="NamedType.RuntimeType"/>.</summary>
    public Func<object, bool>? IsTypeOf { get; init; }
}

/// <summary>An interface. Source: spec 3.7.</summary>
public sealed class InterfaceType(string name, Func<TypeLookup, IEnumerable<FieldDefinition>> fields) : FieldsType(name, fields)
{
    /// <summary>Names the object type of a value. Shape: null: the C# types of the possible types decide.</summary>
    public Func<object, string?>? ResolveType { get; init; }

    /// <summary>The object types that implement it, in ordinal order; known once the schema is built.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes { get; internal set; } = [];
}

/// <summary>A union. Source: spec 3.8.</summary>
public sealed class UnionType(string name, IReadOnlyList<string> memberNames) : CompositeType(name)
{
    public IReadOnlyList<string> MemberNames { get; } = memberNames;

    /// <summary>The possible object types, in the order of their declaration.</summary>
    public IReadOnlyList<ObjectType> Members { get; private set; } = [];

    /// <summary>Names the object type of a value. Shape: null: the C# types of the possible types decide.</summary>
    public Func<object, string?>? ResolveType { get; init; }

    internal override void Bind(TypeLookup types)
    {
        var members = new List<ObjectType>(MemberNames.Count);
        foreach (var memberName in MemberNames)
            if (types.Named<ObjectType>(memberName, $"{Name} unites") is { } found) members.Add(found);
        Members = members;
    }
}

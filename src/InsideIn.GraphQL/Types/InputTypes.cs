using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object. Source: spec 3.6.1 and 3.10.</summary>
public sealed class InputValueDefinition : INamed
{
    public required string Name { get; init; }

    public required GraphQLType Type { get; init; }

    public string? Description { get; init; }

    /// <summary>The default as a literal. Shape: null where there is none; a default of null is a <see cref="NullValueNode"/>.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The default after coercion; read it only where <see cref="DefaultValue"/> is set.</summary>
    public object? CoercedDefault { get; internal set; }

    /// <summary>Shape: null while it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The C# parameter or property, for messages.</summary>
    public string? Member { get; init; }

    /// <summary>The C# type that its values are turned into. Shape: null where values stay as coercion leaves them.</summary>
    public Type? RuntimeType { get; init; }

    /// <summary>Whether a client must give a value: non-null and without a default. Source: spec 5.4.3.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;
}

/// <summary>An input object type. Source: spec 3.10.</summary>
public sealed class InputObjectType(string name, Func<TypeLookup, IEnumerable<InputValueDefinition>> fields) : NamedType(name)
{
    public DefinitionList<InputValueDefinition> Fields { get; private set; } = new([]);

    /// <summary>Whether exactly one field must be given and not null. Source: spec 3.10.1.</summary>
    public bool IsOneOf { get; init; }

    /// <summary>
    /// Makes the C# value from the coerced fields; a field that was left out is absent from the dictionary.
    /// Shape: null: the dictionary itself is the value.
    /// </summary>
    public Func<IReadOnlyDictionary<string, object?>, object>? Create { get; init; }

    internal override void Bind(TypeLookup types) => Fields = new DefinitionList<InputValueDefinition>(fields(types));
}

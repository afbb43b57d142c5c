namespace InsideIn.GraphQL.Types;

/// <summary>Where a directive may stand. Source: spec 3.13.</summary>
[Flags]
public enum DirectiveLocations
{
    None = 0,
    Query = 1 << 0,
    Mutation = 1 << 1,
    Subscription = 1 << 2,
    Field = 1 << 3,
    FragmentDefinition = 1 << 4,
    FragmentSpread = 1 << 5,
    InlineFragment = 1 << 6,
    VariableDefinition = 1 << 7,
    Schema = 1 << 8,
    Scalar = 1 << 9,
    Object = 1 << 10,
    FieldDefinition = 1 << 11,
    ArgumentDefinition = 1 << 12,
    Interface = 1 << 13,
    Union = 1 << 14,
    Enum = 1 << 15,
    EnumValue = 1 << 16,
    InputObject = 1 << 17,
    InputFieldDefinition = 1 << 18,
}

/// <summary>A directive that documents or schemas may use. Source: spec 3.13.</summary>
public sealed class DirectiveDefinition(string name, DirectiveLocations locations) : INamed
{
    public string Name { get; } = name;

    public DirectiveLocations Locations { get; } = locations;

    public string? Description { get; init; }

    public bool IsRepeatable { get; init; }

    /// <summary>The arguments, once the schema is built.</summary>
    public DefinitionList<InputValueDefinition> Arguments { get; private set; } = new([]);

    /// <summary>Makes the arguments when the schema is built.</summary>
    public Func<TypeLookup, IEnumerable<InputValueDefinition>> BindArguments { get; init; } = _ => [];

    internal void Bind(TypeLookup types) => Arguments = new DefinitionList<InputValueDefinition>(BindArguments(types));
}

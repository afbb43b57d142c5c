using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Types;

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

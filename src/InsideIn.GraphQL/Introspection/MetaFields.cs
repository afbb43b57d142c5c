using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Introspection;

/// <summary>The fields that no type declares. Source: spec 4.1 and 4.2.</summary>
public sealed class MetaFields
{
    internal MetaFields(Schema schema)
    {
        var text = Required(schema.Types.Find("String")!);
        TypeName = new FieldDefinition
        {
            Name = "__typename",
            Type = text,
            Description = "The name of the current object type at run time.",
        };
        Schema = new FieldDefinition
        {
            Name = "__schema",
            Type = Required(schema.Types.Find("__Schema")!),
            Description = "Access the current type schema of this server.",
            PureResolver = _ => schema,
            Resolver = _ => new(schema),
        };
        Type = new FieldDefinition
        {
            Name = "__type",
            Type = schema.Types.Find("__Type")!,
            Description = "Request the type information of a single type.",
            Arguments = new DefinitionList<InputValueDefinition>([new InputValueDefinition { Name = "name", Type = text }]),
            Resolver = context => new(schema.Types.Find(context.ArgumentValue<string>("name")!)),
        };
    }

    /// <summary>`__typename`, on every composite type. Its value is the name of the object type at run time, which the executor knows; it has no resolver.</summary>
    public FieldDefinition TypeName { get; }

    /// <summary>`__schema`, on the query root.</summary>
    public FieldDefinition Schema { get; }

    /// <summary>`__type(name:)`, on the query root.</summary>
    public FieldDefinition Type { get; }

    private static NonNullType Required(NamedType type) => new(type);
}

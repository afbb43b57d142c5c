using System.Collections.Immutable;
using InsideIn.GraphQL.Introspection;
using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Types;

/// <summary>Writes a schema as SDL: always the same text for the same schema, types and directives in ordinal order of their names.</summary>
public static class SchemaPrinter
{
    /// <summary>The SDL of everything that the schema adds to the specification. Shape: lines end in LF, also the last.</summary>
    public static string Print(Schema schema) => SyntaxPrinter.Print(ToDocument(schema));

    /// <summary>The same as syntax.</summary>
    public static DocumentNode ToDocument(Schema schema)
    {
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        if (NeedsRoots(schema)) definitions.Add(Roots(schema));
        foreach (var directive in schema.Directives)
            if (!BuiltInDirectives.Contains(directive.Name)) definitions.Add(Directive(directive));
        foreach (var type in schema.Types)
            if (!IntrospectionTypes.IsOwn(type) && !Scalars.IsBuiltIn(type.Name)) definitions.Add(Type(type));
        return new DocumentNode { Definitions = definitions.DrainToImmutable() };
    }

    // The roots go without saying where they bear the usual names.
    private static bool NeedsRoots(Schema schema) =>
        schema.Description is not null
        || schema.QueryType.Name != "Query"
        || HasOtherName(schema.MutationType, "Mutation", schema)
        || HasOtherName(schema.SubscriptionType, "Subscription", schema);

    private static bool HasOtherName(ObjectType? root, string usual, Schema schema) =>
        root is null ? schema.Types.Find(usual) is not null : root.Name != usual;

    private static SchemaDefinitionNode Roots(Schema schema)
    {
        var roots = ImmutableArray.CreateBuilder<OperationTypeDefinitionNode>();
        foreach (var kind in Enum.GetValues<OperationKind>())
            if (schema.RootType(kind) is { } type) roots.Add(new OperationTypeDefinitionNode { Kind = kind, Type = new NamedTypeNode(type.Name) });
        return new SchemaDefinitionNode { Description = Text(schema.Description), OperationTypes = roots.DrainToImmutable() };
    }

    private static TypeDefinitionNode Type(NamedType type)
    {
        var name = new NameNode(type.Name);
        var description = Text(type.Description);
        return type switch
        {
            ScalarType scalar => new ScalarTypeDefinitionNode { Name = name, Description = description, Directives = SpecifiedBy(scalar) },
            ObjectType item => new ObjectTypeDefinitionNode { Name = name, Description = description, Interfaces = Interfaces(item), Fields = Fields(item) },
            InterfaceType contract => new InterfaceTypeDefinitionNode { Name = name, Description = description, Interfaces = Interfaces(contract), Fields = Fields(contract) },
            UnionType union => new UnionTypeDefinitionNode { Name = name, Description = description, Types = [.. union.Members.Select(member => new NamedTypeNode(member.Name))] },
            EnumType values => new EnumTypeDefinitionNode { Name = name, Description = description, Values = [.. values.Values.Select(Value)] },
            InputObjectType input => new InputObjectTypeDefinitionNode
            {
                Name = name,
                Description = description,
                Directives = input.IsOneOf ? [new DirectiveNode { Name = new NameNode("oneOf") }] : [],
                Fields = Inputs(input.Fields),
            },
            _ => throw new ArgumentException($"{type} is of an unknown kind.", nameof(type)),
        };
    }

    private static DirectiveDefinitionNode Directive(DirectiveDefinition directive) => new()
    {
        Name = new NameNode(directive.Name),
        Description = Text(directive.Description),
        Arguments = Inputs(directive.Arguments),
        IsRepeatable = directive.IsRepeatable,
        Locations = [.. DirectiveLocationNames.Of(directive.Locations).Select(location => new NameNode(location))],
    };

    private static ImmutableArray<NamedTypeNode> Interfaces(FieldsType type) => [.. type.Interfaces.Select(contract => new NamedTypeNode(contract.Name))];

    private static ImmutableArray<FieldDefinitionNode> Fields(FieldsType type) =>
    [
        .. type.Fields.Select(field => new FieldDefinitionNode
        {
            Name = new NameNode(field.Name),
            Description = Text(field.Description),
            Arguments = Inputs(field.Arguments),
            Type = Reference(field.Type),
            Directives = Deprecated(field.DeprecationReason),
        }),
    ];

    private static ImmutableArray<InputValueDefinitionNode> Inputs(DefinitionList<InputValueDefinition> inputs) =>
    [
        .. inputs.Select(input => new InputValueDefinitionNode
        {
            Name = new NameNode(input.Name),
            Description = Text(input.Description),
            Type = Reference(input.Type),
            DefaultValue = input.DefaultValue,
            Directives = Deprecated(input.DeprecationReason),
        }),
    ];

    private static EnumValueDefinitionNode Value(EnumValue value) => new()
    {
        Name = new NameNode(value.Name),
        Description = Text(value.Description),
        Directives = Deprecated(value.DeprecationReason),
    };

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(Reference(nonNull.Inner)),
        ListType list => new ListTypeNode(Reference(list.Item)),
        _ => new NamedTypeNode(type.Named.Name),
    };

    private static ImmutableArray<DirectiveNode> Deprecated(string? reason) => reason switch
    {
        null => [],
        BuiltInDirectives.NoReason => [new DirectiveNode { Name = new NameNode("deprecated") }],
        _ => [WithText("deprecated", "reason", reason)],
    };

    private static ImmutableArray<DirectiveNode> SpecifiedBy(ScalarType scalar) =>
        scalar.SpecifiedByUrl is { } url ? [WithText("specifiedBy", "url", url)] : [];

    private static DirectiveNode WithText(string directive, string argument, string value) => new()
    {
        Name = new NameNode(directive),
        Arguments = [new ArgumentNode { Name = new NameNode(argument), Value = new StringValueNode(value) }],
    };

    private static StringValueNode? Text(string? description) => description is null ? null : new StringValueNode(description) { IsBlock = true };
}

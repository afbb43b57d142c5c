using System.Collections.Frozen;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Introspection;

/// <summary>The types by which a schema describes itself; their values are the schema's own definitions. Source: spec 4.2.</summary>
internal static class IntrospectionTypes
{
    public static IEnumerable<NamedType> Create() =>
    [
        SchemaType(), TypeType(), FieldType(), InputValueType(), EnumValueType(), DirectiveType(), TypeKindType(), DirectiveLocationType(),
    ];

    private static readonly FrozenSet<string> OwnNames = Create().Select(type => type.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the type is one of these rather than one of the application.</summary>
    public static bool IsOwn(NamedType type) => IsOwn(type.Name);

    /// <summary>Whether one of these has that name.</summary>
    public static bool IsOwn(string name) => OwnNames.Contains(name);

    private static ObjectType SchemaType() => new("__Schema", types =>
    [
        Plain<Schema>(types, "description", "String", schema => schema.Description),
        Plain<Schema>(types, "types", "[__Type!]!", schema => schema.Types),
        Plain<Schema>(types, "queryType", "__Type!", schema => schema.QueryType),
        Plain<Schema>(types, "mutationType", "__Type", schema => schema.MutationType),
        Plain<Schema>(types, "subscriptionType", "__Type", schema => schema.SubscriptionType),
        Plain<Schema>(types, "directives", "[__Directive!]!", schema => schema.Directives),
    ])
    {
        Description = "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
    };

    private static ObjectType TypeType() => new("__Type", types =>
    [
        Plain<GraphQLType>(types, "kind", "__TypeKind!", KindOf),
        Plain<GraphQLType>(types, "name", "String", type => (type as NamedType)?.Name),
        Plain<GraphQLType>(types, "description", "String", type => (type as NamedType)?.Description),
        Plain<GraphQLType>(types, "specifiedByURL", "String", type => (type as ScalarType)?.SpecifiedByUrl),
        Current<GraphQLType, FieldDefinition>(types, "fields", "[__Field!]", type => (type as FieldsType)?.Fields, field => field.DeprecationReason),
        Plain<GraphQLType>(types, "interfaces", "[__Type!]", type => (type as FieldsType)?.Interfaces),
        Plain<GraphQLType>(types, "possibleTypes", "[__Type!]", type => type switch { InterfaceType contract => contract.PossibleTypes, UnionType union => union.Members, _ => null }),
        Current<GraphQLType, EnumValue>(types, "enumValues", "[__EnumValue!]", type => (type as EnumType)?.Values, value => value.DeprecationReason),
        Current<GraphQLType, InputValueDefinition>(types, "inputFields", "[__InputValue!]", type => (type as InputObjectType)?.Fields, field => field.DeprecationReason),
        Plain<GraphQLType>(types, "ofType", "__Type", type => type switch { NonNullType nonNull => nonNull.Inner, ListType list => list.Item, _ => null }),
        Plain<GraphQLType>(types, "isOneOf", "Boolean", type => (type as InputObjectType)?.IsOneOf),
    ])
    {
        Description = "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
    };

    private static ObjectType FieldType() => new("__Field", types =>
    [
        Plain<FieldDefinition>(types, "name", "String!", field => field.Name),
        Plain<FieldDefinition>(types, "description", "String", field => field.Description),
        Current<FieldDefinition, InputValueDefinition>(types, "args", "[__InputValue!]!", field => field.Arguments, argument => argument.DeprecationReason),
        Plain<FieldDefinition>(types, "type", "__Type!", field => field.Type),
        Plain<FieldDefinition>(types, "isDeprecated", "Boolean!", field => field.DeprecationReason is not null),
        Plain<FieldDefinition>(types, "deprecationReason", "String", field => field.DeprecationReason),
    ])
    {
        Description = "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
    };

    private static ObjectType InputValueType() => new("__InputValue", types =>
    [
        Plain<InputValueDefinition>(types, "name", "String!", value => value.Name),
        Plain<InputValueDefinition>(types, "description", "String", value => value.Description),
        Plain<InputValueDefinition>(types, "type", "__Type!", value => value.Type),
        Plain<InputValueDefinition>(types, "defaultValue", "String", value => value.DefaultValue is { } given ? SyntaxPrinter.Print(given) : null, "A GraphQL-formatted string representing the default value for this input value."),
        Plain<InputValueDefinition>(types, "isDeprecated", "Boolean!", value => value.DeprecationReason is not null),
        Plain<InputValueDefinition>(types, "deprecationReason", "String", value => value.DeprecationReason),
    ])
    {
        Description = "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
    };

    private static ObjectType EnumValueType() => new("__EnumValue", types =>
    [
        Plain<EnumValue>(types, "name", "String!", value => value.Name),
        Plain<EnumValue>(types, "description", "String", value => value.Description),
        Plain<EnumValue>(types, "isDeprecated", "Boolean!", value => value.DeprecationReason is not null),
        Plain<EnumValue>(types, "deprecationReason", "String", value => value.DeprecationReason),
    ])
    {
        Description = "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
    };

    private static ObjectType DirectiveType() => new("__Directive", types =>
    [
        Plain<DirectiveDefinition>(types, "name", "String!", directive => directive.Name),
        Plain<DirectiveDefinition>(types, "description", "String", directive => directive.Description),
        Plain<DirectiveDefinition>(types, "isRepeatable", "Boolean!", directive => directive.IsRepeatable),
        Plain<DirectiveDefinition>(types, "locations", "[__DirectiveLocation!]!", directive => DirectiveLocationNames.Of(directive.Locations)),
        Current<DirectiveDefinition, InputValueDefinition>(types, "args", "[__InputValue!]!", directive => directive.Arguments, argument => argument.DeprecationReason),
    ])
    {
        Description = "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
    };

    private static EnumType TypeKindType() => Names("__TypeKind", "An enum describing what kind of type a given `__Type` is.",
        ["SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL"]);

    private static EnumType DirectiveLocationType() => Names("__DirectiveLocation",
        "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.", DirectiveLocationNames.All);

    private static EnumType Names(string name, string description, IEnumerable<string> values) =>
        new(name, values.Select(value => new EnumValue { Name = value, Value = value })) { Description = description };

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static FieldDefinition Plain<T>(TypeLookup types, string name, string type, Func<T, object?> read, string? description = null) =>
        new() { Name = name, Type = types[type], Description = description, PureResolver = parent => read((T)parent) };

    // A list that leaves out what is deprecated unless the reader asks for it.
    private static FieldDefinition Current<T, TItem>(TypeLookup types, string name, string type, Func<T, IEnumerable<TItem>?> read, Func<TItem, string?> deprecation) => new()
    {
        Name = name,
        Type = types[type],
        Arguments = new DefinitionList<InputValueDefinition>(
        [
            new InputValueDefinition { Name = "includeDeprecated", Type = types["Boolean!"], DefaultValue = new BooleanValueNode(false), CoercedDefault = false },
        ]),
        Resolver = context =>
        {
            var all = read(context.Parent<T>());
            return new(all is null || context.ArgumentValue<bool>("includeDeprecated") ? all : all.Where(item => deprecation(item) is null).ToList());
        },
    };
}

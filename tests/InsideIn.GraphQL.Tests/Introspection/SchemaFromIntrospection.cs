using System.Collections.Immutable;
using System.Text.Json;
using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Tests.Introspection;

/// <summary>What a client tool does: asks a server for its schema and writes the answer as SDL.</summary>
internal static class SchemaFromIntrospection
{
    /// <summary>Asks for everything that a schema tells of itself.</summary>
    public const string Query = """
        query Introspection {
          __schema {
            description
            queryType { name kind }
            mutationType { name }
            subscriptionType { name }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
        """;

    private static readonly HashSet<string> WithoutSaying =
        ["Int", "Float", "String", "Boolean", "ID", "skip", "include", "deprecated", "specifiedBy", "oneOf"];

    /// <summary>The SDL of the answer's `__schema`.</summary>
    public static string Print(JsonElement schema)
    {
        var types = schema.GetProperty("types").EnumerateArray().Where(IsOwn).Select(Type);
        var directives = schema.GetProperty("directives").EnumerateArray().Where(IsOwn).Select(Directive);
        return SyntaxPrinter.Print(new DocumentNode { Definitions = [.. directives, .. types] });
    }

    private static bool IsOwn(JsonElement element) =>
        !WithoutSaying.Contains(Text(element, "name")!) && !Text(element, "name")!.StartsWith("__", StringComparison.Ordinal);

    private static DefinitionNode Type(JsonElement type)
    {
        var name = Name(type);
        var description = Description(type);
        return Text(type, "kind") switch
        {
            "SCALAR" => new ScalarTypeDefinitionNode { Name = name, Description = description, Directives = Applied("specifiedBy", "url", Text(type, "specifiedByURL")) },
            "OBJECT" => new ObjectTypeDefinitionNode { Name = name, Description = description, Interfaces = Names(type, "interfaces"), Fields = Fields(type) },
            "INTERFACE" => new InterfaceTypeDefinitionNode { Name = name, Description = description, Interfaces = Names(type, "interfaces"), Fields = Fields(type) },
            "UNION" => new UnionTypeDefinitionNode { Name = name, Description = description, Types = Names(type, "possibleTypes") },
            "ENUM" => new EnumTypeDefinitionNode
            {
                Name = name,
                Description = description,
                Values = [.. List(type, "enumValues").Select(value => new EnumValueDefinitionNode { Name = Name(value), Description = Description(value), Directives = Deprecated(value) })],
            },
            var kind => new InputObjectTypeDefinitionNode
            {
                Name = kind == "INPUT_OBJECT" ? name : throw new JsonException($"Unknown kind {kind}."),
                Description = description,
                Directives = type.GetProperty("isOneOf").GetBoolean() ? [new DirectiveNode { Name = new NameNode("oneOf") }] : [],
                Fields = Inputs(type, "inputFields"),
            },
        };
    }

    private static DirectiveDefinitionNode Directive(JsonElement directive) => new()
    {
        Name = Name(directive),
        Description = Description(directive),
        Arguments = Inputs(directive, "args"),
        IsRepeatable = directive.GetProperty("isRepeatable").GetBoolean(),
        Locations = [.. List(directive, "locations").Select(location => new NameNode(location.GetString()!))],
    };

    private static ImmutableArray<FieldDefinitionNode> Fields(JsonElement type) =>
    [
        .. List(type, "fields").Select(field => new FieldDefinitionNode
        {
            Name = Name(field),
            Description = Description(field),
            Arguments = Inputs(field, "args"),
            Type = Reference(field.GetProperty("type")),
            Directives = Deprecated(field),
        }),
    ];

    private static ImmutableArray<InputValueDefinitionNode> Inputs(JsonElement owner, string property) =>
    [
        .. List(owner, property).Select(input => new InputValueDefinitionNode
        {
            Name = Name(input),
            Description = Description(input),
            Type = Reference(input.GetProperty("type")),
            DefaultValue = Text(input, "defaultValue") is { } value ? Parser.ParseValue(value) : null,
            Directives = Deprecated(input),
        }),
    ];

    private static TypeNode Reference(JsonElement type) => Text(type, "kind") switch
    {
        "NON_NULL" => new NonNullTypeNode(Reference(type.GetProperty("ofType"))),
        "LIST" => new ListTypeNode(Reference(type.GetProperty("ofType"))),
        _ => new NamedTypeNode(Text(type, "name")!),
    };

    private static ImmutableArray<DirectiveNode> Deprecated(JsonElement member)
    {
        var reason = Text(member, "deprecationReason");
        Assert.Equal(reason is not null, member.GetProperty("isDeprecated").GetBoolean());
        return reason == "No longer supported" ? [new DirectiveNode { Name = new NameNode("deprecated") }] : Applied("deprecated", "reason", reason);
    }

    private static ImmutableArray<DirectiveNode> Applied(string directive, string argument, string? value) => value is null
        ? []
        : [new DirectiveNode { Name = new NameNode(directive), Arguments = [new ArgumentNode { Name = new NameNode(argument), Value = new StringValueNode(value) }] }];

    private static ImmutableArray<NamedTypeNode> Names(JsonElement owner, string property) => [.. List(owner, property).Select(type => new NamedTypeNode(Text(type, "name")!))];

    private static JsonElement.ArrayEnumerator List(JsonElement owner, string property) => owner.GetProperty(property).EnumerateArray();

    private static NameNode Name(JsonElement element) => new(Text(element, "name")!);

    private static StringValueNode? Description(JsonElement element) => Text(element, "description") is { } text ? new StringValueNode(text) { IsBlock = true } : null;

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}

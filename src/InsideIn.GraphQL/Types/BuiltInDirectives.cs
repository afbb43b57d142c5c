using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Types;

/// <summary>The directives that every schema has. Source: spec 3.13.1 to 3.13.5.</summary>
public static class BuiltInDirectives
{
    /// <summary>The reason that `@deprecated` gives where none was written.</summary>
    public const string NoReason = "No longer supported";

    private static readonly string[] Names = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];

    public static bool Contains(string name) => Names.Contains(name);

    internal static IEnumerable<DirectiveDefinition> Create() =>
    [
        Conditional("skip", "Directs the executor to skip this field or fragment when the `if` argument is true.", "Skipped when true."),
        Conditional("include", "Directs the executor to include this field or fragment only when the `if` argument is true.", "Included when true."),
        new("deprecated", DirectiveLocations.FieldDefinition | DirectiveLocations.ArgumentDefinition | DirectiveLocations.InputFieldDefinition | DirectiveLocations.EnumValue)
        {
            Description = "Marks an element of a GraphQL schema as no longer supported.",
            BindArguments = types =>
            [
                new InputValueDefinition
                {
                    Name = "reason",
                    Type = types["String!"],
                    Description = "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
                    DefaultValue = new StringValueNode(NoReason),
                },
            ],
        },
        new("specifiedBy", DirectiveLocations.Scalar)
        {
            Description = "Exposes a URL that specifies the behavior of this scalar.",
            BindArguments = types => [new InputValueDefinition { Name = "url", Type = types["String!"], Description = "The URL that specifies the behavior of this scalar." }],
        },
        new("oneOf", DirectiveLocations.InputObject) { Description = "Indicates exactly one field must be supplied and this field must not be `null`." },
    ];

    private static DirectiveDefinition Conditional(string name, string description, string argument) =>
        new(name, DirectiveLocations.Field | DirectiveLocations.FragmentSpread | DirectiveLocations.InlineFragment)
        {
            Description = description,
            BindArguments = types => [new InputValueDefinition { Name = "if", Type = types["Boolean!"], Description = argument }],
        };
}

using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Types;

/// <summary>Turns the members of SDL definitions into those of the type system.</summary>
internal static class SdlMembers
{
    public static FieldDefinition Field(FieldDefinitionNode field, string coordinate, TypeLookup types, FieldResolver? resolver) => new()
    {
        Name = field.Name.Value,
        Description = field.Description?.Value,
        Type = types.Find(SyntaxPrinter.Print(field.Type), coordinate),
        Arguments = new DefinitionList<InputValueDefinition>(field.Arguments.Select(argument => Input(argument, $"{coordinate}({argument.Name.Value}:)", types))),
        DeprecationReason = Deprecation(field),
        Resolver = resolver,
    };

    public static InputValueDefinition Input(InputValueDefinitionNode input, string coordinate, TypeLookup types) => new()
    {
        Name = input.Name.Value,
        Description = input.Description?.Value,
        Type = types.Find(SyntaxPrinter.Print(input.Type), coordinate),
        DefaultValue = input.DefaultValue,
        DeprecationReason = Deprecation(input),
    };

    public static EnumValue Value(EnumValueDefinitionNode value) => new()
    {
        Name = value.Name.Value,
        Value = value.Name.Value,
        Description = value.Description?.Value,
        DeprecationReason = Deprecation(value),
    };

    public static DirectiveDefinition Directive(DirectiveDefinitionNode directive)
    {
        var locations = DirectiveLocations.None;
        foreach (var location in directive.Locations) locations |= DirectiveLocationNames.Parse(location.Value);
        return new DirectiveDefinition(directive.Name.Value, locations)
        {
            Description = directive.Description?.Value,
            IsRepeatable = directive.IsRepeatable,
            BindArguments = types => directive.Arguments.Select(argument => Input(argument, $"@{directive.Name.Value}({argument.Name.Value}:)", types)),
        };
    }

    /// <summary>The text given to an argument of a directive. Shape: null where the directive or the argument is not there.</summary>
    public static string? Text(IEnumerable<DirectiveNode> directives, string directive, string argument) =>
        directives.FirstOrDefault(applied => applied.Name.Value == directive)?.Arguments
            .Where(given => given.Name.Value == argument).Select(given => (given.Value as StringValueNode)?.Value).FirstOrDefault();

    private static string? Deprecation(MemberDefinitionNode member) =>
        member.Directives.Any(directive => directive.Name.Value == "deprecated")
            ? Text(member.Directives, "deprecated", "reason") ?? BuiltInDirectives.NoReason
            : null;
}

using System.Collections.Immutable;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>Arguments without a default that refuse null are given. Source: spec 5.4.3.</summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : ValidationRule(context)
{
    public override void VisitField(FieldNode field)
    {
        if (Context.Field is { } definition) Check(definition.Arguments, field.Arguments, definition.Coordinate, field);
    }

    public override void VisitDirective(DirectiveNode directive, DirectiveLocations location)
    {
        if (Context.Directive is { } definition) Check(definition.Arguments, directive.Arguments, $"@{definition.Name}", directive);
    }

    private void Check(DefinitionList<InputValueDefinition> definitions, ImmutableArray<ArgumentNode> given, string coordinate, SyntaxNode node)
    {
        foreach (var definition in definitions.AsSpan())
            if (definition.IsRequired && !IsGiven(given, definition.Name))
                ReportAt(Context.Definition ?? $"{coordinate}({definition.Name}:)", $"{coordinate} needs argument \"{definition.Name}\" of type \"{definition.Type}\".", node);
    }

    private static bool IsGiven(ImmutableArray<ArgumentNode> given, string name)
    {
        foreach (var argument in given)
            if (argument.Name.Value == name) return true;
        return false;
    }
}

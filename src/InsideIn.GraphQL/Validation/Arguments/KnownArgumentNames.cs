using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>Only arguments that the field or directive has are given. Source: spec 5.4.1.</summary>
internal sealed class KnownArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void VisitArgument(ArgumentNode argument, InputValueDefinition? definition)
    {
        if (definition is not null) return;
        if (Context.Directive is { } directive) ReportAt(Context.Definition ?? $"@{directive.Name}", $"Directive \"@{directive.Name}\" has no argument \"{argument.Name.Value}\".{Context.Suggest(argument.Name.Value, directive.Arguments)}", argument);
        else if (Context.Field is { } field) ReportAt(field.Coordinate, $"Field \"{Context.ParentType}.{field.Name}\" has no argument \"{argument.Name.Value}\".{Context.Suggest(argument.Name.Value, field.Arguments)}", argument);
    }
}

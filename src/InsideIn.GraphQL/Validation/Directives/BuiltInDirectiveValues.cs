using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Validation;

/// <summary>The directives of the specification, which the engine itself reads in a schema's text, are given values that it can read. Source: spec 3.13.</summary>
internal sealed class BuiltInDirectiveValues(ValidationContext context) : ValidationRule(context)
{
    public override void VisitArgument(ArgumentNode argument, InputValueDefinition? definition)
    {
        if (definition is null || Context.Directive is not { } directive || !BuiltInDirectives.Contains(directive.Name)) return;
        if (LiteralCoercion.Coerce(argument.Value, definition.Type, null).Problem is { } problem) Report(problem, argument.Value);
    }
}

using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>Directives are known and stand where they may. Source: spec 5.7.1 and 5.7.2.</summary>
internal sealed class KnownDirectives(ValidationContext context) : ValidationRule(context)
{
    public override void VisitDirective(DirectiveNode directive, DirectiveLocations location)
    {
        if (Context.LocationsOf(directive.Name.Value) is not { } allowed)
            Report($"There is no directive \"@{directive.Name.Value}\".{Context.Suggest(directive.Name.Value, Context.Schema.Directives)}", directive);
        else if ((allowed & location) == 0)
            Report($"Directive \"@{directive.Name.Value}\" may not stand on {DirectiveLocationNames.Of(location)[0]}; expected {string.Join(", ", DirectiveLocationNames.Of(allowed))}.", directive);
    }
}

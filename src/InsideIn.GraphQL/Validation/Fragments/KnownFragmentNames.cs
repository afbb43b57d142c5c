using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>Only fragments of the document are spread. Source: spec 5.5.2.1.</summary>
internal sealed class KnownFragmentNames(ValidationContext context) : ValidationRule(context)
{
    public override void VisitSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragment(spread.Name.Value) is null) Report($"There is no fragment \"{spread.Name.Value}\" in the document.", spread.Name);
    }
}

using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>A fragment is used only where some object could be of its type. Source: spec 5.5.2.3.</summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : ValidationRule(context)
{
    public override void VisitInline(InlineFragmentNode inline)
    {
        if (inline.TypeCondition is { } condition) Check(condition, "An inline fragment", inline);
    }

    public override void VisitSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragment(spread.Name.Value) is { } fragment) Check(fragment.TypeCondition, $"Fragment \"{spread.Name.Value}\"", spread);
    }

    private void Check(NamedTypeNode condition, string subject, SyntaxNode node)
    {
        if (Context.ParentType is not { } parent || Context.Schema.Types.Find(condition.Name) is not CompositeType type || Context.Schema.Overlap(parent, type)) return;
        Report($"{subject} on \"{type}\" can never apply here: no object is of both \"{parent}\" and \"{type}\".", node);
    }
}

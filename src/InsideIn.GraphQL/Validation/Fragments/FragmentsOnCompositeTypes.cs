using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>Fragments stand on objects, interfaces and unions. Source: spec 5.5.1.3.</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : ValidationRule(context)
{
    public override void VisitInline(InlineFragmentNode inline)
    {
        if (inline.TypeCondition is { } condition) Check(condition, "An inline fragment");
    }

    public override void VisitFragment(FragmentDefinitionNode fragment) => Check(fragment.TypeCondition, $"Fragment \"{fragment.Name.Value}\"");

    private void Check(NamedTypeNode condition, string subject)
    {
        if (Context.Schema.Types.TryFind(condition.Name, out var type) && type is not CompositeType)
            Report($"{subject} cannot stand on \"{condition.Name}\"; expected an object type, an interface or a union.", condition);
    }
}

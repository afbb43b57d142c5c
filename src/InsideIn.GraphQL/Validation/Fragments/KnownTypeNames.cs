using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>Fragments and variables name types of the schema. Source: spec 5.5.1.2.</summary>
internal sealed class KnownTypeNames(ValidationContext context) : ValidationRule(context)
{
    public override void VisitTypeName(NamedTypeNode name)
    {
        if (!Context.KnowsType(name.Name)) Report($"There is no type \"{name.Name}\".{Context.Suggest(name.Name, Context.Schema.Types)}", name);
    }
}

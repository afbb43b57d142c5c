using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>No two fragments share a name. Source: spec 5.5.1.1.</summary>
internal sealed class UniqueFragmentNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> names = new(StringComparer.Ordinal);

    public override void VisitFragment(FragmentDefinitionNode fragment)
    {
        if (!names.TryAdd(fragment.Name.Value, fragment.Name))
            Report($"There are two fragments named \"{fragment.Name.Value}\".", names[fragment.Name.Value], fragment.Name);
    }
}

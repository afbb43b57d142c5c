using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Introspection;

/// <summary>Whether a document asks for the schema; `__typename` does not count. Source: spec 4.</summary>
public static class IntrospectionUse
{
    /// <summary>The first `__schema` or `__type` of a document, in operations and fragments. Shape: null where there is none.</summary>
    public static FieldNode? FirstIn(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
            if (definition is ExecutableDefinitionNode executable && FirstIn(executable.SelectionSet) is { } found) return found;
        return null;
    }

    private static FieldNode? FirstIn(SelectionSetNode set)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is FieldNode { Name.Value: "__schema" or "__type" } asked) return asked;
            var below = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            if (below is not null && FirstIn(below) is { } found) return found;
        }

        return null;
    }
}

using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Introspection;

/// <summary>The spelling of directive locations in documents. Source: spec 3.13.</summary>
internal static class DirectiveLocationNames
{
    private static readonly (DirectiveLocations Location, string Name)[] Table =
    [
        (DirectiveLocations.Query, "QUERY"),
        (DirectiveLocations.Mutation, "MUTATION"),
        (DirectiveLocations.Subscription, "SUBSCRIPTION"),
        (DirectiveLocations.Field, "FIELD"),
        (DirectiveLocations.FragmentDefinition, "FRAGMENT_DEFINITION"),
        (DirectiveLocations.FragmentSpread, "FRAGMENT_SPREAD"),
        (DirectiveLocations.InlineFragment, "INLINE_FRAGMENT"),
        (DirectiveLocations.VariableDefinition, "VARIABLE_DEFINITION"),
        (DirectiveLocations.Schema, "SCHEMA"),
        (DirectiveLocations.Scalar, "SCALAR"),
        (DirectiveLocations.Object, "OBJECT"),
        (DirectiveLocations.FieldDefinition, "FIELD_DEFINITION"),
        (DirectiveLocations.ArgumentDefinition, "ARGUMENT_DEFINITION"),
        (DirectiveLocations.Interface, "INTERFACE"),
        (DirectiveLocations.Union, "UNION"),
        (DirectiveLocations.Enum, "ENUM"),
        (DirectiveLocations.EnumValue, "ENUM_VALUE"),
        (DirectiveLocations.InputObject, "INPUT_OBJECT"),
        (DirectiveLocations.InputFieldDefinition, "INPUT_FIELD_DEFINITION"),
    ];

    public static IEnumerable<string> All => Table.Select(row => row.Name);

    public static List<string> Of(DirectiveLocations locations)
    {
        var names = new List<string>();
        foreach (var (location, name) in Table)
            if (locations.HasFlag(location)) names.Add(name);
        return names;
    }

    /// <summary>The location of that name. Shape: <see cref="DirectiveLocations.None"/> where there is none.</summary>
    public static DirectiveLocations Parse(string name)
    {
        foreach (var (location, spelling) in Table)
            if (spelling == name) return location;
        return DirectiveLocations.None;
    }
}

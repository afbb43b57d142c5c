namespace InsideIn.GraphQL.Language;

/// <summary>Where a directive may stand. Source: spec 3.13.</summary>
[Flags]
public enum DirectiveLocations
{
    None = 0,
    Query = 1 << 0,
    Mutation = 1 << 1,
    Subscription = 1 << 2,
    Field = 1 << 3,
    FragmentDefinition = 1 << 4,
    FragmentSpread = 1 << 5,
    InlineFragment = 1 << 6,
    VariableDefinition = 1 << 7,
    Schema = 1 << 8,
    Scalar = 1 << 9,
    Object = 1 << 10,
    FieldDefinition = 1 << 11,
    ArgumentDefinition = 1 << 12,
    Interface = 1 << 13,
    Union = 1 << 14,
    Enum = 1 << 15,
    EnumValue = 1 << 16,
    InputObject = 1 << 17,
    InputFieldDefinition = 1 << 18,
}

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

namespace InsideIn.GraphQL.Types;

/// <summary>This part: what fields say about their cost. Source: IBM cost specification, 3.</summary>
internal sealed partial class SchemaCheck
{
    private void Cost(FieldDefinition field)
    {
        if (field.Cost is { } weight && !(weight >= 0 && weight <= GraphQLLimits.MostCost))
            problems.Add($"{field.Coordinate} has the weight {weight}; a weight is from 0 to {GraphQLLimits.MostCost}{SchemaException.At(field.Member)}.");
        if (field.ListSize is not { } size) return;
        foreach (var argument in size.SlicingArguments)
            if (field.Arguments.Find(argument) is null)
                problems.Add($"{field.Coordinate} is sized by its argument \"{argument}\", but it has no such argument{SchemaException.At(field.Member)}.");
        foreach (var sized in size.SizedFields)
            if ((field.Type.Named as FieldsType)?.Fields.Find(sized) is null)
                problems.Add($"{field.Coordinate} sizes the field \"{sized}\", but \"{field.Type.Named}\" has no such field{SchemaException.At(field.Member)}.");
    }
}

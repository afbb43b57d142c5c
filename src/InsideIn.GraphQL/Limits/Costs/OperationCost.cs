namespace InsideIn.GraphQL.Limits;

/// <summary>What an operation costs at most. Source: IBM cost specification, 4.</summary>
/// <param name="FieldCost">The weights of all fields that may be resolved.</param>
/// <param name="TypeCost">The number of objects that may be returned.</param>
internal readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    public static OperationCost operator +(OperationCost left, OperationCost right) => new(left.FieldCost + right.FieldCost, left.TypeCost + right.TypeCost);

    public static OperationCost operator *(double times, OperationCost cost) => new(times * cost.FieldCost, times * cost.TypeCost);

    /// <summary>The costs as JSON can write them: no sum becomes endless.</summary>
    public OperationCost Bounded => new(Math.Min(FieldCost, GraphQLLimits.MostCost), Math.Min(TypeCost, GraphQLLimits.MostCost));
}

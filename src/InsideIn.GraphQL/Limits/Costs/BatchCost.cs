namespace InsideIn.GraphQL.Limits;

/// <summary>What the requests of one batch have cost so far: together they have the budget of one operation.</summary>
internal sealed class BatchCost
{
    public OperationCost Spent { get; set; }
}

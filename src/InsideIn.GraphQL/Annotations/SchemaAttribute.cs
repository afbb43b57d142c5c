namespace InsideIn.GraphQL;

/// <summary>
/// Puts a class of root fields or of type extensions into the named schema only: <c>AddGraphQLServer("engagement")</c>.
/// Without it they belong to the default schema. A plain type belongs to each schema whose fields reach it.
/// </summary>
/// <param name="name">The schema's name, as given to <c>AddGraphQLServer</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class SchemaAttribute(string name) : Attribute
{
    /// <summary>The schema's name.</summary>
    public string Name { get; } = name;
}

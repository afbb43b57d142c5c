using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Building;

/// <summary>The types that the mutation convention makes: payloads, unions of errors, and the interface of all errors.</summary>
public static class MutationTypes
{
    /// <summary>A payload: one field for the result, and <c>errors</c> where the mutation can refuse.</summary>
    /// <param name="mutation">The mutation's name with a capital: <c>AddComment</c>.</param>
    /// <param name="fieldName">The result's field: <c>comment</c>.</param>
    /// <param name="fieldType">The result's nullable type: <c>Comment</c>.</param>
    /// <param name="hasErrors">Whether a union <c>AddCommentError</c> exists.</param>
    public static ObjectType Payload(string mutation, string fieldName, string fieldType, bool hasErrors) => new(mutation + "Payload", types =>
    {
        var result = new FieldDefinition { Name = fieldName, Type = types[fieldType], PureResolver = static payload => ((MutationPayload)payload).Value };
        return hasErrors
            ? [result, new FieldDefinition { Name = "errors", Type = types[$"[{mutation}Error!]"], PureResolver = static payload => ((MutationPayload)payload).Errors }]
            : [result];
    })
    {
        Description = hasErrors ? "What the mutation brought about, or why it was refused." : "What the mutation brought about.",
        RuntimeType = typeof(MutationPayload),
        Member = mutation,
    };

    /// <summary>The union of the refusals of one mutation.</summary>
    public static UnionType Errors(string mutation, params string[] members) => new(mutation + "Error", members);

    internal static InterfaceType ErrorInterface() => new("Error", types =>
    [
        new FieldDefinition { Name = "message", Type = types["String!"], Description = "What was found, what was expected and what is allowed, for a person." },
        new FieldDefinition { Name = "code", Type = types["String!"], Description = "The stable code, for a program." },
    ])
    {
        Description = "A refusal that a person can act on.",
        RuntimeType = typeof(IError),
    };
}

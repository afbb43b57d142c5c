using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Building;

/// <summary>The types that the mutation convention makes: payloads, unions of errors, and the interface of all errors.</summary>
public static class MutationTypes
{
    /// <summary>A payload: one field for the result, and one for the refusals where the mutation can refuse.</summary>
    /// <param name="name">The payload's type: <c>AddCommentPayload</c>.</param>
    /// <param name="member">The C# method.</param>
    /// <param name="result">The result's field and its nullable type: <c>comment</c>, <c>Comment</c>.</param>
    /// <param name="errors">The field of the refusals and their union: <c>errors</c>, <c>AddCommentError</c>; null where there are none.</param>
    public static ObjectType Payload(string name, string member, (string Field, string Type) result, (string Field, string Union)? errors = null) => new(name, types =>
    {
        var value = new FieldDefinition { Name = result.Field, Type = types[result.Type], PureResolver = static payload => ((MutationPayload)payload).Value };
        return errors is { } refusals
            ? [value, new FieldDefinition { Name = refusals.Field, Type = types[$"[{refusals.Union}!]"], PureResolver = static payload => ((MutationPayload)payload).Errors }]
            : [value];
    })
    {
        Description = errors is null ? "What the mutation brought about." : "What the mutation brought about, or why it was refused.",
        RuntimeType = typeof(MutationPayload),
        Member = member,
    };

    /// <summary>The union of the refusals of one mutation, or of the value and the refusals of another field.</summary>
    public static UnionType Union(string name, string member, params string[] members) => new(name, members) { Member = member };

    internal static InterfaceType ErrorInterface() => new("Error", types =>
    [
        new FieldDefinition { Name = "message", Type = types["String!"], Description = "What was found, what was expected and what is allowed, for a person." },
        new FieldDefinition { Name = "code", Type = types["String!"], Description = "The stable code, for a program." },
        RefusalValues.Field(types),
    ])
    {
        Description = "A refusal that a person can act on.",
        RuntimeType = typeof(IError),
    };
}

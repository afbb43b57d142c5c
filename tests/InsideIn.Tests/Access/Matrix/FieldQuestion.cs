using InsideIn.GraphQL;
using InsideIn.GraphQL.Types;
using InsideIn.Kernel;

namespace InsideIn.Tests.Access.Matrix;

/// <summary>Makes an operation out of a root field as the schema declares it: every argument that must be there has a value of its type, which names nothing that exists.</summary>
internal static class FieldQuestion
{
    private static readonly Guid Nobody = Ids.Of("nobody");

    /// <summary>The operation: <c>mutation { joinGroup(input: {groupId: "…"}) { __typename } }</c>.</summary>
    public static string Of(Schema schema, FieldDefinition field)
    {
        var kind = field.DeclaringType == schema.MutationType ? "mutation" : field.DeclaringType == schema.SubscriptionType ? "subscription" : "query";
        var arguments = Members(schema, field.Arguments);
        var selection = field.Type.Named is LeafType ? "" : " { __typename }";
        return $"{kind} {{ {field.Name}{(arguments.Length == 0 ? "" : $"({arguments})")}{selection} }}";
    }

    private static string Members(Schema schema, IEnumerable<InputValueDefinition> members) =>
        string.Join(", ", members.Where(member => member.Type is NonNullType && member.DefaultValue is null).Select(member => $"{member.Name}: {Value(schema, member.Name, member.Type.Nullable)}"));

    private static string Value(Schema schema, string name, GraphQLType type) => type switch
    {
        ListType list => $"[{Value(schema, name, list.Item.Nullable)}]",
        InputObjectType input => $"{{{Members(schema, input.Fields)}}}",
        EnumType @enum => @enum.Values[0].Name,
        _ => Scalar(schema, name, type.Named.Name),
    };

    private static string Scalar(Schema schema, string name, string type) => type switch
    {
        "ID" => $"\"{new NodeId(TypeNamedBy(schema, name), Nobody)}\"",
        "UUID" => $"\"{Nobody}\"",
        "DateTime" => "\"2027-01-04T09:00:00Z\"",
        "Date" => "\"2027-01-04\"",
        "Int" or "Long" or "Float" => "1",
        "Boolean" => "false",
        _ => "\"x\"",
    };

    // groupId names a Group, postIds name Posts; what names no type is asked for as a post.
    private static string TypeNamedBy(Schema schema, string name)
    {
        var word = name.EndsWith("Ids", StringComparison.Ordinal) ? name[..^3] : name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : name;
        var type = word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
        return schema.Types.Find(type) is ObjectType ? type : "Post";
    }
}

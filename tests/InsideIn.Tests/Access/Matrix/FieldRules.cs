using InsideIn.GraphQL.Types;
using InsideIn.Kit;

namespace InsideIn.Tests.Access.Matrix;

/// <summary>One line of the table: a field, who may ask for it, and for a field below the roots the operation that reaches it.</summary>
internal sealed record FieldRule(string Field, string Who, string? Operation);

/// <summary>The table in <c>field-rules.txt</c>: which rule every field has that people may ask for, or that is closed to some of them.</summary>
internal static class FieldRules
{
    /// <summary>Everybody who works here, whatever the role.</summary>
    public const string Employee = "employee";

    private static readonly string[] Rules = [Employee, "HR", "Comms", "Moderator", "Admin"];

    /// <summary>The table of a schema; the empty name is the main one. Errors: a line that is not <c>field rule [operation]</c>.</summary>
    public static IReadOnlyDictionary<string, FieldRule> Of(string schema) => Parse(File.ReadAllText(Path.Combine(Snapshot.Repository, "tests/InsideIn.Tests/Access/Matrix/field-rules.txt")), schema);

    /// <summary>Reads a table; its parts begin with the schema's name in brackets.</summary>
    public static IReadOnlyDictionary<string, FieldRule> Parse(string table, string schema)
    {
        var rules = new Dictionary<string, FieldRule>(StringComparer.Ordinal);
        var part = "";
        foreach (var line in table.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                part = line.Trim('[', ']');
            }
            else if (part == schema)
            {
                var rule = RuleIn(line);
                rules.Add(rule.Field, rule);
            }
        }

        return rules;
    }

    /// <summary>What the schema has and the table does not, and the other way round: every root field, and every field below that carries a rule of its own or returns a type that does.</summary>
    public static IEnumerable<string> Differences(Schema schema, IReadOnlyDictionary<string, FieldRule> rules)
    {
        var ruled = Roots(schema).Concat(Guarded(schema)).Select(field => field.Coordinate).ToHashSet(StringComparer.Ordinal);
        return ruled.Where(field => !rules.ContainsKey(field)).Select(field => $"{field} has no rule in field-rules.txt")
            .Concat(rules.Keys.Where(field => !ruled.Contains(field)).Select(field => $"{field} stands in field-rules.txt, but the schema has no such field, or nothing guards it"));
    }

    /// <summary>The fields of Query, Mutation and Subscription.</summary>
    public static IEnumerable<FieldDefinition> Roots(Schema schema) =>
        new FieldsType?[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.OfType<FieldsType>().SelectMany(type => type.Fields);

    private static IEnumerable<FieldDefinition> Guarded(Schema schema) =>
        from type in schema.Types.OfType<ObjectType>()
        where type != schema.QueryType && type != schema.MutationType && type != schema.SubscriptionType && !type.Name.StartsWith("__", StringComparison.Ordinal)
        from field in type.Fields
        where field.Authorization is not null || (type.Authorization is not null && field == type.Fields[0])
        select field;

    private static FieldRule RuleIn(string line)
    {
        var parts = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 && Rules.Contains(parts[1])
            ? new FieldRule(parts[0], parts[1], parts.ElementAtOrDefault(2))
            : throw new InvalidOperationException($"'{line}' is no line of the table: expected a field, one of {string.Join(", ", Rules)}, and for a field below the roots an operation.");
    }
}

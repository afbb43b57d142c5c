using System.Text.Json;

namespace InsideIn.Tests.Engagement;

/// <summary>Rule E-1 as a check of an introspected schema.</summary>
internal static class EngagementSchema
{
    private static readonly HashSet<string> Allowed =
    [
        "Query", "EngagementRelease", "ReleaseBlock", "UnitFigures", "WeeklyReach", "Formula",
        "String", "Int", "Float", "Boolean", "ID", "DateTime", "Date",
    ];

    /// <summary>Types beyond the release's own, root types beyond the query, and arguments.</summary>
    public static IReadOnlyList<string> Violations(JsonElement schema)
    {
        var types = schema.GetProperty("types").EnumerateArray().Where(type => !NameOf(type).StartsWith("__", StringComparison.Ordinal)).ToList();
        var roots = new[] { "mutationType", "subscriptionType" }.Where(root => schema.GetProperty(root).ValueKind != JsonValueKind.Null);
        var arguments = from type in types
                        where type.GetProperty("fields").ValueKind == JsonValueKind.Array
                        from field in type.GetProperty("fields").EnumerateArray()
                        from argument in field.GetProperty("args").EnumerateArray()
                        select $"argument {NameOf(type)}.{NameOf(field)}({NameOf(argument)})";
        return [.. types.Select(NameOf).Where(name => !Allowed.Contains(name)).Select(name => $"type {name}"), .. roots, .. arguments];
    }

    private static string NameOf(JsonElement named) => named.GetProperty("name").GetString()!;
}

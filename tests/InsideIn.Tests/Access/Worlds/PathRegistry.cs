using InsideIn.GraphQL.Types;
using InsideIn.Kit;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>The table in <c>paths.txt</c>: by which path of the world test each list, connection and count of the schema is compared, or why it is not.</summary>
internal sealed class PathRegistry
{
    private const string Exempt = "-";
    private readonly Dictionary<string, string> lines = new(StringComparer.Ordinal);

    public static PathRegistry Read() => Parse(File.ReadAllText(Path.Combine(Snapshot.Repository, "tests/InsideIn.Tests/Access/Worlds/paths.txt")));

    /// <summary>Reads a table. A line: the field, then the names of its paths, or a hyphen and the reason why it shows nothing that Access decides on.</summary>
    public static PathRegistry Parse(string table)
    {
        var registry = new PathRegistry();
        foreach (var line in table.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            registry.lines.Add(parts[0], parts.Length == 2 ? parts[1] : throw new FormatException($"'{line}' names no path."));
        }

        return registry;
    }

    public IEnumerable<string> Differences(Schema schema, IReadOnlySet<string> paths)
    {
        var fields = Fields(schema).Select(field => field.Coordinate).ToHashSet(StringComparer.Ordinal);
        return fields.Where(field => !lines.ContainsKey(field)).Select(field => $"{field} shows or counts things, and paths.txt does not say how it is compared")
            .Concat(lines.Keys.Where(field => !fields.Contains(field)).Select(field => $"{field} stands in paths.txt, and the schema has no such list, connection or count"))
            .Concat(from line in lines from path in PathsIn(line.Value) where !paths.Contains(path) select $"{line.Key} names the path '{path}', which there is not")
            .Concat(lines.Where(line => line.Value == Exempt).Select(line => $"{line.Key} has no reason"))
            .Concat(paths.Except(lines.Values.SelectMany(PathsIn)).Select(path => $"the path '{path}' has no line in paths.txt"));
    }

    private static IEnumerable<string> PathsIn(string value) => value.StartsWith(Exempt, StringComparison.Ordinal) ? [] : value.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>Lists, connections, counts, everything that leads to a thing with an id of its own, and what is pushed. What GraphQL itself needs beside a thing is the thing's.</summary>
    private static IEnumerable<FieldDefinition> Fields(Schema schema) =>
        from type in schema.Types.OfType<FieldsType>()
        where !type.Name.StartsWith("__", StringComparison.Ordinal)
            && type != schema.MutationType
            && !new[] { "Connection", "Edge", "Payload", "Error", "Refusal", "RefusalValue" }.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))
        from field in type.Fields
        where IsList(field) || field.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal) || field.Name.EndsWith("Count", StringComparison.Ordinal)
            || type == schema.SubscriptionType
            || (type == schema.QueryType && field.Type.Named is FieldsType)
            || LeadsToAThing(field)
        select field;

    // People are found by everybody; what stands in groups, and the groups, are not.
    private static bool LeadsToAThing(FieldDefinition field) =>
        field.Type.Named is FieldsType type && type.Name != "Person" && (type.Fields.Any(own => own.Name == "id") || type is InterfaceType);


    private static bool IsList(FieldDefinition field) => field.Type.Nullable is ListType;
}

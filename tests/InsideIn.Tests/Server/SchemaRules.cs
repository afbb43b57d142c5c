using System.Text.RegularExpressions;
using InsideIn.GraphQL.Types;

namespace InsideIn.Tests.Server;

/// <summary>What every schema of the product keeps to. Each rule answers with its violations: <c>Type</c> or <c>Type.field</c>.</summary>
internal static partial class SchemaRules
{
    private static readonly string[] Rankings = ["rank", "ranking", "ranked", "leaderboard", "score", "points", "badge", "streak", "top", "best", "most", "champion", "ambassador", "advocate"];
    private static readonly string[] Outward = ["outward", "offer", "offers", "offered", "consent", "consents", "share", "shares", "shared", "channel", "channels", "publication", "publications"];
    private static readonly string[] Orders = ["order", "sort", "ordering", "sorting"];
    private static readonly string[] Plumbing = ["Connection", "Edge", "Payload", "Error", "Input", "PageInfo"];

    /// <summary>Object types, enums and root fields that say nothing about themselves.</summary>
    public static IEnumerable<string> WithoutDescription(Schema schema) =>
        Own(schema).Where(type => type is ObjectType or EnumType && string.IsNullOrWhiteSpace(type.Description)).Select(type => type.Name)
            .Concat(RootFields(schema).Where(field => string.IsNullOrWhiteSpace(field.Field.Description)).Select(field => field.Path));

    /// <summary>Mutations whose payload has no typed errors.</summary>
    public static IEnumerable<string> WithoutTypedErrors(Schema schema) =>
        FieldsOf(schema.MutationType)
            .Where(mutation => ((FieldsType)mutation.Field.Type.Named).Fields.Find("errors")?.Type.Named is not UnionType)
            .Select(mutation => mutation.Path);

    /// <summary>
    /// Fields that order people by what they do for the outside, or would let a reader do so: rankings of any kind, people with outward marks,
    /// people behind what is outward, and lists that take an order. The viewer sees what is the viewer's own.
    /// </summary>
    public static IEnumerable<string> RanksByOutwardActivity(Schema schema) =>
        from type in Own(schema).OfType<FieldsType>()
        where !IsError(type)
        from field in FieldsOf(type)
        where Says(field.Field.Name, Rankings)
            || field.Field.Arguments.Any(argument => Says(argument.Name, Orders))
            || (IsOfPeople(type) && (Says(field.Field.Name, Outward) || Says(field.Field.Type.Named.Name, Outward)))
            || (Says(type.Name, Outward) && IsOfPeople(field.Field.Type.Named) && field.Field.Type.Named != schema.Types.Find("Viewer"))
        select field.Path;

    /// <summary>Object types whose name is no word of the glossary. What GraphQL itself needs beside a thing bears the thing's name.</summary>
    public static IEnumerable<string> MissingIn(string glossary, Schema schema)
    {
        var words = Word().Matches(glossary).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return Own(schema).OfType<ObjectType>()
            .Where(type => type != schema.QueryType && type != schema.MutationType && type != schema.SubscriptionType && !Plumbing.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)))
            .Select(type => type.Name).Where(name => !words.Contains(name));
    }

    private static IEnumerable<NamedType> Own(Schema schema) => schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal));

    private static IEnumerable<(string Path, FieldDefinition Field)> RootFields(Schema schema) => FieldsOf(schema.QueryType).Concat(FieldsOf(schema.MutationType)).Concat(FieldsOf(schema.SubscriptionType));

    private static IEnumerable<(string Path, FieldDefinition Field)> FieldsOf(FieldsType? type) =>
        type?.Fields.Select(field => ($"{type.Name}.{field.Name}", field)) ?? [];

    private static bool IsError(FieldsType type) => type.Name.EndsWith("Error", StringComparison.Ordinal);

    // A person, or what stands for one in a list: a membership, an answer, an edge.
    private static bool IsOfPeople(NamedType type) =>
        type.Name == "Person" || (type is ObjectType item && item.Name is not "Viewer" && item.Fields.Any(field => field.Name is "person" or "node" or "nodes" && field.Type.Named.Name == "Person"));

    private static bool Says(string name, string[] words) => Part().Matches(name).Any(part => words.Contains(part.Value, StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}

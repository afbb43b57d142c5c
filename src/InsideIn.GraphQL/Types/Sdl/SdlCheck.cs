using InsideIn.GraphQL.Introspection;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL.Types;

/// <summary>Finds what is wrong with SDL as a text: what a schema made of it no longer shows. Source: spec 3.3, 3.4.3, 3.13 and 5.7.</summary>
internal static class SdlCheck
{
    /// <summary>Definitions that contradict one another. Asked before types are made.</summary>
    public static List<string> Definitions(DocumentNode document)
    {
        var problems = document.Definitions.Where(definition => definition is not TypeSystemDefinitionNode)
            .Select(definition => $"A schema holds definitions of types only; found an operation or fragment at {definition.Location}.").ToList();

        var types = document.Definitions.OfType<TypeDefinitionNode>().ToList();
        problems.AddRange(types.Where(type => type.IsExtension && !types.Exists(other => IsBase(other, type)))
            .Select(type => $"There is no type \"{type.Name.Value}\" of the same kind to extend at {type.Location}."));

        var schemas = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        if (schemas.Count(schema => !schema.IsExtension) > 1)
            problems.Add($"There are {schemas.Count(schema => !schema.IsExtension)} definitions of the schema; expected one.");
        foreach (var root in Repeated(schemas.SelectMany(schema => schema.OperationTypes), root => root.Kind.ToString()))
            problems.Add($"The schema names the root of its {root.Key} operations {root.Count()} times ({string.Join(", ", root.Select(again => again.Type.Name))}).");
        foreach (var root in schemas.SelectMany(schema => schema.OperationTypes).Where(root => !IntrospectionTypes.IsOwn(root.Type.Name) && !types.Exists(type => type.Name.Value == root.Type.Name)))
            problems.Add($"The schema names \"{root.Type.Name}\" as the root of its {root.Kind} operations, but there is no such type.");
        foreach (var directive in Repeated(document.Definitions.OfType<DirectiveDefinitionNode>(), directive => directive.Name.Value))
            problems.Add($"There are {directive.Count()} directives named \"@{directive.Key}\"; directive names are unique.");
        return problems;
    }

    /// <summary>Directives that are unknown, wrongly placed or wrongly given. Asked of the finished schema, which knows their arguments.</summary>
    public static List<string> Directives(Schema schema, DocumentNode document) =>
        [.. DocumentValidator.ValidateDirectives(schema, document).Select(error => $"{error.Coordinate}: {error.Message} Found at {error.Locations[^1]}.")];

    /// <summary>Whether the one type extends the other.</summary>
    public static bool IsBase(TypeDefinitionNode type, TypeDefinitionNode extension) =>
        !type.IsExtension && type.Name.Value == extension.Name.Value && type.GetType() == extension.GetType();

    private static IEnumerable<IGrouping<string, T>> Repeated<T>(IEnumerable<T> items, Func<T, string> name) =>
        items.GroupBy(name, StringComparer.Ordinal).Where(group => group.Count() > 1);
}

using System.Globalization;
using InsideIn.GraphQL.Generator.Model;
using InsideIn.GraphQL.Generator.Reading;

namespace InsideIn.GraphQL.Generator.Writing;

/// <summary>Writes what a field costs.</summary>
internal static class CostWriter
{
    public static void Cost(this SourceWriter writer, FieldModel field)
    {
        writer.LineIf(field.Cost.IsAsync, () => "IsAsync = true,");
        writer.LineIf(field.Cost.IsOncePerRequest, () => "IsOncePerRequest = true,");
        writer.LineIf(field.Cost.Weight is not null, () => $"Cost = {field.Cost.Weight!.Value.ToString("R", CultureInfo.InvariantCulture)},");
        if (field.Cost.List is { } list) writer.Line($"ListSize = {Size(list)},");
        else if (field.Paging is { } paging) writer.Line($"ListSize = ConnectionTypes.Size({paging.DefaultPageSize}, {paging.MaxPageSize}, requiresSizeInLists: {Text(paging.RequiresSizeInLists)}),");
    }

    private static string Size(ListSizeModel list) =>
        $"new ListSize({list.AssumedSize?.ToString(CultureInfo.InvariantCulture) ?? "null"}, {Texts(list.SlicingArguments)}, {Texts(list.SizedFields)}) {{ RequireOneSlicingArgument = {Text(list.RequiresOne && list.SlicingArguments.Count > 0)} }}";

    private static string Texts(EquatableArray<string> texts) => $"[{string.Join(", ", texts.Select(Names.Literal))}]";

    private static string Text(bool value) => value ? "true" : "false";
}

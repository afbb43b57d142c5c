using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Reads what a method says about the cost of its field.</summary>
internal static class CostReader
{
    public static CostModel Read(IMethodSymbol method, bool isAsync) => new(isAsync, method.Has("OncePerRequestAttribute"))
    {
        Weight = method.Attribute("CostAttribute")?.ConstructorArguments[0].Value as double?,
        List = method.Attribute("ListSizeAttribute") is { } size ? ReadSize(size) : null,
    };

    private static ListSizeModel ReadSize(AttributeData size) => new(
        size.Named("AssumedSize", -1) is var assumed && assumed >= 0 ? assumed : null,
        Texts(size, "SlicingArguments"),
        Texts(size, "SizedFields"),
        size.Named("RequireOneSlicingArgument", true));

    private static EquatableArray<string> Texts(AttributeData attribute, string name) => attribute.NamedArguments
        .Where(pair => pair.Key == name && !pair.Value.IsNull)
        .SelectMany(pair => pair.Value.Values)
        .Select(value => value.Value as string ?? "")
        .ToEquatable();
}

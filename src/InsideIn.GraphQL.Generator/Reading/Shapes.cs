using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>What kind of thing a C# type is to a schema.</summary>
internal static class Shapes
{
    /// <summary>The scalar of a C# type; null where it is none.</summary>
    public static string? Scalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => "String",
        SpecialType.System_Boolean => "Boolean",
        SpecialType.System_Int32 => "Int",
        SpecialType.System_Int64 => "Long",
        SpecialType.System_Double => "Float",
        SpecialType.System_Decimal => "Decimal",
        _ => type.ToDisplayString() switch
        {
            "System.Guid" => "UUID",
            "System.DateTimeOffset" => "DateTime",
            "System.DateOnly" => "Date",
            "System.TimeSpan" => "Duration",
            "System.Uri" or "System.Uri?" => "URI",
            "System.Text.Json.JsonElement" => "Any",
            "InsideIn.GraphQL.NodeId" => "ID",
            _ => null,
        },
    };

    public static bool IsNodeId(ITypeSymbol type) => type.ToDisplayString() == "InsideIn.GraphQL.NodeId";

    /// <summary>Whether values of the type may stand in an id: it can be read from a text again.</summary>
    public static bool IsIdValue(ITypeSymbol type) => type.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_Single or SpecialType.System_Double)
        && type.AllInterfaces.Any(candidate => candidate.OriginalDefinition.ToDisplayString() == "System.IParsable<TSelf>" && SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], type));

    /// <summary>The type without <c>Nullable</c> and without a question mark, and whether it had one.</summary>
    public static (ITypeSymbol Type, bool IsNullable) Unwrap(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) return (nullable.TypeArguments[0], true);
        return type.IsValueType ? (type, false) : (type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), type.NullableAnnotation != NullableAnnotation.NotAnnotated);
    }

    /// <summary>The type of the items; null where the type is no list.</summary>
    public static ITypeSymbol? Item(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array) return array.ElementType;
        if (type.SpecialType == SpecialType.System_String || type is not INamedTypeSymbol named || IsDictionary(named)) return null;
        if (named.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) return named.TypeArguments[0];
        if (!named.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", System.StringComparison.Ordinal)) return null;
        return named.AllInterfaces.FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];
    }

    /// <summary>The type inside <c>Task</c> or <c>ValueTask</c>, and whether there was one.</summary>
    public static (ITypeSymbol Type, bool IsAsync) Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true } named && named.OriginalDefinition.ToDisplayString() is "System.Threading.Tasks.Task<TResult>" or "System.Threading.Tasks.ValueTask<TResult>"
            ? (((INamedTypeSymbol)type).TypeArguments[0], true)
            : (type, false);

    // Something with a message: an exception, or a record that is one of the engine's errors.
    public static bool IsError(ITypeSymbol type) => Names.IsException(type) || type.AllInterfaces.Any(candidate => IsOwn(candidate, "IError"));

    public static bool IsOwn(ITypeSymbol type, string name) =>
        type is INamedTypeSymbol named && named.OriginalDefinition.Name == name && named.ContainingNamespace?.ToDisplayString() == Attributes.Namespace;

    public static bool IsEnum(ITypeSymbol type) => type.TypeKind == Microsoft.CodeAnalysis.TypeKind.Enum;

    public static bool IsRecord(ITypeSymbol type) => type is INamedTypeSymbol { IsRecord: true };

    /// <summary>Whether a parameter of this type is an argument although no attribute says so.</summary>
    public static bool IsArgument(ITypeSymbol type)
    {
        var inner = Unwrap(type).Type;
        if (IsOwn(inner, "Optional")) return true;
        if (Item(inner) is { } item) return IsArgument(item);
        return Scalar(inner) is not null || IsEnum(inner) || IsRecord(inner) || inner.IsValueType;
    }

    private static bool IsDictionary(INamedTypeSymbol type) =>
        type.Name.Contains("Dictionary") || type.AllInterfaces.Any(candidate => candidate.Name is "IDictionary" or "IReadOnlyDictionary");
}

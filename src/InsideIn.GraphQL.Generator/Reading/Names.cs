using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>How C# names become GraphQL names, and how C# types are written in generated code.</summary>
internal static class Names
{
    private static readonly SymbolDisplayFormat WithNullability = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type with its namespace, without nullability.</summary>
    public static string Full(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The type with its namespace and its question marks.</summary>
    public static string FullNullable(this ITypeSymbol type) => type.ToDisplayString(WithNullability);

    /// <summary>The type as a person writes it.</summary>
    public static string Readable(this ITypeSymbol type) => type.ToDisplayString(Short);

    /// <summary>The name of the field that a method or property gives: without <c>Get</c> and <c>Async</c>, camelCase.</summary>
    public static string Field(ISymbol member)
    {
        if (member.Attribute("GraphQLNameAttribute")?.Text(0) is { } given) return given;
        var name = member.Name;
        if (member is IMethodSymbol)
        {
            if (name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3])) name = name.Substring(3);
            name = WithoutAsync(name);
        }

        return Camel(name);
    }

    /// <summary>The name of an argument or input member.</summary>
    public static string Argument(ISymbol member) =>
        member.Attribute("GraphQLNameAttribute")?.Text(0) ?? member.Attribute("ArgumentAttribute")?.Text(0) ?? Camel(member.Name);

    /// <summary>The name of an output type; an interface loses its leading I.</summary>
    public static string Type(INamedTypeSymbol type)
    {
        if (type.Attribute("GraphQLNameAttribute")?.Text(0) is { } given) return given;
        var name = type.Name;
        if (type.TypeKind == Microsoft.CodeAnalysis.TypeKind.Interface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1])) return name.Substring(1);
        return IsException(type) && name.EndsWith("Exception", StringComparison.Ordinal) ? name.Substring(0, name.Length - 9) + "Error" : name;
    }

    /// <summary>The name of an input type: ends in <c>Input</c>.</summary>
    public static string Input(INamedTypeSymbol type)
    {
        var name = type.Attribute("GraphQLNameAttribute")?.Text(0) ?? type.Name;
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    /// <summary>The name of an enum's value: UPPER_SNAKE.</summary>
    public static string EnumValue(IFieldSymbol value) => value.Attribute("GraphQLNameAttribute")?.Text(0) ?? UpperSnake(value.Name);

    public static string UpperSnake(string name)
    {
        var text = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            var startsWord = index > 0 && char.IsUpper(name[index]) && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
            if (startsWord && name[index - 1] != '_') text.Append('_');
            text.Append(char.ToUpperInvariant(name[index]));
        }

        return text.ToString();
    }

    /// <summary>camelCase: a leading run of capitals is lowered as one word, <c>URLPath</c> to <c>urlPath</c>.</summary>
    public static string Camel(string name)
    {
        var letters = name.ToCharArray();
        for (var index = 0; index < letters.Length && char.IsUpper(letters[index]); index++)
        {
            if (index > 0 && index + 1 < letters.Length && char.IsLower(letters[index + 1])) break;
            letters[index] = char.ToLowerInvariant(letters[index]);
        }

        return new string(letters);
    }

    /// <summary>Whether the text may name something in a schema.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && !char.IsDigit(text[0]) && !text.StartsWith("__", StringComparison.Ordinal) && text.All(letter => letter is '_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    public static string WithoutAsync(string name) =>
        name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 ? name.Substring(0, name.Length - 5) : name;

    /// <summary>A C# string literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static bool IsException(ITypeSymbol type) => type.BasesAndSelf().Any(candidate => candidate.ToDisplayString() == "System.Exception");

    public static IEnumerable<ITypeSymbol> BasesAndSelf(this ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType) yield return current;
    }
}

using System.Globalization;
using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Reads what an argument or an input member is when the reader leaves it out: from <c>[DefaultValue]</c>, from the parameter's default, or from the property's initialiser.</summary>
internal sealed class DefaultReader(Compilation compilation, List<Problem> problems)
{
    /// <summary>The C# expression of the default's literal; null where there is none. A default of null says no more than that the value may be left out.</summary>
    public string? Read(ISymbol symbol, IParameterSymbol? parameter, ITypeSymbol type, Usage usage)
    {
        var value = Declared(symbol, parameter) ?? Initialiser(symbol) ?? DefaultLiteral.None;
        if (value.Problem is null && value.IsNull) return null;
        var expression = value.Problem is null ? Literal(value, type, usage.IdType is not null) : null;
        if (expression is null)
            problems.Add(Problem.Of(Rules.DefaultShape, usage.Place, usage.Member, value.Text, value.Problem ?? $"a value of {type.Readable()}"));
        return expression;
    }

    private static DefaultLiteral? Declared(ISymbol symbol, IParameterSymbol? parameter)
    {
        var declared = symbol.Attribute("DefaultValueAttribute") ?? parameter?.Attribute("DefaultValueAttribute");
        if (declared is { ConstructorArguments.Length: > 0 }) return DefaultLiteral.Of(declared.ConstructorArguments[0]);
        return parameter is { HasExplicitDefaultValue: true } ? new DefaultLiteral(parameter.ExplicitDefaultValue, parameter.Type) : null;
    }

    private DefaultLiteral? Initialiser(ISymbol symbol)
    {
        var syntax = symbol is IPropertySymbol ? symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<PropertyDeclarationSyntax>().FirstOrDefault()?.Initializer?.Value : null;
        return syntax is null ? null : Value(syntax);
    }

    private DefaultLiteral Value(ExpressionSyntax syntax)
    {
        while (syntax is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven) syntax = forgiven.Operand;
        var model = compilation.GetSemanticModel(syntax.SyntaxTree);
        if (syntax.IsKind(SyntaxKind.DefaultLiteralExpression)) return DefaultLiteral.None;
        if (model.GetConstantValue(syntax) is { HasValue: true } constant) return new DefaultLiteral(constant.Value, model.GetTypeInfo(syntax).Type);
        if (syntax is CollectionExpressionSyntax collection && collection.Elements.All(element => element is ExpressionElementSyntax))
            return DefaultLiteral.List([.. collection.Elements.Cast<ExpressionElementSyntax>().Select(element => Value(element.Expression))]);
        if (model.GetSymbolInfo(syntax).Symbol is IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }) return new DefaultLiteral("", null);
        return DefaultLiteral.Refused(syntax.ToString(), "a constant or a list of constants; what is computed belongs into the resolver");
    }

    private static string? Literal(DefaultLiteral given, ITypeSymbol type, bool isId)
    {
        var inner = Shapes.Unwrap(type).Type;
        if (Shapes.IsOwn(inner, "Optional")) return Literal(given, ((INamedTypeSymbol)inner).TypeArguments[0], isId);
        if (given.IsNull) return Shapes.Unwrap(type).IsNullable ? "new NullValueNode()" : null;
        if (Shapes.Item(inner) is { } item)
        {
            if (given.Items is null) return Literal(given, item, isId);
            var items = given.Items.Select(value => Literal(value, item, isId)).ToList();
            return items.Contains(null) ? null : $"new ListValueNode {{ Items = [{string.Join(", ", items)}] }}";
        }

        if (given.Items is not null) return null;
        return Shapes.IsEnum(inner) ? Enum((INamedTypeSymbol)inner, given) : Scalar(isId ? "ID" : Shapes.Scalar(inner) ?? Small(inner), given.Value);
    }

    private static string? Scalar(string? scalar, object? value)
    {
        var number = System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return (scalar, value) switch
        {
            ("Boolean" or "Any", bool flag) => $"new BooleanValueNode({(flag ? "true" : "false")})",
            ("UUID", string text) when !System.Guid.TryParseExact(text, "D", out _) => null,
            ("String" or "ID" or "UUID" or "DateTime" or "Date" or "Duration" or "URI" or "Any", string text) => $"new StringValueNode({Names.Literal(text)})",
            ("Int" or "Long" or "Float" or "Decimal" or "ID" or "Any", sbyte or byte or short or ushort or int) => $"new IntValueNode({Names.Literal(number)})",
            ("Long" or "Float" or "Decimal" or "ID" or "Any", uint or long) => $"new IntValueNode({Names.Literal(number)})",
            ("Float" or "Decimal" or "Any", double or float or decimal) => $"new FloatValueNode({Names.Literal(number)})",
            _ => null,
        };
    }

    private static string? Small(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Int16 or SpecialType.System_Byte => "Int",
        SpecialType.System_Single => "Float",
        _ => null,
    };

    private static string? Enum(INamedTypeSymbol type, DefaultLiteral given)
    {
        if (given.Type is { } declared && !SymbolEqualityComparer.Default.Equals(Shapes.Unwrap(declared).Type, type)) return null;
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(candidate => candidate.HasConstantValue && Equals(candidate.ConstantValue, given.Value));
        return member is null ? null : $"new EnumValueNode({Names.Literal(Names.EnumValue(member))})";
    }
}

/// <summary>A default as C# declares it: a constant with its type, a list, or what is neither.</summary>
internal sealed record DefaultLiteral(object? Value, ITypeSymbol? Type)
{
    public static DefaultLiteral None { get; } = new(null, null);

    public DefaultLiteral[]? Items { get; private init; }

    /// <summary>What would be right in its place; null where it is a constant.</summary>
    public string? Problem { get; private init; }

    public bool IsNull => Value is null && Items is null;

    /// <summary>As a person reads it in a message.</summary>
    public string Text => Items is not null ? $"[{string.Join(", ", Items.Select(item => item.Text))}]" : Value is string text ? Problem is null ? Names.Literal(text) : text : System.Convert.ToString(Value, CultureInfo.InvariantCulture) is { Length: > 0 } other ? other : "null";

    public static DefaultLiteral List(DefaultLiteral[] items) => new(null, null) { Items = items, Problem = items.Select(item => item.Problem).FirstOrDefault(problem => problem is not null) };

    public static DefaultLiteral Refused(string text, string expected) => new(text, null) { Problem = expected };

    public static DefaultLiteral Of(TypedConstant constant) => constant.Kind == TypedConstantKind.Array
        ? List([.. constant.Values.Select(Of)])
        : new DefaultLiteral(constant.Value, constant.Type);
}

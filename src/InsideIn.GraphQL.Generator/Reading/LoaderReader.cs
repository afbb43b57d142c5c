using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Reads a method with <c>[DataLoader]</c>.</summary>
internal static class LoaderReader
{
    public static LoaderModel Read(IMethodSymbol method, AttributeData attribute, Compilation compilation)
    {
        var name = (attribute.Text(0) ?? Names.WithoutAsync(method.Name.StartsWith("Get", System.StringComparison.Ordinal) ? method.Name.Substring(3) : method.Name)) + "DataLoader";
        var (result, isAsync) = Shapes.Awaited(method.ReturnType);
        var form = Form(method, result);
        var calls = method.Parameters.Skip(1).Select(parameter => ParameterReader.Loader(parameter, compilation)).ToList();
        var problem = Problem(method, result, form, calls);
        var value = form?.Value.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        return new LoaderModel(ClassReader.NamespaceOf(method.ContainingType), name, form?.Key.Full() ?? "", value?.FullNullable() ?? "")
        {
            IsPublic = form is not null && IsPublic(form.Value.Value) && IsPublic(form.Value.Key),
            Shape = form?.Shape ?? default,
            ReturnType = result.FullNullable(),
            Missing = value is null ? null : form!.Value.Shape == LoaderShape.Lookup || value is IArrayTypeSymbol ? "[]" : Shapes.IsOwn(value, "Page") ? $"{value.FullNullable()}.Empty" : null,
            TakesState = calls.Any(call => call?.StartsWith("State.", System.StringComparison.Ordinal) ?? false),
            IsAsync = isAsync,
            MaxBatchSize = System.Math.Min(1_000, System.Math.Max(1, attribute.Named("MaxBatchSize", 1_000))),
            Method = $"{method.ContainingType.Full()}.{method.Name}",
            Description = XmlDocs.Description(method),
            Call = calls.OfType<string>().ToEquatable(),
            Place = Place.Of(method),
            Problem = problem is null ? null : Model.Problem.Of(Rules.LoaderShape, Place.Of(method), $"{method.ContainingType.Name}.{method.Name}", problem),
        };
    }

    private static string? Problem(IMethodSymbol method, ITypeSymbol result, LoaderForm? form, List<string?> calls)
    {
        if (!method.IsStatic || method.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected) return "it is no static method that other code may call";
        if (form is null) return Keys(method) is null ? "its first parameter is no IReadOnlyList of keys" : $"it returns {result.Readable()}";
        if (Keys(method) is { } keys && !SymbolEqualityComparer.Default.Equals(form.Value.Key, keys)) return $"its keys are {keys.Readable()}, its result has keys {form.Value.Key.Readable()}";
        return calls.Contains(null) ? $"the parameter '{method.Parameters[calls.IndexOf(null) + 1].Name}' is neither a service, nor state, nor the token" : null;
    }

    private static LoaderForm? Form(IMethodSymbol method, ITypeSymbol result)
    {
        var values = Values(result);
        if (Keys(method) is not null) return values;
        var isOneKey = values is null && method.Parameters.Length > 0 && Shapes.IsArgument(method.Parameters[0].Type) && Shapes.Item(method.Parameters[0].Type) is null;
        return isOneKey && result.SpecialType != SpecialType.System_Void ? new LoaderForm(method.Parameters[0].Type, Shapes.Unwrap(result).Type, LoaderShape.SingleKey) : null;
    }

    private static ITypeSymbol? Keys(IMethodSymbol method) =>
        method.Parameters.Length > 0 && method.Parameters[0].Type is INamedTypeSymbol { Name: "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable", IsGenericType: true } list ? list.TypeArguments[0] : null;

    private static LoaderForm? Values(ITypeSymbol result)
    {
        if (result is not INamedTypeSymbol named) return null;
        foreach (var candidate in named.AllInterfaces.Prepend(named))
        {
            switch (candidate.OriginalDefinition.ToDisplayString())
            {
                case "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>": return new LoaderForm(candidate.TypeArguments[0], candidate.TypeArguments[1], LoaderShape.Dictionary);
                case "System.Linq.ILookup<TKey, TElement>": return new LoaderForm(candidate.TypeArguments[0], candidate.TypeArguments[1], LoaderShape.Lookup);
            }
        }

        return null;
    }

    private static bool IsPublic(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsPublic(array.ElementType),
        INamedTypeSymbol named => Containers(named).All(container => container.DeclaredAccessibility == Accessibility.Public) && named.TypeArguments.All(IsPublic),
        _ => true,
    };

    private static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType) yield return current;
    }

    private readonly record struct LoaderForm(ITypeSymbol Key, ITypeSymbol Value, LoaderShape Shape);
}

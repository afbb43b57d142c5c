using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Reads a method with <c>[DataLoader]</c>.</summary>
internal static class LoaderReader
{
    public static LoaderModel Read(IMethodSymbol method, AttributeData attribute, Compilation compilation)
    {
        var name = Names.WithoutAsync(method.Name.StartsWith("Get", System.StringComparison.Ordinal) ? method.Name.Substring(3) : method.Name) + "DataLoader";
        var member = $"{method.ContainingType.Name}.{method.Name}";
        var (result, isAsync) = Shapes.Awaited(method.ReturnType);
        var keys = method.Parameters.Length > 0 ? Shapes.Item(method.Parameters[0].Type) : null;
        var values = Values(result);
        var calls = method.Parameters.Skip(1).Select(parameter => ParameterReader.Loader(parameter, compilation)).ToList();
        var problem = !method.IsStatic || method.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected ? "it is no static method that other code may call"
            : keys is null || method.Parameters[0].Type is IArrayTypeSymbol ? "its first parameter is no IReadOnlyList of keys"
            : values is null ? $"it returns {result.Readable()}"
            : !SymbolEqualityComparer.Default.Equals(values.Value.Key, keys) ? $"its keys are {keys.Readable()}, its result has keys {values.Value.Key.Readable()}"
            : calls.Contains(null) ? $"the parameter '{method.Parameters[calls.IndexOf(null) + 1].Name}' is neither a service, nor global state, nor the token"
            : null;
        return new LoaderModel(ClassReader.NamespaceOf(method.ContainingType), name, keys?.Full() ?? "", values?.Value.WithNullableAnnotation(NullableAnnotation.NotAnnotated).FullNullable() ?? "")
        {
            IsPublic = values is not null && keys is not null && IsPublic(values.Value.Value) && IsPublic(keys),
            IsGroup = values?.IsGroup ?? false,
            IsAsync = isAsync,
            MaxBatchSize = System.Math.Min(1_000, System.Math.Max(1, attribute.Named("MaxBatchSize", 1_000))),
            Method = $"{method.ContainingType.Full()}.{method.Name}",
            Description = XmlDocs.Description(method),
            Call = calls.OfType<string>().ToEquatable(),
            Problem = problem is null ? null : Problem.Of(Rules.LoaderShape, Place.Of(method), member, problem),
        };
    }

    private static (ITypeSymbol Key, ITypeSymbol Value, bool IsGroup)? Values(ITypeSymbol result)
    {
        if (result is not INamedTypeSymbol named) return null;
        foreach (var candidate in named.AllInterfaces.Prepend(named))
        {
            switch (candidate.OriginalDefinition.ToDisplayString())
            {
                case "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>": return (candidate.TypeArguments[0], candidate.TypeArguments[1], false);
                case "System.Linq.ILookup<TKey, TElement>": return (candidate.TypeArguments[0], candidate.TypeArguments[1], true);
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
}

using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Reads the method with <c>[NodeResolver]</c> of a class.</summary>
internal static class NodeReader
{
    /// <summary>The class's node resolver; null where it has none, or none that could be called.</summary>
    public static IMethodSymbol? Resolver(INamedTypeSymbol type, INamedTypeSymbol? target, List<Problem> problems)
    {
        var marked = type.GetMembers().OfType<IMethodSymbol>().Where(method => method.Has("NodeResolverAttribute")).ToList();
        if (marked.Count == 0) return null;
        var problem = target is null ? "its class is no [ObjectType<T>]"
            : marked.Count > 1 ? $"{marked[1].Name} is one, too"
            : !marked[0].IsStatic || marked[0].DeclaredAccessibility is Accessibility.Private or Accessibility.Protected ? "generated code cannot call it"
            : !SymbolEqualityComparer.Default.Equals(Shapes.Unwrap(Shapes.Awaited(marked[0].ReturnType).Type).Type, target) ? $"it returns {marked[0].ReturnType.Readable()}"
            : null;
        if (problem is null) return marked[0];
        problems.Add(Problem.Of(Rules.NodeResolverShape, Place.Of(marked[0]), $"{type.Name}.{marked[0].Name}", problem));
        return null;
    }

    public static NodeModel? Read(IMethodSymbol method, INamedTypeSymbol type, TypeReader types)
    {
        var member = $"{type.Name}.{method.Name}";
        var keys = method.Parameters.Where(parameter => ParameterReader.Resolver(parameter, types.Compilation) is null).ToList();
        if (keys.Count != 1 || !Shapes.IsIdValue(keys[0].Type))
        {
            types.Problems.Add(Problem.Of(Rules.NodeResolverShape, Place.Of(method), member, keys.Count == 1 ? $"its id has the type {keys[0].Type.Readable()}" : $"it takes {keys.Count} values that could be the id"));
            return null;
        }

        var call = method.Parameters.Select(parameter => ParameterReader.Resolver(parameter, types.Compilation) ?? "id");
        return new NodeModel(keys[0].Type.Full(), $"{type.Full()}.{method.Name}", call.ToEquatable(), Attributes.Authorization(method, type) is { AllowAnonymous: true }, member);
    }
}

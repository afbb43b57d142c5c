using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Says where a parameter's value comes from, for everything but arguments. The order of the checks is the rule that authors know.</summary>
internal static class ParameterReader
{
    /// <summary>The C# that reads a resolver's parameter; null where it is an argument.</summary>
    public static string? Resolver(IParameterSymbol parameter, Compilation compilation)
    {
        if (parameter.Has("ParentAttribute") || parameter.Has("EventMessageAttribute")) return $"context.Parent<{parameter.Type.FullNullable()}>()";
        if (parameter.Has("ServiceAttribute")) return Service(parameter);
        if (StateKey(parameter, compilation) is { } key) return State(parameter, key, "context", "State", "GetGlobalStateOrDefault");
        if (parameter.Attribute("IsSelectedAttribute") is { } selected)
            return $"context.IsSelected({string.Join(", ", selected.ConstructorArguments[0].Values.Select(name => Names.Literal((string)name.Value!)))})";
        switch (parameter.Type.ToDisplayString())
        {
            case "System.Threading.CancellationToken": return "context.RequestAborted";
            case "System.Security.Claims.ClaimsPrincipal": return "context.User";
            case "InsideIn.GraphQL.IResolverContext": return "context";
        }

        return parameter.Has("ArgumentAttribute") || parameter.Has("IDAttribute") || Shapes.IsArgument(parameter.Type) ? null : Service(parameter);
    }

    /// <summary>The C# that reads a loader's parameter behind its keys; null for a plain value, which a loader cannot have.</summary>
    public static string? Loader(IParameterSymbol parameter, Compilation compilation)
    {
        if (StateKey(parameter, compilation) is { } key) return State(parameter, key, "Scope", "State", "StateOrDefault");
        if (parameter.Attribute("DataLoaderStateAttribute")?.Text(0) is { } state) return State(parameter, state, "State", "Get", "GetOrDefault");
        if (IsPaging(parameter)) return "State.Paging";
        if (parameter.Type.ToDisplayString() == "System.Threading.CancellationToken") return "cancellationToken";
        if (!parameter.Has("ServiceAttribute") && Shapes.IsArgument(parameter.Type)) return null;
        return $"services.GetRequiredService<{TypeName(parameter.Type)}>()";
    }

    public static bool IsPaging(IParameterSymbol parameter) => Shapes.IsOwn(parameter.Type, "PagingArguments");

    private static string Service(IParameterSymbol parameter)
    {
        var isLoader = IsGenerated(parameter.Type) || parameter.Type.AllInterfaces.Any(candidate => Shapes.IsOwn(candidate, "IDataLoader"));
        return $"context.{(isLoader ? "Loader" : "Service")}<{TypeName(parameter.Type)}>()";
    }

    // Loader interfaces come to be beside this very code; the compiler does not know them yet. The writer puts their namespaces in.
    private static string TypeName(ITypeSymbol type) => IsGenerated(type) ? $"%{type.Name}%" : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).FullNullable();

    private static bool IsGenerated(ITypeSymbol type) => type is IErrorTypeSymbol && type.Name.StartsWith("I", System.StringComparison.Ordinal) && type.Name.EndsWith("DataLoader", System.StringComparison.Ordinal);

    private static string State(IParameterSymbol parameter, string key, string source, string required, string optional)
    {
        var (inner, isNullable) = Shapes.Unwrap(parameter.Type);
        var isOptional = isNullable && (parameter.NullableAnnotation == NullableAnnotation.Annotated || parameter.Type.IsValueType);
        return isOptional
            ? $"{source}.{optional}<{parameter.Type.FullNullable()}>({Names.Literal(key)})"
            : $"{source}.{required}<{inner.FullNullable()}>({Names.Literal(key)})";
    }

    private static string? StateKey(IParameterSymbol parameter, Compilation compilation)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type) continue;
            if (Shapes.IsOwn(type, "GlobalStateAttribute")) return attribute.Text(0) ?? parameter.Name;
            if (type.BasesAndSelf().Any(candidate => Shapes.IsOwn(candidate, "GlobalStateAttribute"))) return KeyOfDerived(type, compilation) ?? parameter.Name;
        }

        return null;
    }

    // An attribute of the application's own names its key in the call of the base constructor.
    private static string? KeyOfDerived(INamedTypeSymbol type, Compilation compilation)
    {
        foreach (var node in type.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodesAndSelf()))
        {
            var arguments = node switch
            {
                PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList,
                ConstructorInitializerSyntax initializer => initializer.ArgumentList,
                _ => null,
            };
            if (arguments is not { Arguments.Count: > 0 }) continue;
            var constant = compilation.GetSemanticModel(node.SyntaxTree).GetConstantValue(arguments.Arguments[0].Expression);
            if (constant is { HasValue: true, Value: string key }) return key;
        }

        return null;
    }
}

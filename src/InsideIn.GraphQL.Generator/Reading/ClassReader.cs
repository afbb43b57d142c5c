using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Reads a class with <c>[QueryType]</c>, <c>[MutationType]</c>, <c>[SubscriptionType]</c>, <c>[ObjectType&lt;T&gt;]</c> or <c>[InterfaceType&lt;T&gt;]</c>.</summary>
internal static class ClassReader
{
    public static ClassModel Read(INamedTypeSymbol type, ClassKind kind, INamedTypeSymbol? target, Compilation compilation, CancellationToken cancellationToken)
    {
        var types = new TypeReader(compilation);
        if (!IsStaticPartial(type, cancellationToken))
            types.Problems.Add(Problem.Of(Rules.NotPartial, Place.Of(type), type.Name, target is null ? $"{kind}Type" : $"{kind}Type<{target.Name}>"));
        if (target is not null) types.Include(target);

        var methods = type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { MethodKind: MethodKind.Ordinary, IsStatic: true, IsGenericMethod: false, DeclaredAccessibility: Accessibility.Public })
            .Where(method => !method.Has("GraphQLIgnoreAttribute") && !method.Has("DataLoaderAttribute"))
            .Where(method => kind != ClassKind.Subscription || !SubscriptionReader.IsOpening(type, method)).ToList();
        var fields = new List<FieldModel>();
        foreach (var method in methods.Where(method => !method.Has("NodeResolverAttribute")))
        {
            cancellationToken.ThrowIfCancellationRequested();
            fields.Add(new FieldReader(types, type, kind, method).Read());
        }

        var nodeResolver = type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method => method.Has("NodeResolverAttribute"));
        return new ClassModel(kind, NamespaceOf(type), type.Name, type.Full().Replace("global::", ""))
        {
            TypeName = target is null ? kind.ToString() : Names.Type(target),
            TypeKey = target?.Full() ?? "",
            Declarations = Declarations(type).ToEquatable(),
            Schema = type.Attribute("SchemaAttribute")?.Text(0) ?? "",
            Fields = fields.ToEquatable(),
            Node = nodeResolver is null ? null : ReadNode(nodeResolver, type, compilation),
            Types = types.Types.ToEquatable(),
            Problems = types.Problems.ToEquatable(),
        };
    }

    /// <summary>Reads a type that is marked by itself: a node or an object type that no field returns.</summary>
    public static ClassModel ReadType(INamedTypeSymbol type, Compilation compilation)
    {
        var types = new TypeReader(compilation);
        types.Include(type);
        return new ClassModel(ClassKind.Object, NamespaceOf(type), type.Name, "")
        {
            TypeName = Names.Type(type),
            TypeKey = type.Full(),
            Types = types.Types.ToEquatable(),
            Problems = types.Problems.ToEquatable(),
        };
    }

    public static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();

    private static NodeModel ReadNode(IMethodSymbol method, INamedTypeSymbol type, Compilation compilation)
    {
        var key = method.Parameters.FirstOrDefault(parameter => ParameterReader.Resolver(parameter, compilation) is null);
        var call = method.Parameters.Select(parameter => ParameterReader.Resolver(parameter, compilation) ?? "id");
        var authorization = Attributes.Authorization(method, type);
        return new NodeModel(key?.Type.Full() ?? "string", $"{type.Full()}.{method.Name}", call.ToEquatable(), authorization is { AllowAnonymous: true }, $"{type.Name}.{method.Name}");
    }

    private static bool IsStaticPartial(INamedTypeSymbol type, CancellationToken cancellationToken) => type.IsStatic && type.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()
        .All(declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static Stack<string> Declarations(INamedTypeSymbol type)
    {
        var chain = new Stack<string>();
        for (var current = type; current is not null; current = current.ContainingType)
            chain.Push($"{(current.IsStatic ? "static " : "")}partial {(current.IsRecord ? "record" : "class")} {current.Name}");
        return chain;
    }
}

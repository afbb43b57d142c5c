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

        types.Problems.AddRange(MethodCheck.Demands(type));
        var methods = type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { MethodKind: MethodKind.Ordinary, IsStatic: true, DeclaredAccessibility: Accessibility.Public })
            .Where(method => !method.Has("GraphQLIgnoreAttribute") && !method.Has("DataLoaderAttribute"))
            .Where(method => kind != ClassKind.Subscription || !SubscriptionReader.IsOpening(type, method)).ToList();
        var fields = new List<FieldModel>();
        foreach (var method in methods.Where(method => !method.Has("NodeResolverAttribute")))
        {
            cancellationToken.ThrowIfCancellationRequested();
            new MethodCheck(types.Problems, type, target, method).Run();
            types.Problems.AddRange(MethodCheck.Demands(method));
            if (method.IsGenericMethod) continue;
            fields.Add(new FieldReader(types, type, kind, method).Read());
        }

        var nodeResolver = NodeReader.Resolver(type, target, types.Problems);
        return new ClassModel(kind, NamespaceOf(type), type.Name, type.Full().Replace("global::", ""))
        {
            TypeName = target is null ? kind.ToString() : Names.Type(target),
            TypeKey = target?.Full() ?? "",
            Declarations = Declarations(type).ToEquatable(),
            Schema = type.Attribute("SchemaAttribute")?.Text(0) ?? "",
            Fields = fields.ToEquatable(),
            Node = nodeResolver is null ? null : NodeReader.Read(nodeResolver, type, types),
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

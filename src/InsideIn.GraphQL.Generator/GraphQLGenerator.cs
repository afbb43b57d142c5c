using System.Collections.Immutable;
using InsideIn.GraphQL.Generator.Model;
using InsideIn.GraphQL.Generator.Reading;
using InsideIn.GraphQL.Generator.Writing;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator;

/// <summary>Turns annotated classes into schema registrations and data loaders. Reads symbols into models that compare by value; writes only what changed.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GraphQLGenerator : IIncrementalGenerator
{
    /// <summary>The name of the steps that make models of symbols, for tests.</summary>
    internal const string Models = "Models";

    private const string Prefix = Attributes.Namespace + ".";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var classes = Classes(context, "QueryTypeAttribute", ClassKind.Query)
            .Combine(Classes(context, "MutationTypeAttribute", ClassKind.Mutation).Combine(Classes(context, "SubscriptionTypeAttribute", ClassKind.Subscription)).Select(static (roots, _) => roots.Left.AddRange(roots.Right)))
            .Combine(Classes(context, "ObjectTypeAttribute`1", ClassKind.Object).Combine(Classes(context, "InterfaceTypeAttribute`1", ClassKind.Interface)))
            .Combine(Marked(context, "ObjectTypeAttribute").Combine(Marked(context, "NodeAttribute")))
            .Select(static (all, _) => all.Left.Left.Left.Concat(all.Left.Left.Right).Concat(all.Left.Right.Left).Concat(all.Left.Right.Right).Concat(all.Right.Left).Concat(all.Right.Right).ToEquatable())
            .WithTrackingName(Models);
        var loaders = context.SyntaxProvider.ForAttributeWithMetadataName(Prefix + "DataLoaderAttribute", static (_, _) => true,
            static (found, _) => LoaderReader.Read((IMethodSymbol)found.TargetSymbol, found.Attributes[0], found.SemanticModel.Compilation)).Collect();
        var module = context.CompilationProvider.Select(static (compilation, _) => compilation.Assembly.Attribute("ModuleAttribute")?.Text(0));

        var whole = classes.Combine(loaders.Select(static (all, _) => all.ToEquatable()).WithTrackingName(Models)).Combine(module);
        context.RegisterSourceOutput(whole, static (output, parts) =>
        {
            var model = new ModuleModel(parts.Right, parts.Left.Left, parts.Left.Right);
            foreach (var problem in model.Problems) output.ReportDiagnostic(problem.ToDiagnostic());
            foreach (var (name, text) in ModuleWriter.Write(model)) output.AddSource(name, text);
        });
    }

    private static IncrementalValueProvider<ImmutableArray<ClassModel>> Classes(IncrementalGeneratorInitializationContext context, string attribute, ClassKind kind) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(Prefix + attribute, static (_, _) => true, (found, cancellationToken) => ClassReader.Read(
            (INamedTypeSymbol)found.TargetSymbol,
            kind,
            kind is ClassKind.Object or ClassKind.Interface ? found.Attributes[0].AttributeClass?.TypeArguments[0] as INamedTypeSymbol : null,
            found.SemanticModel.Compilation,
            cancellationToken)).Collect();

    private static IncrementalValueProvider<ImmutableArray<ClassModel>> Marked(IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(Prefix + attribute, static (_, _) => true,
            static (found, _) => ClassReader.ReadType((INamedTypeSymbol)found.TargetSymbol, found.SemanticModel.Compilation)).Collect();
}

using InsideIn.GraphQL.Generator.Model;
using InsideIn.GraphQL.Generator.Reading;

namespace InsideIn.GraphQL.Generator.Writing;

/// <summary>Writes all files of an assembly.</summary>
internal static class ModuleWriter
{
    public static IEnumerable<(string Name, string Text)> Write(ModuleModel module)
    {
        foreach (var loader in module.Loaders) yield return ($"{Prefix(loader.Namespace)}{loader.Name}.g.cs", LoaderWriter.Write(loader, module));
        if (module.Classes.Count == 0 && module.Name is null) yield break;
        var isPartial = module.Problems.All(problem => problem.RuleId != Rules.NotPartial.Id);
        if (!isPartial) yield break;
        foreach (var model in module.Classes) yield return ($"{model.HintName}.g.cs", ClassWriter.Write(model, module));
        foreach (var type in module.Types.GroupBy(type => type.Name).Select(group => group.First())) yield return ($"{type.HintName}.Type.g.cs", TypeWriter.Write(type, module));
        if (module.Name is not null) yield return ($"{module.Name}.g.cs", Registration(module, module.Name));
    }

    /// <summary>Where the types of a module are registered.</summary>
    public static string Namespace(ModuleModel module) => $"InsideIn.GraphQL.Generated.{module.Name ?? "Types"}";

    private static string Prefix(string space) => space.Length == 0 ? "" : space + ".";

    private static string Registration(ModuleModel module, string name)
    {
        var writer = new SourceWriter();
        writer.Line("namespace Microsoft.Extensions.DependencyInjection;").Line();
        writer.Line("/// <summary>Registers the GraphQL types of this assembly.</summary>").Line(SourceWriter.Attribute);
        writer.Line($"public static class {name}GraphQLServerBuilderExtensions").Open();
        writer.Line("/// <summary>Adds the types and data loaders of this assembly that belong to the builder's schema.</summary>");
        writer.Line($"public static GraphQLServerBuilder Add{name}(this GraphQLServerBuilder builder)").Open();
        foreach (var loader in module.Loaders)
        {
            var space = $"global::{Prefix(loader.Namespace)}";
            writer.Line($"global::Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAddScoped<{space}I{loader.Name}, {space}{loader.Name}>(builder.Services);");
        }

        writer.Line("return builder.Name switch").Open();
        foreach (var schema in module.Schemas) writer.Line($"{Names.Literal(schema.Name)} => builder.AddTypes({Method(schema)}),");
        writer.Line($"_ => throw new global::System.ArgumentException($\"No class of this assembly belongs to the schema '{{builder.Name}}'.\", nameof(builder)),");
        writer.Close("};").Close();
        foreach (var schema in module.Schemas)
        {
            writer.Line().Line($"private static void {Method(schema)}(TypeRegistry types)").Open();
            foreach (var model in schema.Classes) writer.Line($"{FullName(model)}.{ClassWriter.Nested}.Register(types);");
            foreach (var type in schema.Types) writer.Line($"global::{Namespace(module)}.{TypeWriter.ClassName(type)}.Register(types);");
            writer.Close();
        }

        return writer.Close().ToString();
    }

    private static string FullName(ClassModel model) => "global::" + model.HintName;

    private static string Method(SchemaModel schema) => $"Add{(schema.Name.Length == 0 ? "Default" : Names.Pascal(new string([.. schema.Name.Where(char.IsLetterOrDigit)])))}Schema";
}

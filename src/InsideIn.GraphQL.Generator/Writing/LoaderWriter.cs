using InsideIn.GraphQL.Generator.Model;

namespace InsideIn.GraphQL.Generator.Writing;

/// <summary>Writes the interface and the class of one data loader.</summary>
internal static class LoaderWriter
{
    public static string Write(LoaderModel loader, ModuleModel module)
    {
        var writer = new SourceWriter();
        var access = loader.IsPublic ? "public" : "internal";
        var value = loader.IsGroup ? loader.ValueType + "[]" : loader.ValueType;
        var arguments = string.Join(", ", loader.Call.Select(expression => LoaderNames.PutIn(expression, loader.Namespace, module)).Prepend("keys"));
        var call = $"{(loader.IsAsync ? "await " : "")}{loader.Method}({arguments})";
        writer.LineIf(loader.Namespace.Length > 0, () => $"namespace {loader.Namespace};\n");

        writer.Line($"/// <summary>{Summary(loader)}</summary>").Line(SourceWriter.Attribute);
        writer.Line($"{access} interface I{loader.Name} : IDataLoader<{loader.KeyType}, {value}>;").Line();

        writer.Line($"/// <summary>Calls <see cref=\"{loader.Method.Replace("global::", "")}\"/> once for the keys of a wave.</summary>").Line(SourceWriter.Attribute);
        writer.Line($"internal sealed class {loader.Name}({(arguments.Contains("services.") ? "global::System.IServiceProvider services, " : "")}DataLoaderScope scope)");
        writer.Line($"    : DataLoader<{loader.KeyType}, {value}>(scope, maxBatchSize: {loader.MaxBatchSize}), I{loader.Name}").Open();
        writer.LineIf(loader.IsGroup, () => $"protected override {value}? Missing => [];\n");
        writer.Line($"protected override {(loader.IsAsync ? "async " : "")}Task<IReadOnlyDictionary<{loader.KeyType}, {value}>> LoadBatchAsync(IReadOnlyList<{loader.KeyType}> keys, CancellationToken cancellationToken)").Open();
        var result = loader.IsGroup ? $"{(loader.IsAsync ? $"({call})" : call)}.ToDictionary(group => group.Key, group => group.ToArray())" : call;
        writer.Line(loader.IsAsync ? $"return {result};" : $"return Task.FromResult<IReadOnlyDictionary<{loader.KeyType}, {value}>>({result});");
        return writer.Close().Close().ToString();
    }

    private static string Summary(LoaderModel loader) =>
        System.Security.SecurityElement.Escape((loader.Description ?? $"Loads by keys what {loader.Method.Replace("global::", "")} finds.").Replace("\n", " "))!;
}

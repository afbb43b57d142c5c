using InsideIn.GraphQL.Generator.Model;

namespace InsideIn.GraphQL.Generator.Writing;

/// <summary>Writes the interface and the class of one data loader.</summary>
internal static class LoaderWriter
{
    public static string Write(LoaderModel loader, ModuleModel module)
    {
        var writer = new SourceWriter();
        var access = loader.IsPublic ? "public" : "internal";
        var value = loader.Shape == LoaderShape.Lookup ? loader.ValueType + "[]" : loader.ValueType;
        var call = Call(loader, module);
        writer.LineIf(loader.Namespace.Length > 0, () => $"namespace {loader.Namespace};\n");

        writer.Line($"/// <summary>{Summary(loader)}</summary>").Line(SourceWriter.Attribute);
        writer.Line($"{access} interface I{loader.Name} : IDataLoader<{loader.KeyType}, {value}>;").Line();

        var needsServices = loader.TakesState || call.Contains("services.");
        writer.Line($"/// <summary>Calls <see cref=\"{loader.Method.Replace("global::", "")}\"/> {(loader.Shape == LoaderShape.SingleKey ? "for each key" : "once for the keys")} of a wave.</summary>").Line(SourceWriter.Attribute);
        writer.Line($"internal sealed class {loader.Name}({(needsServices ? "global::System.IServiceProvider services, " : "")}DataLoaderScope scope{(loader.TakesState ? ", LoaderState? state = null" : "")})");
        writer.Line($"    : DataLoader<{loader.KeyType}, {value}>(scope, maxBatchSize: {loader.MaxBatchSize}{(loader.TakesState ? ", state" : "")}), I{loader.Name}").Open();
        writer.LineIf(loader.Missing is not null, () => $"protected override {value}? Missing => {loader.Missing};\n");
        writer.LineIf(loader.TakesState, () => $"protected override DataLoader<{loader.KeyType}, {value}> With(LoaderState state) => new {loader.Name}(services, Scope, state);\n");
        writer.Line($"protected override {(loader.IsAsync || loader.Shape == LoaderShape.SingleKey ? "async " : "")}Task<IReadOnlyDictionary<{loader.KeyType}, {value}>> LoadBatchAsync(IReadOnlyList<{loader.KeyType}> keys, CancellationToken cancellationToken)").Open();
        if (loader.Shape == LoaderShape.SingleKey) OneByOne(writer, loader, call);
        else writer.Line(loader.IsAsync ? $"return {Result(loader, call)};" : $"return Task.FromResult<IReadOnlyDictionary<{loader.KeyType}, {value}>>({Result(loader, call)});");
        return writer.Close().Close().ToString();
    }

    private static string Call(LoaderModel loader, ModuleModel module)
    {
        var arguments = loader.Call.Select(expression => LoaderNames.PutIn(expression, loader.Namespace, module)).Prepend(loader.Shape == LoaderShape.SingleKey ? "key" : "keys");
        return $"{loader.Method}({string.Join(", ", arguments)})";
    }

    private static string Result(LoaderModel loader, string call)
    {
        var result = loader.IsAsync ? $"await {call}" : call;
        return loader.Shape == LoaderShape.Lookup ? $"{(loader.IsAsync ? $"({result})" : result)}.ToDictionary(group => group.Key, group => group.ToArray())" : result;
    }

    // The calls run at the same time; a null is a key without value.
    private static void OneByOne(SourceWriter writer, LoaderModel loader, string call)
    {
        writer.Line($"async Task<({loader.KeyType} Key, {loader.ReturnType} Value)> LoadAsync({loader.KeyType} key) => (key, await {(loader.IsAsync ? call : $"Task.FromResult({call})")});");
        writer.Line($"var found = new Dictionary<{loader.KeyType}, {loader.ValueType}>(keys.Count);");
        writer.Line("foreach (var (key, value) in await Task.WhenAll(keys.Select(LoadAsync)))").Open();
        writer.Line("if (value is { } given) found.Add(key, given);").Close();
        writer.Line("return found;");
    }

    private static string Summary(LoaderModel loader) =>
        System.Security.SecurityElement.Escape((loader.Description ?? $"Loads by keys what {loader.Method.Replace("global::", "")} finds.").Replace("\n", " "))!;
}

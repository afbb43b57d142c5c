using System.Reflection;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Generator.Tests;

/// <summary>Sources compiled together with what the generator adds, as the compiler of a web project would.</summary>
internal sealed class GeneratedAssembly
{
    private const string WebUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private readonly Compilation compilation;
    private readonly string[] generated;
    private Assembly? loaded;

    public GeneratedAssembly(string name, IEnumerable<(string Place, string Code)> sources, bool isProgram = false)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Code, GeneratorRun.Parsing, source.Place)).Prepend(CSharpSyntaxTree.ParseText(WebUsings, GeneratorRun.Parsing));
        var options = new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new GraphQLGenerator().AsSourceGenerator()], parseOptions: GeneratorRun.Parsing);
        driver = driver.RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create(name, trees, GeneratorRun.References, options), out compilation, out var own);
        generated = [.. driver.GetRunResult().Results[0].GeneratedSources.Select(file => file.SourceText.ToString())];
        Problems = [.. own.Concat(compilation.GetDiagnostics()).Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Select(Describe).Distinct()];
    }

    /// <summary>What the generator and the compiler have to say, warnings included.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>The texts that the generator added.</summary>
    public IReadOnlyList<string> Generated => generated;

    /// <summary>The types of the module, added to a server.</summary>
    public void AddTo(GraphQLServerBuilder server)
    {
        var module = Load().GetTypes().Single(type => type.Name.EndsWith("GraphQLServerBuilderExtensions", StringComparison.Ordinal));
        module.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Single().Invoke(null, [server]);
    }

    /// <summary>The checked schema of several modules together.</summary>
    public static Schema Schema(params IEnumerable<GeneratedAssembly> modules)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<Microsoft.Extensions.Hosting.IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Development" });
        var server = services.AddGraphQLServer();
        foreach (var module in modules) module.AddTo(server);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredKeyedService<RequestExecutor>("").Schema;
    }

    private Assembly Load()
    {
        if (loaded is not null) return loaded;
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error)));
        return loaded = Assembly.Load(image.ToArray());
    }

    private static string Describe(Diagnostic problem)
    {
        var place = problem.Location.GetLineSpan();
        return $"{place.Path}+{place.StartLinePosition.Line} {problem.Id} {problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}

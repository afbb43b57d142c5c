using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InsideIn.GraphQL.Generator.Tests;

/// <summary>A compilation with the generator, as a project that uses the engine has it.</summary>
internal sealed class GeneratorRun
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using InsideIn.GraphQL;
        """;

    public static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithDocumentationMode(DocumentationMode.Parse);

    public static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];

    private readonly CSharpCompilation before;
    private GeneratorDriver driver;
    private Compilation after;

    public GeneratorRun(params string[] sources)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        before = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText(Usings, Parsing), .. sources.Select(source => CSharpSyntaxTree.ParseText(source, Parsing, "Sample.cs"))], References, options);
        driver = CSharpGeneratorDriver.Create(
            [new GraphQLGenerator().AsSourceGenerator()],
            parseOptions: Parsing,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGeneratorsAndUpdateCompilation(before, out after, out var problems);
        Problems = problems;
    }

    /// <summary>What the generator itself reports.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>The generated files by their names.</summary>
    public IReadOnlyDictionary<string, string> Files => driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString());

    /// <summary>What the compiler has to say about everything together, warnings included.</summary>
    public IEnumerable<string> CompilerProblems => after.GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Select(problem => problem.ToString());

    /// <summary>The one problem with its rule, its message and the text it points at.</summary>
    public (string Rule, string Message, string At) Single()
    {
        var problem = Assert.Single(Problems);
        var text = before.SyntaxTrees[1].GetText().ToString(problem.Location.SourceSpan);
        return (problem.Id, problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), text);
    }

    /// <summary>Runs again after a change elsewhere; tells why the models were read and why the output was written, step by step.</summary>
    public (IEnumerable<IncrementalStepRunReason> Models, IEnumerable<IncrementalStepRunReason> Outputs) RunAgainBeside(string more)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(before.AddSyntaxTrees(CSharpSyntaxTree.ParseText(more, Parsing)), out after, out _);
        var result = driver.GetRunResult().Results[0];
        return (Reasons(result.TrackedSteps[GraphQLGenerator.Models]), Reasons(result.TrackedOutputSteps.SelectMany(step => step.Value)));
    }

    private static List<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) => [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)];
}

using System.Reflection;
using System.Xml.Linq;
using InsideIn.Documents;
using InsideIn.EntraId;
using InsideIn.GraphQL;
using InsideIn.Kernel;

namespace InsideIn.Architecture;

public class ProjectTests
{
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["InsideIn.GraphQL"] = [],
        ["InsideIn.GraphQL.Generator"] = [],
        ["InsideIn.Documents"] = [],
        ["InsideIn.EntraId"] = [],
        ["InsideIn"] = ["web", "InsideIn.GraphQL", "InsideIn.GraphQL.Generator", "InsideIn.Documents", "InsideIn.EntraId"],
        ["InsideIn.DevTenant"] = ["InsideIn.EntraId"],
        ["InsideIn.Demo"] = ["InsideIn", "InsideIn.DevTenant"],
    };

    public static TheoryData<Type> Shipped => [typeof(Viewer), typeof(DocumentStore), typeof(Connection<>), typeof(DirectoryUser)];

    [Fact]
    public void A_project_references_only_what_the_design_lets_it_know() =>
        Assert.Empty(Repository.Files("src", ".csproj").SelectMany(path => Violations(Path.GetFileNameWithoutExtension(path), XDocument.Load(path))));

    [Fact]
    public void A_planted_reference_to_the_development_tenant_is_found()
    {
        var planted = XDocument.Parse("""<Project><ItemGroup><ProjectReference Include="../InsideIn.DevTenant/InsideIn.DevTenant.csproj" /></ItemGroup></Project>""");

        Assert.Equal(["InsideIn -> InsideIn.DevTenant"], Violations("InsideIn", planted));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_compiled_assembly_references_only_what_the_design_lets_it_know(Type inAssembly)
    {
        ArgumentNullException.ThrowIfNull(inAssembly);
        Assert.Empty(Violations(inAssembly.Assembly.GetName().Name!, inAssembly.Assembly));
    }

    [Fact]
    public void A_planted_reference_of_a_compiled_assembly_is_found() =>
        Assert.Contains("InsideIn.GraphQL -> InsideIn", Violations("InsideIn.GraphQL", typeof(ProjectTests).Assembly));

    [Theory]
    [InlineData("InsideIn.DevTenant")]
    [InlineData("InsideIn.Demo")]
    public void What_is_for_development_is_never_published(string project) =>
        Assert.Equal("false", XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj")).Descendants("IsPublishable").Single().Value);

    private static IEnumerable<string> Violations(string project, Assembly compiled) =>
        compiled.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(target => target.StartsWith("InsideIn", StringComparison.Ordinal) && !MayReference[project].Contains(target))
            .Select(target => $"{project} -> {target}");

    private static IEnumerable<string> Violations(string project, XDocument file) =>
        file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Where(target => !MayReference[project].Contains(target))
            .Select(target => $"{project} -> {target}");
}

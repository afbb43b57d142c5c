using System.Xml.Linq;

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
    [InlineData("InsideIn.DevTenant")]
    [InlineData("InsideIn.Demo")]
    public void What_is_for_development_is_never_published(string project) =>
        Assert.Equal("false", XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj")).Descendants("IsPublishable").Single().Value);

    private static IEnumerable<string> Violations(string project, XDocument file) =>
        file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Where(target => !MayReference[project].Contains(target))
            .Select(target => $"{project} -> {target}");
}

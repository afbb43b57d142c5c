using System.Text.RegularExpressions;
using InsideIn.Documents;
using InsideIn.EntraId;
using InsideIn.GraphQL;
using InsideIn.Kernel;

namespace InsideIn.Architecture;

public partial class NameTests
{
    public static TheoryData<Type> Shipped => [typeof(Viewer), typeof(DocumentStore), typeof(Connection<>), typeof(DirectoryUser)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void No_type_is_named_after_a_layer(Type inAssembly)
    {
        ArgumentNullException.ThrowIfNull(inAssembly);
        Assert.Empty(LayerNames(inAssembly.Assembly.GetTypes()));
    }

    [Fact]
    public void A_planted_layer_name_is_found() =>
        Assert.Equal(["PostManager"], LayerNames(typeof(NameTests).Assembly.GetTypes()));

    [Fact]
    public void Every_feature_has_a_readme() =>
        Assert.All(
            Directory.GetDirectories(Path.Combine(Repository.Root, "src", "InsideIn"))
                .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj" or "wwwroot" or "Properties") && Directory.EnumerateFiles(folder, "*.cs").Any()),
            folder => Assert.True(File.Exists(Path.Combine(folder, "README.md")), $"{Repository.Relative(folder)} has no README.md."));

    private static List<string> LayerNames(IEnumerable<Type> types) =>
        [.. types.Select(type => type.Name).Where(name => LayerName().IsMatch(name)).Order(StringComparer.Ordinal)];

    [GeneratedRegex("^[A-Z].*(Manager|Helper|Helpers|Utils|Util|Impl|Dto|Service|Services|Repository|Mapper)(`[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LayerName();
}

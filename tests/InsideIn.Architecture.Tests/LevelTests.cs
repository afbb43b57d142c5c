using InsideIn.Kernel;

namespace InsideIn.Architecture;

public class LevelTests
{
    private const string PlantedRoot = "InsideIn.Architecture.Planted";

    [Fact]
    public void A_feature_names_only_features_on_lower_levels() =>
        Assert.Empty(Levels.Violations(typeof(Viewer).Assembly.GetTypes()));

    [Fact]
    public void Every_feature_folder_has_a_level() =>
        Assert.All(
            typeof(Viewer).Assembly.GetTypes().Select(type => Levels.FeatureOf(type)).OfType<string>().Distinct(),
            feature => Assert.True(Levels.Of(feature) >= 0));

    [Fact]
    public void A_planted_edge_upward_inside_an_async_lambda_is_found() =>
        Assert.Contains(PlantedViolations(), violation => violation.StartsWith("Access -> Posts", StringComparison.Ordinal));

    [Fact]
    public void A_planted_edge_to_a_neighbour_is_found() =>
        Assert.Contains(PlantedViolations(), violation => violation.StartsWith("Events -> Posts", StringComparison.Ordinal));

    // R29
    [Fact]
    public void Groups_do_not_know_the_client_of_the_directory_while_its_reader_does()
    {
        Assert.DoesNotContain(NamedBy("InsideIn.Groups"), IsOfEntraId);
        Assert.Contains(NamedBy("InsideIn.CompanyDirectory"), IsOfEntraId);
    }

    private static bool IsOfEntraId(Type type) => type.Namespace?.StartsWith("InsideIn.EntraId", StringComparison.Ordinal) == true;

    private static IEnumerable<Type> NamedBy(string root) =>
        typeof(Viewer).Assembly.GetTypes().Where(type => type.Namespace == root).SelectMany(References.TypesOf).Distinct();

    private static IReadOnlyList<string> PlantedViolations() =>
        Levels.Violations(
            typeof(LevelTests).Assembly.GetTypes().Where(type => type.Namespace is { } name && name.StartsWith(PlantedRoot, StringComparison.Ordinal) && !name.EndsWith("Names", StringComparison.Ordinal)),
            PlantedRoot);
}

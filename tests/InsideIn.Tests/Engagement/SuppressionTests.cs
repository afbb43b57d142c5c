using InsideIn.Engagement;

namespace InsideIn.Tests.Engagement;

/// <summary>Rules E-4 and E-5: what is shown lets nobody compute a group of one to nine.</summary>
public sealed class SuppressionTests
{
    // K-1 to K-6
    [Theory]
    [InlineData("K-1", "20 8 3", 0, "20, other 11")]
    [InlineData("K-2", "20 15 4", 0, "20, other 19")]
    [InlineData("K-3", "12 7", 0, "")]
    [InlineData("K-4", "40 12 10 9", 0, "12, 40, other 19")]
    [InlineData("K-5", "25 25", 0, "25, 25")]
    [InlineData("K-6", "18 11", 2, "18, other 13")]
    public void The_known_answers_of_the_rules_are_met(string rule, string sizes, int direct, string expected)
    {
        var company = Company(direct, [.. sizes.Split(' ').Select(int.Parse)]);

        var shown = ShownUnit.Of(company)!;

        var words = shown.Parts.OrderBy(part => part.IsOther).ThenBy(part => part.Headcount).Select(part => (part.IsOther ? "other " : "") + part.Headcount);
        Assert.True(expected == string.Join(", ", words), $"{rule}: {string.Join(", ", words)}");
        Assert.Equal(expected.Length == 0, shown.IsWithheld);
    }

    // The story of the product: a unit of nine is hidden, and so is what would reveal it.
    [Fact]
    public void A_unit_of_nine_is_hidden_together_with_the_unit_that_would_reveal_it()
    {
        var shown = ShownUnit.Of(Company(0, 60, 30, 12, 9))!;

        Assert.Equal([("Unit 0", 60), ("Unit 1", 30), ("Other units", 21)], shown.Parts.Select(part => (part.Name, part.Headcount)));
    }

    // E-5: ties go by the unit's id.
    [Fact]
    public void Of_two_units_of_one_size_the_first_by_id_is_hidden()
    {
        var shown = ShownUnit.Of(Company(0, 15, 15, 4))!;

        Assert.Equal(["Unit 1", "Other units"], shown.Parts.Select(part => part.Name));
    }

    // E-5: under a hidden unit nothing shows.
    [Fact]
    public void Nothing_is_shown_below_a_hidden_unit()
    {
        var big = new Unit("B", "B", 0, 0, [Leaf("B / 1", 14), Leaf("B / 2", 14)]);
        var small = new Unit("A", "A", 0, 0, [Leaf("A / 1", 11), Leaf("A / 2", 11)]);
        var shown = ShownUnit.Of(new Unit("", "Company", 3, 0, [small, big]))!;

        Assert.Equal(["B", "1", "2", "Other units"], Walk(shown).Skip(1).Select(unit => unit.Name));
    }

    // E-4
    [Fact]
    public void A_company_of_nine_has_no_figures_at_all() => Assert.Null(ShownUnit.Of(Company(0, 5, 4)));

    // E-5
    [Fact]
    public void Ten_thousand_random_companies_let_nobody_compute_a_group_of_one_to_nine()
    {
        var chance = new Random(20261121);
        for (var round = 0; round < 10_000; round++)
        {
            var company = RandomUnit(chance, "", depth: 0);
            if (ShownUnit.Of(company) is { } shown)
            {
                Assert.True(SmallestComputableGroup(shown) >= Figures.FewestPeople, $"round {round}");
            }
        }
    }

    // The same measure finds the leak that a weaker rule would leave.
    [Fact]
    public void The_measure_of_that_property_sees_a_planted_leak()
    {
        var leaf = new ShownUnit("A", 20, 0, Precision.Bands, []);
        var leaking = new ShownUnit("Company", 23, 0, Precision.Bands, [leaf, leaf with { Headcount = 3, IsOther = true }]);

        Assert.Equal(3, SmallestComputableGroup(leaking));
    }

    /// <summary>
    /// Whatever can be added and subtracted from shown units is made of these pieces: each unit without parts.
    /// Parts are the whole of their unit, which is asserted on the way.
    /// </summary>
    private static int SmallestComputableGroup(ShownUnit unit)
    {
        Assert.True(unit.Parts.Count == 0 || unit.Parts.Sum(part => part.Headcount) == unit.Headcount);
        return unit.Parts.Count == 0 ? unit.Headcount : unit.Parts.Min(SmallestComputableGroup);
    }

    internal static Unit RandomUnit(Random chance, string path, int depth)
    {
        var parts = depth == 3 ? 0 : chance.Next(0, 6);
        var direct = parts == 0 ? chance.Next(0, depth == 0 ? 80 : 40) : chance.Next(0, 12);
        return new Unit(path, $"U{path}", direct, chance.Next(0, direct + 1), [.. Enumerable.Range(0, parts).Select(part => RandomUnit(chance, $"{path} / {part}", depth + 1))]);
    }

    internal static Unit Leaf(string path, int headcount, int reached = 0) => new(path, path.Split(" / ")[^1], headcount, reached, []);

    internal static IEnumerable<ShownUnit> Walk(ShownUnit unit) => unit.Parts.SelectMany(Walk).Prepend(unit);

    private static Unit Company(int direct, params int[] sizes) =>
        new("", "Company", direct, 0, [.. sizes.Select((size, at) => Leaf($"Unit {at}", size))]);
}

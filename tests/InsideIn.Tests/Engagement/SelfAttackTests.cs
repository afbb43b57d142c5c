using InsideIn.Engagement;

namespace InsideIn.Tests.Engagement;

/// <summary>Rule E-7: the release attacks itself before anybody else can.</summary>
public sealed class SelfAttackTests
{
    // K-9: bands leave A between 9 and 12.
    [Fact]
    public void A_unit_that_bands_leave_open_is_shown()
    {
        var shown = ShownUnit.Of(Company((12, 12), (98, 88)))!;

        var ranges = SelfAttack.RangesOf(shown, new Bounds(0, 110));

        Assert.Equal([">90 %", "high", "high"], SuppressionTests.Walk(shown).Select(unit => unit.Share));
        Assert.Equal(new Bounds(9, 12), ranges[shown.Parts[0]]);
        Assert.Equal(2, SelfAttack.Withstand(shown, new Bounds(0, 110)).Parts.Count);
    }

    // K-9: without the sibling rule, "90 %" for B would force A to 12 of 12.
    [Fact]
    public void A_unit_that_its_sister_in_points_would_pin_is_found()
    {
        var a = new ShownUnit("A", 12, 12, Precision.Bands, []);
        var b = new ShownUnit("B", 98, 88, Precision.Points, []);
        var company = new ShownUnit("Company", 110, 100, Precision.Points, [a, b]);

        Assert.Equal(new Bounds(12, 12), SelfAttack.RangesOf(company, new Bounds(0, 110))[a]);
        Assert.Empty(SelfAttack.Withstand(company, new Bounds(0, 110)).Parts);
    }

    // K-9: 70 %, high, middle leave A between 10 and 12.
    [Fact]
    public void Units_of_which_one_is_pinned_are_withheld_in_the_words_of_too_few_people()
    {
        var shown = ShownUnit.Of(Company((12, 12), (98, 65)))!;
        Assert.Equal(["70 %", "high", "middle"], SuppressionTests.Walk(shown).Select(unit => unit.Share));

        var release = EngagementRelease.Of(new Block(37), Company((12, 12), (98, 65)), [60, 60, 60, 60], DateTimeOffset.UnixEpoch);
        var tooFew = EngagementRelease.Of(new Block(37), Company((9, 9), (101, 68)), [60, 60, 60, 60], DateTimeOffset.UnixEpoch);

        Assert.Empty(release.Units);
        Assert.Equal(tooFew.Company, release.Company);
        Assert.True(release.Company.IsWithheld);
    }

    // K-7: parent 31 with children 20, 8 and 3; subtracting must not reach the three.
    [Fact]
    public void The_difference_of_two_sums_reaches_nobody()
    {
        var shown = ShownUnit.Of(Company((20, 16), (8, 6), (3, 1)))!;

        Assert.Equal([(20, false), (11, true)], shown.Parts.Select(part => (part.Headcount, part.IsOther)));
    }

    // E-7 as a property, against an attacker who tries every combination of counts.
    [Fact]
    public void The_ranges_are_those_that_trying_all_combinations_gives()
    {
        var chance = new Random(7);
        for (var round = 0; round < 60; round++)
        {
            var sizes = new[] { chance.Next(10, 16), chance.Next(10, 16), chance.Next(20, 30) };
            var company = Company([.. sizes.Select(size => (size, chance.Next(0, size + 1)))]);
            var shown = ShownUnit.Of(company)!;
            var ranges = SelfAttack.RangesOf(shown, new Bounds(0, company.Headcount));

            var possible = Worlds(shown).ToList();

            for (var part = 0; part < shown.Parts.Count; part++)
            {
                var values = possible.Select(world => world[part]).ToList();
                Assert.Equal(new Bounds(values.Min(), values.Max()), ranges[shown.Parts[part]]);
            }
        }
    }

    // E-7
    [Fact]
    public void No_unit_of_five_thousand_random_companies_is_pinned()
    {
        var chance = new Random(20261121);
        for (var round = 0; round < 5_000; round++)
        {
            var company = SuppressionTests.RandomUnit(chance, "", depth: 0);
            if (ShownUnit.Of(company) is not { } shown)
            {
                continue;
            }

            var known = new Bounds(0, company.Headcount);
            var withstood = SelfAttack.Withstand(shown, known);
            Assert.DoesNotContain(SelfAttack.RangesOf(withstood, known), range => range.Value.Pins(range.Key.Headcount));
        }
    }

    // E-7: weeks and stickiness are figures too.
    [Fact]
    public void Weeks_that_would_pin_the_company_are_not_shown()
    {
        var everybodyEveryWeek = new CompanyWeeks([60, 60, 60, 60], 60, 60);
        var asUsual = new CompanyWeeks([30, 33, 27, 36], 48, 60);

        Assert.Equal(1.0, everybodyEveryWeek.Stickiness);
        Assert.NotNull(everybodyEveryWeek.Meaning());
        Assert.Equal(0.65, asUsual.Stickiness);
        Assert.InRange(48, asUsual.Meaning()!.Value.Low, asUsual.Meaning()!.Value.High);
        Assert.Null(new CompanyWeeks([5, 0, 0, 0], 5, 50).Meaning());
    }

    // E-2, E-7: what weeks, stickiness and reach leave open always holds the truth.
    [Fact]
    public void The_meaning_of_the_weeks_never_excludes_the_truth()
    {
        var chance = new Random(11);
        for (var round = 0; round < 3_000; round++)
        {
            var headcount = chance.Next(50, 400);
            var reached = chance.Next(0, headcount + 1);
            var weekly = Enumerable.Range(0, 4).Select(_ => chance.Next(reached / 4, reached + 1)).ToList();
            if (weekly.Sum() >= reached && new CompanyWeeks(weekly, reached, headcount).Meaning() is { } meaning)
            {
                Assert.InRange(reached, meaning.Low, meaning.High);
                Assert.False(meaning.Pins(headcount));
            }
        }
    }

    private static IEnumerable<int[]> Worlds(ShownUnit company)
    {
        var whole = Figures.Meaning(company.Share, company.Headcount, company.Precision);
        return company.Parts
            .Select(part => Figures.Meaning(part.Share, part.Headcount, part.Precision))
            .Aggregate(
                (IEnumerable<int[]>)[[]],
                (worlds, range) => worlds.SelectMany(world => Enumerable.Range(range.Low, range.High - range.Low + 1).Select(count => (int[])[.. world, count])))
            .Where(world => world.Sum() >= whole.Low && world.Sum() <= whole.High);
    }

    private static Unit Company(params (int Headcount, int Reached)[] parts) =>
        new("", "Company", 0, 0, [.. parts.Select((part, at) => SuppressionTests.Leaf($"Unit {at}", part.Headcount, part.Reached))]);
}

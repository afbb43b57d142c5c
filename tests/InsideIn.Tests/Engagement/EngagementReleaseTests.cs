using InsideIn.Engagement;

namespace InsideIn.Tests.Engagement;

public sealed class EngagementReleaseTests
{
    private static readonly Block Block = new(37);
    private static readonly DateTimeOffset At = Block.EndsAt.AddHours(1);

    // E-2: whoever noted the hash can tell that nothing was changed.
    [Fact]
    public void The_hash_belongs_to_the_figures()
    {
        var release = EngagementRelease.Of(Block, Company(), [100, 110, 90, 120], At);

        Assert.Equal(release.ComputeHash(), release.Hash);
        Assert.Equal(release.Hash, EngagementRelease.Of(Block, Company(), [100, 110, 90, 120], At).Hash);
        Assert.NotEqual(release.Hash, (release with { Company = release.Company with { Reach = "85 %" } }).ComputeHash());
    }

    // E-6: a headcount never stands there as a number.
    [Fact]
    public void Shares_and_sizes_are_told_in_words()
    {
        var release = EngagementRelease.Of(Block, Company(), [100, 110, 90, 120], At);

        Assert.Equal(new UnitFigures("Company", 0, null, "100+", "80 %", IsOther: false, IsWithheld: false), release.Company);
        Assert.Equal(
            [
                new UnitFigures("Sales", 1, "Company", "100+", "85 %", IsOther: false, IsWithheld: false),
                new UnitFigures("North", 2, "Sales", "20–49", "high", IsOther: false, IsWithheld: false),
                new UnitFigures("South", 2, "Sales", "50–99", "high", IsOther: false, IsWithheld: false),
                new UnitFigures("Works", 1, "Company", "100+", "75 %", IsOther: false, IsWithheld: true),
            ],
            release.Units);
        Assert.Equal(["40 %", "45 %", "40 %", "50 %"], release.Weekly.Select(week => week.Reach));
        Assert.Equal(0.55, release.Stickiness);
    }

    // E-4
    [Fact]
    public void A_company_of_nine_gets_words_and_no_figure()
    {
        var release = EngagementRelease.Of(Block, SuppressionTests.Leaf("", 9, 9), [9, 9, 9, 9], At);

        Assert.Equal(("too few people", "under 10"), (release.Company.Reach, release.Company.SizeClass));
        Assert.Empty(release.Units);
        Assert.Empty(release.Weekly);
        Assert.Null(release.Stickiness);
    }

    [Fact]
    public void Every_release_says_how_its_figures_are_made() =>
        Assert.Contains(EngagementRelease.Of(Block, Company(), [100, 110, 90, 120], At).Method, formula => formula.Code == "F-1" && formula.Name == "Reach");

    private static Unit Company() => new("", "Company", 0, 0,
    [
        new Unit("Sales", "Sales", 0, 0, [SuppressionTests.Leaf("Sales / North", 40, 32), SuppressionTests.Leaf("Sales / South", 80, 68)]),
        new Unit("Works", "Works", 0, 0, [SuppressionTests.Leaf("Works / Early", 115, 86), SuppressionTests.Leaf("Works / Late", 5, 5)]),
    ]);
}

using InsideIn.Engagement;

namespace InsideIn.Tests.Engagement;

public sealed class FiguresTests
{
    // E-6, K-8
    [Theory]
    [InlineData(27, 60, "45 %")]
    [InlineData(33, 61, "55 %")]
    [InlineData(45, 50, "90 %")]
    [InlineData(47, 50, ">90 %")]
    [InlineData(2, 50, "<10 %")]
    [InlineData(5, 50, "10 %")]
    [InlineData(0, 50, "<10 %")]
    [InlineData(50, 50, ">90 %")]
    public void Units_of_fifty_and_more_are_told_in_steps_of_five_percent(int reached, int headcount, string expected) =>
        Assert.Equal(expected, Figures.Share(reached, headcount, Precision.Points));

    // E-6, K-8
    [Theory]
    [InlineData(3, 10, "low")]
    [InlineData(6, 10, "middle")]
    [InlineData(7, 10, "high")]
    [InlineData(4, 12, "middle")]
    [InlineData(8, 12, "middle")]
    [InlineData(12, 12, "high")]
    public void Smaller_units_are_told_in_three_bands(int reached, int headcount, string expected) =>
        Assert.Equal(expected, Figures.Share(reached, headcount, Precision.Bands));

    // E-6
    [Theory]
    [InlineData(9, "under 10")]
    [InlineData(10, "10–19")]
    [InlineData(19, "10–19")]
    [InlineData(20, "20–49")]
    [InlineData(50, "50–99")]
    [InlineData(99, "50–99")]
    [InlineData(100, "100+")]
    public void Sizes_are_told_as_classes(int headcount, string expected) => Assert.Equal(expected, Figures.SizeClass(headcount));

    // K-9
    [Fact]
    public void The_meaning_of_a_share_is_every_count_that_gives_its_words()
    {
        Assert.Equal(new Bounds(9, 12), Figures.Meaning("high", 12, Precision.Bands));
        Assert.Equal(new Bounds(100, 110), Figures.Meaning(">90 %", 110, Precision.Points));
        Assert.Equal(new Bounds(75, 79), Figures.Meaning("70 %", 110, Precision.Points));
    }

    // E-7: a share by itself never says that almost nobody or almost everybody took part.
    [Fact]
    public void No_share_by_itself_pins_a_unit()
    {
        foreach (var headcount in Enumerable.Range(10, 300))
        {
            var precision = headcount < Figures.FewestForPoints ? Precision.Bands : Precision.Points;
            foreach (var share in Enumerable.Range(0, headcount + 1).Select(reached => Figures.Share(reached, headcount, precision)).Distinct())
            {
                Assert.False(Figures.Meaning(share, headcount, precision).Pins(headcount), $"{share} of {headcount}");
            }
        }
    }

    // F-1, K-10
    [Fact]
    public void Stickiness_is_the_average_week_divided_by_the_block() =>
        Assert.Equal(0.525, Figures.Stickiness([100, 110, 90, 120], 200));

    [Fact]
    public void Stickiness_of_nobody_is_no_number() => Assert.Null(Figures.Stickiness([0, 0, 0, 0], 0));
}

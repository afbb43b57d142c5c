using InsideIn.Engagement;

namespace InsideIn.Tests.Engagement;

public sealed class BlockTests
{
    // E-2
    [Fact]
    public void A_block_is_four_weeks_from_Monday_to_Monday()
    {
        var block = Block.At(new DateTimeOffset(2026, 11, 21, 23, 30, 0, TimeSpan.Zero));

        Assert.Equal(DayOfWeek.Monday, block.StartsAt.DayOfWeek);
        Assert.Equal(TimeSpan.FromDays(28), block.EndsAt - block.StartsAt);
        Assert.Equal(block, Block.At(block.StartsAt));
        Assert.Equal(block.Number + 1, Block.At(block.EndsAt).Number);
        Assert.Equal([0, 0, 1, 3], new[] { 0, 6.9, 7, 27.9 }.Select(days => block.WeekOf(block.StartsAt.AddDays(days))));
    }

    // E-10
    [Fact]
    public void Nothing_of_a_block_is_older_than_thirty_five_days()
    {
        var block = new Block(37);

        Assert.Equal(TimeSpan.FromDays(35), block.ErasedBy - block.StartsAt);
    }
}

using InsideIn.Engagement;

namespace InsideIn.Tests.Engagement;

/// <summary>A block from its first day to the day when nothing of it is kept, in a real store.</summary>
public sealed class CloseBlockTests
{
    private static readonly Block Block = Company.Block;

    // F-1, E-5: a unit of nine is hidden, and so is what would reveal it.
    [Fact]
    public async Task A_block_ends_in_a_release_that_hides_the_unit_of_nine()
    {
        await using var company = await Company.OpenAsync(("Engineering", 60), ("Sales", 50), ("Finance", 12), ("Legal", 9));
        await company.TendAsync(Block.StartsAt);
        await company.ReadAsync("Engineering", 30, day: 0);
        await company.ReadAsync("Sales", 40, day: 9);
        await company.ReadAsync("Legal", 9, day: 20);

        await company.TendAsync(Block.EndsAt);

        var release = await company.LatestAsync();
        Assert.Equal("60 %", release!.Company.Reach);
        Assert.Equal(
            [("Engineering", "middle", "50–99"), ("Sales", "high", "50–99"), ("Other units", "middle", "20–49")],
            release.Units.Select(unit => (unit.Name, unit.Reach, unit.SizeClass)));
        Assert.Equal(["25 %", "30 %", "<10 %", "<10 %"], release.Weekly.Select(week => week.Reach));
    }

    // E-3: people, not clicks.
    [Fact]
    public async Task Coming_a_hundred_times_in_a_week_is_one_mark()
    {
        await using var company = await Company.OpenAsync(("Engineering", 60));
        for (var time = 0; time < 100; time++)
        {
            await company.ReadAsync("Engineering", 3, day: time % 7);
        }

        Assert.Equal(3, await company.CountMarksAsync());
        await company.ReadAsync("Engineering", 3, day: 7);
        Assert.Equal(6, await company.CountMarksAsync());
    }

    // E-10
    [Fact]
    public async Task Key_roster_and_marks_are_gone_with_the_release()
    {
        await using var company = await Company.OpenAsync(("Engineering", 60));
        await company.TendAsync(Block.StartsAt);
        await company.ReadAsync("Engineering", 30, day: 3);
        await company.TendAsync(Block.EndsAt.AddTicks(-1));
        Assert.True(await company.KeepsAnythingAsync());
        Assert.Null(await company.LatestAsync());

        await company.TendAsync(Block.EndsAt);

        Assert.False(await company.KeepsAnythingAsync());
        Assert.NotNull(await company.LatestAsync());
    }

    // E-10: a server that was down cannot make up for it with data that should be gone.
    [Fact]
    public async Task After_seven_days_everything_is_destroyed_without_a_release()
    {
        await using var company = await Company.OpenAsync(("Engineering", 60));
        await company.TendAsync(Block.StartsAt);
        await company.ReadAsync("Engineering", 30, day: 3);

        await company.TendAsync(Block.EndsAt.AddDays(7));

        Assert.False(await company.KeepsAnythingAsync());
        Assert.Null(await company.LatestAsync());
    }

    // E-2
    [Fact]
    public async Task A_release_is_computed_once_and_never_changes()
    {
        await using var company = await Company.OpenAsync(("Engineering", 60));
        await company.TendAsync(Block.StartsAt);
        await company.ReadAsync("Engineering", 30, day: 3);
        await company.TendAsync(Block.EndsAt);
        var first = await company.LatestAsync();

        await company.ReadAsync("Engineering", 60, day: 4);
        await company.TendAsync(Block.EndsAt.AddDays(1));

        Assert.Equal(first!.Hash, (await company.LatestAsync())!.Hash);
        Assert.Equal(first.Hash, first.ComputeHash());
        Assert.False(await company.KeepsAnythingAsync());
    }

    // E-2, E-4: units as of the first day; who was there for the whole block.
    [Fact]
    public async Task Newcomers_and_leavers_do_not_count_and_movers_count_where_both_units_belong()
    {
        await using var company = await Company.OpenAsync(("Sales / North", 14), ("Sales / South", 14), ("Engineering", 40));
        await company.TendAsync(Block.StartsAt);
        company.Seat("newcomer", "Engineering");
        company.Remove("Engineering 39");
        foreach (var number in Enumerable.Range(0, 10))
        {
            company.Seat($"Sales / North {number}", "Sales / South");
        }

        await company.ImportAsync();
        await company.TendAsync(Block.EndsAt.AddHours(-1));
        await company.ReadAsync("Engineering", 39, day: 27);
        await company.TendAsync(Block.EndsAt);

        // North kept 4 people, 10 moved within Sales: South has its 14, and North's rest would be too few alone.
        var release = await company.LatestAsync();
        Assert.Equal(
            [("Engineering", 1, "20–49"), ("Sales", 1, "20–49"), ("South", 2, "10–19"), ("Other units", 2, "10–19")],
            release!.Units.Select(unit => (unit.Name, unit.Depth, unit.SizeClass)));
        Assert.Equal("high", release.Units[0].Reach);
    }

    // E-13, and the way the demonstration begins.
    [Fact]
    public async Task A_block_lived_through_again_gives_the_figures_of_one_that_was_lived()
    {
        await using var company = await Company.OpenAsync(("Engineering", 60), ("Sales", 50));
        var visits = Enumerable.Range(0, 30).Select(number => ($"Engineering {number}", number % 28))
            .Concat(Enumerable.Range(0, 25).Select(number => ($"Sales {number}", 27 - number)))
            .Select(visit => (Company.IdOf(visit.Item1), Block.StartsAt.AddDays(visit.Item2)));

        await EngagementSeed.LiveThroughAsync(company.Store, company.Name, Block, visits, default);
        await EngagementSeed.LiveThroughAsync(company.Store, company.Name, Block, [], default);

        var release = await company.LatestAsync();
        Assert.Equal(["50 %", "50 %"], release!.Units.Select(unit => unit.Reach));
        Assert.False(await company.KeepsAnythingAsync());
    }

    // E-10: destroyed is more than no longer found.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_file_holds_the_key_of_a_block_that_was_released(bool isReleased)
    {
        await using var company = await Company.OpenAsync(("Engineering", 60));
        await company.TendAsync(Block.StartsAt);
        await company.ReadAsync("Engineering", 30, day: 3);
        var key = await EngagementStore.KeyAsync(company.Store, Block, default);
        await company.TendAsync(isReleased ? Block.EndsAt : Block.EndsAt.AddTicks(-1));

        Assert.Equal(!isReleased, await company.FilesHoldAsync(Convert.ToBase64String(key.Secret)));
    }

    // The demonstration's own company: nine lawyers, whom no page may show.
    [Fact]
    public async Task A_demonstration_begins_with_figures_and_without_the_unit_of_nine()
    {
        var now = Block.EndsAt.AddDays(20);
        await using var company = await Company.OpenAsync(("Engineering", 64), ("Sales", 44), ("Care", 43), ("Operations", 37), ("Product", 28), ("Legal", 9), ("", 1));

        await EngagementSeed.SeedAsync(company.Store, company.Name, now, seed: 2026, default);
        await EngagementSeed.SeedAsync(company.Store, company.Name, now, seed: 2026, default);

        var release = await company.LatestAsync();
        Assert.Equal(Block.Number, release!.Block.Number);
        Assert.Contains("Engineering", release.Units.Select(unit => unit.Name));
        Assert.DoesNotContain("Legal", release.Units.Select(unit => unit.Name));
        Assert.Equal(4, release.Weekly.Count);
        Assert.False(await company.KeepsAnythingAsync());
    }

    // E-10: without the key a mark tells nothing, not even whether two weeks' marks are one person's.
    [Fact]
    public void A_persons_marks_have_nothing_in_common_across_weeks_and_blocks()
    {
        var (one, other) = (BlockKey.New(Block), BlockKey.New(Block));
        var person = Company.IdOf("Engineering 0");

        Assert.Equal(one.MarkOf(person, 0), one.MarkOf(person, 0));
        Assert.Equal(3, new[] { one.MarkOf(person, 0), one.MarkOf(person, 1), other.MarkOf(person, 0) }.Distinct().Count());
    }
}

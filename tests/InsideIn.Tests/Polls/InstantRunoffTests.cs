using InsideIn.Polls;

namespace InsideIn.Tests.Polls;

public class InstantRunoffTests
{
    [Fact]
    public void Nobody_voted()
    {
        var round = Assert.Single(InstantRunoff.Count(3, []));

        Assert.Equal([0, 0, 0], round.Counts);
        Assert.Empty(InstantRunoff.WinnersOf(round));
    }

    [Fact]
    public void More_than_half_wins_at_once()
    {
        var round = Assert.Single(InstantRunoff.Count(3, [([0], 3), ([1], 2)]));

        Assert.Equal([0], InstantRunoff.WinnersOf(round));
    }

    // Known from the literature: the option that is ahead at first loses to the one that most prefer to it.
    [Fact]
    public void The_one_ahead_at_first_may_lose_in_the_end()
    {
        var rounds = InstantRunoff.Count(4, [([0, 1, 2, 3], 42), ([1, 2, 3, 0], 26), ([2, 3, 1, 0], 15), ([3, 2, 1, 0], 17)]);

        Assert.Equal([2, 1], rounds.Where(round => round.Eliminated is not null).Select(round => round.Eliminated!.Value));
        Assert.Equal([42, 26, null, 32], rounds[1].Counts);
        Assert.Equal([3], InstantRunoff.WinnersOf(rounds[^1]));
    }

    [Fact]
    public void Votes_that_name_nothing_that_is_still_in_are_counted_apart()
    {
        var rounds = InstantRunoff.Count(3, [([0], 4), ([1], 3), ([2], 2)]);

        Assert.Equal([0, 2], rounds.Select(round => round.ExhaustedCount));
        Assert.Equal([0], InstantRunoff.WinnersOf(rounds[^1]));
    }

    [Fact]
    public void Of_two_with_the_fewest_the_one_goes_that_had_fewer_before()
    {
        // The first round takes 3 out, and its vote brings 2 level with 1; before, 2 had fewer.
        var rounds = InstantRunoff.Count(4, [([0], 5), ([1], 3), ([2], 2), ([3, 2], 1)]);

        Assert.Equal([3, 2], rounds.Where(round => round.Eliminated is not null).Select(round => round.Eliminated!.Value));
    }

    [Fact]
    public void Of_two_that_never_differed_the_later_one_goes()
    {
        var rounds = InstantRunoff.Count(3, [([0], 2), ([1, 0], 1), ([2, 0], 1)]);

        Assert.Equal(2, rounds[0].Eliminated);
    }

    [Fact]
    public void Level_options_share_the_first_place()
    {
        var rounds = InstantRunoff.Count(3, [([0], 2), ([1], 2), ([2], 1)]);

        Assert.Equal([0, 1], InstantRunoff.WinnersOf(rounds[^1]));
    }

    [Fact]
    public void No_vote_is_lost_in_any_round_and_it_always_ends()
    {
        var chance = new Random(35);
        for (var run = 0; run < 500; run++)
        {
            var options = chance.Next(2, 11);
            var votes = Enumerable.Range(0, chance.Next(0, 12)).Select(_ =>
            {
                var ranking = Enumerable.Range(0, options).ToArray();
                chance.Shuffle(ranking);
                return (ranking[..chance.Next(1, options + 1)], chance.Next(1, 9));
            }).ToList();

            var rounds = InstantRunoff.Count(options, votes);

            Assert.All(rounds, round => Assert.Equal(votes.Sum(vote => vote.Item2), round.ExhaustedCount + round.Counts.Sum(count => count ?? 0)));
            Assert.InRange(rounds.Count, 1, options);
        }
    }
}

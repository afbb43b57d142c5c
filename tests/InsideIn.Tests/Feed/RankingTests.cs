using InsideIn.Feed;
using InsideIn.Kernel;

namespace InsideIn.Tests.Feed;

/// <summary>What is for you: a pure decision.</summary>
public class RankingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly HashSet<FeedReason> Nothing = [];

    private static readonly FeedReason Group = new(FeedReasonKind.InYourGroup, Ids.Of("group"));
    private static readonly FeedReason Followed = new(FeedReasonKind.YouFollow, Ids.Of("followed"));
    private static readonly FeedReason Field = FeedReason.OfSkill("Kubernetes");

    [Fact]
    public void What_one_can_help_with_comes_before_whom_one_follows_and_both_before_places()
    {
        var order = Ranking.Of([Post(1, Group), Post(2, Followed), Post(3, Field)], Nothing, Now);

        Assert.Equal([(Id(3), Field), (Id(2), Followed), (Id(1), Group)], order.Select(pick => (pick.PostId, pick.Reason)));
    }

    [Fact]
    public void A_post_loses_half_of_its_weight_in_a_day_and_a_half()
    {
        var aged = new Candidate(Id(1), Now - Ranking.HalfLife - TimeSpan.FromHours(1), IsSeen: false, [Followed]);

        // 6 halved is a little less than the 3 of a fresh post in a group.
        Assert.Equal([Id(2), Id(1)], Ranking.Of([aged, Post(2, Group)], Nothing, Now).Select(pick => pick.PostId));
        Assert.Equal([Id(1), Id(2)], Ranking.Of([aged with { PublishedAt = Now - Ranking.HalfLife + TimeSpan.FromHours(1) }, Post(2, Group)], Nothing, Now).Select(pick => pick.PostId));
    }

    [Fact]
    public void What_was_seen_comes_after_what_was_not()
    {
        var seen = Post(1, Field) with { IsSeen = true };

        Assert.Equal([Id(2), Id(1)], Ranking.Of([seen, Post(2, Group)], Nothing, Now).Select(pick => pick.PostId));
    }

    [Fact]
    public void Ten_colleagues_in_one_conversation_weigh_no_more_than_one()
    {
        var crowd = Enumerable.Range(0, 10).Select(number => new FeedReason(FeedReasonKind.TeamReplied, Ids.Of($"colleague.{number}"))).ToArray();

        Assert.Equal([Id(2), Id(1)], Ranking.Of([Post(1, crowd), Post(2, Followed)], Nothing, Now).Select(pick => pick.PostId));
    }

    // Part 3, no. 15
    [Fact]
    public void A_reason_that_is_turned_off_counts_for_nothing_and_another_takes_its_place()
    {
        var off = new HashSet<FeedReason> { Followed };

        var order = Ranking.Of([Post(1, Followed), Post(2, Followed, Group)], off, Now);

        Assert.Equal([(Id(2), Group)], order.Select(pick => (pick.PostId, pick.Reason)));
    }

    // R22
    [Fact]
    public void The_order_depends_on_nothing_but_the_data_and_equal_weights_are_ordered_by_id()
    {
        var candidates = Enumerable.Range(0, 50).Select(number => Post(number, Group)).ToArray();
        var order = Ranking.Of(candidates, Nothing, Now).Select(pick => pick.PostId).ToList();

        Assert.Equal(candidates.Select(candidate => candidate.PostId).OrderDescending(), order);
        for (var seed = 0; seed < 20; seed++)
        {
            new Random(seed).Shuffle(candidates);
            Assert.Equal(order, Ranking.Of(candidates, Nothing, Now).Select(pick => pick.PostId));
        }
    }

    [Fact]
    public void Nothing_is_older_than_two_weeks_and_a_skill_is_one_however_it_is_written()
    {
        Assert.Empty(Ranking.Of([new Candidate(Id(1), Now - Ranking.Reach, IsSeen: false, [Field])], Nothing, Now));
        Assert.Equal(FeedReason.OfSkill("kubernetes"), Field);
    }

    private static Candidate Post(int number, params FeedReason[] reasons) => new(Id(number), Now.AddMinutes(-10), IsSeen: false, reasons);

    private static Guid Id(int number) => Ids.Of($"post.{number}");
}

using InsideIn.Following;
using InsideIn.Kernel;
using InsideIn.Notifications;

namespace InsideIn.Tests.Following;

/// <summary>product/network.md, table B, "follow levels": the most specific setting wins, participating raises and never lowers.</summary>
public class EffectiveLevelTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Person = Ids.Of("person");

    // A line: what was set ("T" thread, "P" person, "A" and "B" tags, "G" and "H" groups), whether there is a group of theirs without a setting, and what counts.
    [Theory]
    [InlineData("", false, "Mentions")]
    [InlineData("", true, "FirstPost")]
    [InlineData("T:Mute P:All A:All G:All", true, "Mute")]
    [InlineData("T:All P:Mentions A:Mute G:Mute", false, "All")]
    [InlineData("P:Digest A:All G:All", true, "Digest")]
    [InlineData("P:Mute T:All A:All G:All", true, "Mute")]
    [InlineData("A:Digest G:Mute", true, "Digest")]
    [InlineData("A:All B:Mute G:All", true, "Mute")]
    [InlineData("A:FirstPost B:All G:Mute", true, "All")]
    [InlineData("G:Mute", false, "Mute")]
    [InlineData("G:Mute H:All", false, "All")]
    [InlineData("G:Mute", true, "FirstPost")]
    [InlineData("G:All", true, "All")]
    [InlineData("G:Mentions", false, "Mentions")]
    public void The_most_specific_setting_counts(string set, bool isMember, string expected) =>
        Assert.Equal(expected, EffectiveLevel.Of(Settings(set), isMember).Level.ToString());

    [Theory]
    [InlineData(null, "All")]
    [InlineData("Mentions", "All")]
    [InlineData("FirstPost", "All")]
    [InlineData("Digest", "All")]
    [InlineData("All", null)]
    [InlineData("Mute", null)]
    public void Taking_part_raises_a_thread_and_never_lowers_it(string? before, string? after) =>
        Assert.Equal(after, AfterTakingPart(before, setAt: Now - TimeSpan.FromMinutes(1)));

    [Theory]
    [InlineData("Mentions")]
    [InlineData("Digest")]
    public void What_somebody_chose_after_they_took_part_stands_however_late_that_is_noted(string chosen) =>
        Assert.Null(AfterTakingPart(chosen, setAt: Now));

    private static string? AfterTakingPart(string? before, DateTimeOffset setAt)
    {
        var thread = new FollowScope(FollowScopeKind.Thread, Ids.Of("T"));
        var setting = before is null ? null : new FollowSetting(Person, thread, Enum.Parse<FollowLevel>(before), setAt, IsByTakingPart: false);
        return FollowSetting.ByTakingPart(setting, Person, thread, Now)?.Level.ToString();
    }

    [Theory]
    // Occasion, level, chosen or not, budget: how they are told.
    [InlineData("Personal", "Mute", true, "Spent", "AtOnce")]
    [InlineData("Directed", "Mute", true, "Within", "Never")]
    [InlineData("Directed", "Mentions", true, "Within", "AtOnce")]
    [InlineData("FirstPost", "Mentions", true, "Within", "Never")]
    [InlineData("FirstPost", "FirstPost", true, "Within", "AtOnce")]
    [InlineData("FirstPost", "FirstPost", false, "Within", "Digest")]
    [InlineData("FirstPost", "Digest", true, "Within", "Digest")]
    [InlineData("FirstPost", "All", true, "Spent", "AtOnce")]
    [InlineData("Later", "FirstPost", true, "Within", "Never")]
    [InlineData("Later", "Digest", true, "Within", "Digest")]
    [InlineData("Later", "All", true, "Within", "AtOnce")]
    [InlineData("Broadcast", "Mute", true, "Urgent", "Never")]
    [InlineData("Broadcast", "Mentions", true, "Within", "Never")]
    [InlineData("Broadcast", "FirstPost", false, "Within", "AtOnce")]
    [InlineData("Broadcast", "FirstPost", false, "Spent", "Digest")]
    [InlineData("Broadcast", "FirstPost", false, "Urgent", "AtOnce")]
    [InlineData("Broadcast", "Digest", true, "Within", "Digest")]
    [InlineData("Broadcast", "Digest", true, "Urgent", "AtOnce")]
    [InlineData("Broadcast", "All", true, "Spent", "AtOnce")]
    public void A_level_lets_through_what_it_says(string occasion, string level, bool isChosen, string push, string timing) =>
        Assert.Equal(
            Enum.Parse<Timing>(timing),
            Verdict.TimingOf(Enum.Parse<Occasion>(occasion), new EffectiveLevel(Enum.Parse<FollowLevel>(level), isChosen ? new FollowScope(FollowScopeKind.Group, Person) : null), Enum.Parse<Push>(push)));

    private static List<FollowSetting> Settings(string set) =>
        [.. set.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(':')).Select(one => new FollowSetting(Person, new FollowScope(KindOf(one[0]), Ids.Of(one[0])), Enum.Parse<FollowLevel>(one[1]), Now, IsByTakingPart: false))];

    private static FollowScopeKind KindOf(string name) => name switch
    {
        "T" => FollowScopeKind.Thread,
        "P" => FollowScopeKind.Person,
        "A" or "B" => FollowScopeKind.Tag,
        _ => FollowScopeKind.Group,
    };
}

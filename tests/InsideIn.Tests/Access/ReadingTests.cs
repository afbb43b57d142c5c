using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Kernel;

namespace InsideIn.Tests.Access;

/// <summary>The decision by itself.</summary>
public class ReadingTests
{
    private static readonly Guid Person = Ids.Of("person");

    [Theory]
    [InlineData(GroupPrivacy.Open, false, true)]
    [InlineData(GroupPrivacy.Open, true, true)]
    [InlineData(GroupPrivacy.Closed, false, false)]
    [InlineData(GroupPrivacy.Closed, true, true)]
    [InlineData(GroupPrivacy.Secret, false, false)]
    [InlineData(GroupPrivacy.Secret, true, true)]
    public void A_door_opens_to_its_members_and_an_open_one_to_everybody(GroupPrivacy privacy, bool isMember, bool isAllowed)
    {
        var group = GroupOf(privacy);

        Assert.Equal(isAllowed, Reading.IsAllowed(ViewerIn(isMember ? [group] : []), new Audience([group.Id], Person), Known(group)));
    }

    // R8
    [Fact]
    public void Any_one_of_several_doors_is_enough()
    {
        var (mine, other) = (GroupOf(GroupPrivacy.Secret), GroupOf(GroupPrivacy.Closed));

        Assert.True(Reading.IsAllowed(ViewerIn([mine]), new Audience([other.Id, mine.Id], Person), Known(mine, other)));
    }

    // R4
    [Fact]
    public void Having_written_a_thing_opens_nothing()
    {
        var group = GroupOf(GroupPrivacy.Closed);

        Assert.False(Reading.IsAllowed(ViewerIn([]), new Audience([group.Id], Person), Known(group)));
    }

    [Fact]
    public void A_thing_without_doors_and_one_behind_a_door_that_is_no_group_are_read_by_nobody()
    {
        Assert.False(Reading.IsAllowed(ViewerIn([]), new Audience([], Person), Known()));
        Assert.False(Reading.IsAllowed(ViewerIn([]), new Audience([Ids.Of("gone")], Person), Known()));
    }

    [Fact]
    public void A_part_is_never_read_by_itself()
    {
        var group = GroupOf(GroupPrivacy.Open);
        var part = new Audience([group.Id], Person) { Within = new Subject(SubjectKind.Post, Ids.Of("post")) };

        Assert.False(Reading.IsAllowed(ViewerIn([group]), part, Known(group)));
    }

    private static Group GroupOf(GroupPrivacy privacy) => new()
    {
        Id = Ids.Of($"group.{privacy}"),
        Slug = "group",
        Name = "Group",
        Description = "",
        Privacy = privacy,
        CreatedAt = default,
    };

    private static Viewer ViewerIn(Group[] groups) => new(Person, [], groups.ToDictionary(group => group.Id, _ => GroupRole.Member));

    private static Dictionary<Guid, Group> Known(params Group[] groups) => groups.ToDictionary(group => group.Id);
}

using InsideIn.Groups;
using InsideIn.Outward;
using static InsideIn.Tests.Outward.Samples;

namespace InsideIn.Tests.Outward;

/// <summary>Rule C-1: absence is no. The same offered post each time, with one thing changed.</summary>
public sealed class DeskRuleTests
{
    [Fact]
    public void An_active_offer_shows_the_agreed_version_and_nothing_else()
    {
        var offer = Desk.Show(Offered(), Post, [Open], Ana, Noon)!;

        Assert.Equal(("Hello", "Ana Duarte, employee of Meridian Works", Hello.ContentHash), (offer.Text, offer.Byline, offer.ContentHash));
        Assert.Equal(
            ["Body", "Byline", "Channels", "ContentHash", "ExpiresAt", "Id", "OfferedAt", "Text"],
            typeof(Offer).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_post_without_a_yes_does_not_show() => Assert.Null(Desk.Show(Item(), Post, [Open], Ana, Noon));

    [Fact]
    public void An_edited_post_does_not_show_before_anybody_was_told_of_the_edit() =>
        Assert.Null(Desk.Show(Offered(), Post.Edit(new InsideIn.Posts.PostEdit(new InsideIn.Posts.PostContent(InsideIn.Posts.PostKind.Post, InsideIn.Kernel.RichText.Parse("Hello!")), Ana.Id, Noon, null)).Post, [Open], Ana, Noon));

    [Fact]
    public void A_deleted_post_does_not_show() => Assert.Null(Desk.Show(Offered(), Post.Delete(Ana.Id, Noon).Post, [Open], Ana, Noon));

    [Fact]
    public void A_missing_post_does_not_show() => Assert.Null(Desk.Show(Offered(), null, [], Ana, Noon));

    // C-10
    [Theory]
    [InlineData(GroupPrivacy.Closed)]
    [InlineData(GroupPrivacy.Secret)]
    public void A_post_in_a_group_that_was_closed_since_does_not_show(GroupPrivacy privacy) =>
        Assert.Null(Desk.Show(Offered(), Post, [Open with { Privacy = privacy }], Ana, Noon));

    // C-18
    [Fact]
    public void A_post_whose_author_left_does_not_show() => Assert.Null(Desk.Show(Offered(), Post, [Open], Ana with { LeftAt = Noon }, Noon));

    [Fact]
    public void An_expired_offer_does_not_show() => Assert.Null(Desk.Show(Offered(), Post, [Open], Ana, Noon.AddDays(90)));
}

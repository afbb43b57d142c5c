using InsideIn.Pages;
using InsideIn.Kernel;

namespace InsideIn.Tests.Pages;

public class PageTests
{
    private static readonly Guid Ana = Ids.Of("ana");
    private static readonly Guid Ben = Ids.Of("ben");
    private static readonly DateTimeOffset Monday = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly PageChange First = Page.Create(Content("Travel", "one\n\ntwo\n\nthree"), new PageCreated(Ana, Monday, Ids.Of("page"), Ids.Of("group")));

    [Fact]
    public void A_new_page_belongs_to_its_writer_and_has_its_first_revision()
    {
        Assert.Equal((Ana, 1, 1), (First.Page.OwnerId, First.Page.RevisionNumber, First.Revision!.Number));
        Assert.Equal("one\n\ntwo\n\nthree", First.Revision.Content.Text);
    }

    [Fact]
    public void A_revision_of_the_text_that_stands_is_saved_and_the_address_stays() // R31, R34
    {
        var change = First.Page.Revise(First.Revision!, Content("Journeys", "one\n\n2\n\nthree"), Ben, Monday.AddDays(1)).Value!;

        Assert.Equal((2, "Journeys", Ben, Ana), (change.Page.RevisionNumber, change.Page.Title, change.Page.RevisedById, change.Page.OwnerId));
        Assert.Equal((2, "one\n\n2\n\nthree"), (change.Revision!.Number, change.Revision.Content.Text));
        Assert.Equal(new PageRevised(Ben, Monday.AddDays(1), First.Page.Id, 2), change.Fact);
        Assert.Equal(First.Page.Slug, change.Page.Slug);
    }

    [Fact]
    public void Saving_without_a_change_makes_no_revision() // R31
    {
        var change = First.Page.Revise(First.Revision!, Content("Travel", "one\r\n\r\n\r\ntwo  \n\nthree\n"), Ben, Monday).Value!;

        Assert.Equal(new PageChange(First.Page, Revision: null, Fact: null), change);
    }

    [Fact]
    public void A_stale_save_is_refused_with_both_texts_and_their_merger() // R31
    {
        var current = First.Page.Revise(First.Revision!, Content("Travel", "ONE\n\ntwo\n\nthree"), Ana, Monday).Value!.Page;

        var conflict = current.Revise(First.Revision!, Content("Travel", "one\n\ntwo\n\nTHREE"), Ben, Monday).Error;

        Assert.Equal(new StalePageError(1, 2, "one\n\ntwo\n\nthree", "ONE\n\ntwo\n\nthree", "ONE\n\ntwo\n\nTHREE", "Travel"), conflict);
    }

    [Fact]
    public void A_stale_save_of_the_same_paragraph_has_no_merger() // R31
    {
        var current = First.Page.Revise(First.Revision!, Content("Travel", "ONE\n\ntwo\n\nthree"), Ana, Monday).Value!.Page;

        Assert.Null(current.Revise(First.Revision!, Content("Travel", "Eins\n\ntwo\n\nthree"), Ben, Monday).Value);
        Assert.Null(Assert.IsType<StalePageError>(current.Revise(First.Revision!, Content("Travel", "Eins\n\ntwo\n\nthree"), Ben, Monday).Error).MergedText);
    }

    [Fact]
    public void A_retried_save_finds_that_its_text_stands_already()
    {
        var mine = Content("Travel", "one\n\ntwo\n\nTHREE");
        var saved = First.Page.Revise(First.Revision!, mine, Ben, Monday).Value!.Page;

        Assert.Equal(new PageChange(saved, Revision: null, Fact: null), saved.Revise(First.Revision!, mine, Ben, Monday).Value);
    }

    [Fact]
    public void A_page_has_a_title_and_a_text_within_limits() // R49
    {
        Assert.Equal(new TextEmptyError("title"), PageContent.Parse(" ", "text").Error);
        Assert.Equal(new TextEmptyError("text"), PageContent.Parse("title", "\n").Error);
        Assert.Equal(new TextTooLongError("title", 201, 200), PageContent.Parse(new string('t', 201), "text").Error);
        Assert.Equal(new TextTooLongError("text", 500_001, 500_000), PageContent.Parse("title", new string('x', 500_001)).Error);
        Assert.True(PageContent.Parse("title", new string('x', 500_000)).IsSuccess);
    }

    private static PageContent Content(string title, string text) => PageContent.Parse(title, text).Value!;
}

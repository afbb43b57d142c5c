using InsideIn.Pages;
using InsideIn.Kernel;

namespace InsideIn.Tests.Pages;

public class SlugTests
{
    private static readonly Guid Id = Guid.Parse("0192f0a1-0000-7000-8000-00009f3a2c41");

    [Theory]
    [InlineData("Travel costs", "travel-costs-9f3a2c41")]
    [InlineData("  Über  Größen & Maße! ", "uber-grossen-masse-9f3a2c41")]
    [InlineData("旅費", "旅費-9f3a2c41")]
    [InlineData("???", "9f3a2c41")]
    public void The_title_is_readable_in_the_address(string title, string slug)
    {
        Assert.Equal(slug, Page.SlugOf(title, Id));
    }

    [Fact]
    public void A_long_title_is_cut()
    {
        Assert.InRange(Page.SlugOf(string.Join(' ', Enumerable.Repeat("very", 60)), Id).Length, 40, 70);
    }

    [Fact]
    public void The_same_title_twice_gives_two_addresses() // R3: the second writer may not know of the first page.
    {
        Assert.NotEqual(Page.SlugOf("Layoffs", Id), Page.SlugOf("Layoffs", Ids.Of("other")));
    }
}

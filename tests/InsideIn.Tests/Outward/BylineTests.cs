using InsideIn.Kernel;
using InsideIn.Outward;
using InsideIn.People;
using static InsideIn.Tests.Outward.Samples;

namespace InsideIn.Tests.Outward;

/// <summary>Rule C-19: whatever the author chooses, the line says that an employee speaks, and says it early.</summary>
public sealed class BylineTests
{
    [Theory]
    [InlineData(Attribution.FullName, "Ana Duarte, employee of Meridian Works")]
    [InlineData(Attribution.FirstNameRole, "Ana, Product Designer, employee of Meridian Works")]
    [InlineData(Attribution.Team, "Product and Design, employee of Meridian Works")]
    [InlineData(Attribution.UnnamedEmployee, "An employee of Meridian Works")]
    public void Each_way_of_naming_has_its_line(Attribution attribution, string expected) =>
        Assert.Equal(expected, Byline.Of(Ana, Meridian, attribution).Text);

    [Fact]
    public void What_the_directory_does_not_know_is_left_out()
    {
        var unknown = Ana with { Title = null, Department = "" };

        Assert.Equal("Ana, employee of Meridian Works", Byline.Of(unknown, Meridian, Attribution.FirstNameRole).Text);
        Assert.Equal("An employee of Meridian Works", Byline.Of(unknown, Meridian, Attribution.Team).Text);
    }

    [Fact]
    public void The_author_stays_unnamed_where_that_was_chosen()
    {
        foreach (var attribution in new[] { Attribution.Team, Attribution.UnnamedEmployee })
        {
            Assert.DoesNotContain("Ana", Byline.Of(Ana, Meridian, attribution).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_disclosure_stands_within_the_first_hundred_characters_whatever_the_names_are()
    {
        var company = new Company(new string('C', Company.NameLimit));
        foreach (var length in Enumerable.Range(1, 300))
        {
            Person longNamed = Ana with { DisplayName = new string('n', length), Title = new string('t', length), Department = new string('d', length) };
            foreach (var byline in Byline.AllOf(longNamed, company))
            {
                var disclosure = $"employee of {company.Name}";
                Assert.InRange(byline.Text.IndexOf(disclosure, StringComparison.Ordinal), 0, Byline.DisclosureWithin - disclosure.Length);
            }
        }
    }
}

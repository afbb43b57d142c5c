using InsideIn.Engagement;

namespace InsideIn.Tests.Engagement;

public sealed class UnitTests
{
    [Fact]
    public void Departments_with_parts_make_a_tree()
    {
        var company = Unit.Company("Company", [("Sales / North", true), ("Sales / South", false), ("Sales", true), ("", false), ("Legal", true)]);

        Assert.Equal((5, 3, 1), (company.Headcount, company.Reached, company.Direct));
        Assert.Equal(["Legal", "Sales"], company.Parts.Select(part => part.Path));
        Assert.Equal(["Sales / North", "Sales / South"], company.Parts[1].Parts.Select(part => part.Path));
        Assert.Equal((3, 2, 1), (company.Parts[1].Headcount, company.Parts[1].Reached, company.Parts[1].Direct));
    }

    // E-4: in the unit for the whole block.
    [Theory]
    [InlineData("Sales / North", "Sales / South", "Sales")]
    [InlineData("Sales / North", "Legal", "")]
    [InlineData("Sales / North", "Sales / North", "Sales / North")]
    [InlineData("Sales", "Salesforce", "")]
    [InlineData("", "Legal", "")]
    public void Whoever_moved_was_for_the_whole_block_where_both_units_belong(string before, string after, string common) =>
        Assert.Equal(common, Unit.CommonPath(before, after));

    [Theory]
    [InlineData(null, "")]
    [InlineData("  ", "")]
    [InlineData(" Sales /  North ", "Sales / North")]
    public void A_department_field_names_a_path(string? department, string path) => Assert.Equal(path, Unit.PathOf(department));
}

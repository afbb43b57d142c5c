using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

public sealed class DemoCompanyTests
{
    private static IEnumerable<DirectoryUser> Employees(DemoCompany company) =>
        company.Directory.Where(user => user is { EmployeeId: not null, AccountEnabled: true, IsGuest: false });

    [Theory]
    [InlineData(60)]
    [InlineData(240)]
    [InlineData(10_000)]
    public void It_has_as_many_people_as_asked_for(int people)
    {
        var company = DemoCompany.Create(people);
        Assert.Equal(people, company.Directory.Count(user => user.EmployeeId is not null || user.IsGuest));
        Assert.Equal(company.Directory.Count, company.Directory.DistinctBy(user => user.Id).Count());
        Assert.Equal(company.Directory.Count, company.Directory.DistinctBy(user => user.UserPrincipalName).Count());
        Assert.Equal(9, Employees(company).Count(user => user.Department == "Legal"));
    }

    [Fact]
    public void Every_department_but_one_is_clearly_larger_than_ten()
    {
        var sizes = Employees(DemoCompany.Create()).Where(user => user.Department is not null)
            .CountBy(user => user.Department!).ToDictionary();
        Assert.Equal(9, sizes.Count);
        Assert.All(sizes.Where(size => size.Key != "Legal"), size => Assert.InRange(size.Value, 15, 80));
        Assert.Equal(6, Employees(DemoCompany.Create()).Select(user => user.City).Distinct().Count());
    }

    [Fact]
    public void The_same_seed_gives_the_same_people_and_a_larger_company_contains_the_smaller_one()
    {
        Assert.Equal(DemoCompany.Create(240).Directory, DemoCompany.Create(240).Directory);
        Assert.Empty(DemoCompany.Create(240).Directory.Except(DemoCompany.Create(2_000).Directory));
        Assert.Empty(DemoCompany.Create(240, seed: 1).Directory.Select(user => user.Id).Intersect(DemoCompany.Create(240, seed: 2).Directory.Select(user => user.Id)));
    }

    [Fact]
    public void Everybody_answers_to_the_chief_in_at_most_three_steps_but_for_those_who_are_meant_not_to()
    {
        var company = DemoCompany.Create();
        var byId = company.Directory.ToDictionary(user => user.Id);
        string[] exceptions = ["chief", "no-manager", "loop-one", "loop-two", "guest"];
        var people = company.People.Where(person => person.TenantId == Tenants.Home && person.State != DemoAccountState.Deleted).ToArray();
        foreach (var person in people.Where(person => !exceptions.Contains(person.Alias)))
            Assert.InRange(Steps(person.User, company["chief"].User.Id, byId), 1, 3);
        Assert.Equal(company["loop-two"].User.Id, company["loop-one"].User.ManagerId);
        Assert.Equal(company["loop-one"].User.Id, company["loop-two"].User.ManagerId);
        Assert.False(byId[company["manager-left"].User.ManagerId!.Value].AccountEnabled);
        Assert.Equal(company["manager"].User.Id, company["ana"].User.ManagerId);
    }

    [Fact]
    public void Awkward_people_are_among_them()
    {
        var company = DemoCompany.Create();
        Assert.Null(company["no-mail"].User.Mail);
        Assert.Null(company["no-manager"].User.ManagerId);
        Assert.Contains("<b>", company["markup"].User.DisplayName, StringComparison.Ordinal);
        Assert.Contains('\'', company["apostrophe"].User.DisplayName);
        Assert.Equal(120, company["long-title"].User.JobTitle!.Length);
        Assert.Equal(company["maria"].User.DisplayName, company["namesake"].User.DisplayName);
        Assert.Equal("美咲", company["cjk"].User.GivenName);
        Assert.True(company["guest"].User.IsGuest);
        Assert.Contains("#EXT#", company["guest"].User.UserPrincipalName, StringComparison.Ordinal);
        Assert.False(company["leaver"].User.AccountEnabled);
        Assert.Equal(company["deleted"].User.UserPrincipalName, company["rehired"].User.UserPrincipalName);
        Assert.DoesNotContain(company.Directory, user => user.Id == company["deleted"].User.Id);
        Assert.Equal(company["ana"].User.UserPrincipalName, company["stranger"].User.UserPrincipalName);
        Assert.DoesNotContain(company.Directory, user => user.Id == company["stranger"].User.Id);
        Assert.Equal(7, company.Directory.Count(user => user is { EmployeeId: null, IsGuest: false }));
    }

    [Fact]
    public void Photos_are_missing_for_three_of_ten_too_large_for_one_and_no_picture_for_one()
    {
        var company = DemoCompany.Create(2_000);
        var photos = company.People.Where(person => person.TenantId == Tenants.Home).CountBy(person => person.Photo).ToDictionary();
        Assert.InRange(photos[DemoPhoto.None], 500, 700);
        Assert.Equal(1, photos[DemoPhoto.Huge]);
        Assert.Equal(1, photos[DemoPhoto.NotAnImage]);
        Assert.Equal(DemoPhoto.Portrait, company["ana"].Photo);
    }

    [Theory]
    [InlineData(59)]
    [InlineData(25_001)]
    public void A_size_out_of_range_is_refused(int people) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DemoCompany.Create(people));

    private static int Steps(DirectoryUser user, Guid chief, Dictionary<Guid, DirectoryUser> byId)
    {
        var steps = 0;
        while (user.Id != chief && steps < 10)
        {
            user = byId[user.ManagerId!.Value];
            steps++;
        }
        return steps;
    }
}

using InsideIn.DevTenant;
using Xunit.Abstractions;

namespace InsideIn.EntraId.Tests;

/// <summary>A company of the size that the directory sync is measured with. The durations are printed, not judged.</summary>
public sealed class LargeCompanyTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Twenty_thousand_people_are_read_whole_in_two_hundred_pages()
    {
        var begun = TimeProvider.System.GetTimestamp();
        var company = DemoCompany.Create(20_000);
        output.WriteLine($"made in {TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds:F0} ms");

        begun = TimeProvider.System.GetTimestamp();
        await using var tenant = await DevelopmentTenant.StartAsync(new DevelopmentTenantOptions { Company = company, EnvironmentName = "Testing" });
        using var graph = new GraphClient(tenant);
        var token = await graph.OwnToken();
        output.WriteLine($"started in {TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds:F0} ms");

        begun = TimeProvider.System.GetTimestamp();
        var (entries, link, pages) = await graph.ReadDelta(
            "/users/delta?$select=displayName,givenName,surname,mail,userPrincipalName,jobTitle,department,officeLocation,city,country,employeeId,accountEnabled,userType,manager", token);
        output.WriteLine($"read in {TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds:F0} ms, parsing by the reader included");
        Assert.Equal(company.Directory.Count, entries.Count);
        Assert.Equal((company.Directory.Count + 99) / 100, pages);

        tenant.Disable("ana");
        begun = TimeProvider.System.GetTimestamp();
        Assert.Single((await graph.ReadDelta(link, token)).Entries);
        output.WriteLine($"one change found in {TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds:F0} ms");
    }
}

using System.Text;
using InsideIn.Documents;
using InsideIn.Engagement;
using InsideIn.EntraId;
using InsideIn.People;

namespace InsideIn.Tests.Engagement;

/// <summary>A company in a store of its own: people in departments, who read or write on chosen days.</summary>
internal sealed class Company : IAsyncDisposable
{
    public static readonly Block Block = new(37);

    private static readonly Guid Tenant = Guid.Parse("5f0f3d0e-5b8c-4b43-9d3f-0c6d1c1d8a01");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-engagement-");
    private readonly Dictionary<string, DirectoryUser> accounts = [];

    public DocumentStore Store { get; private set; } = null!;

    public Kernel.Company Name { get; } = new("Meridian Works");

    /// <summary>A company with so many people per department, all there since long.</summary>
    public static async Task<Company> OpenAsync(params (string Department, int People)[] departments)
    {
        var company = new Company();
        company.Store = await DocumentStore.OpenAsync(
            new StoreOptions
            {
                Connection = company.folder.FullName,
                Collections = [.. PeopleFeature.Feature.Collections, .. EngagementFeature.Feature.Collections],
                Facts = PeopleFeature.Feature.Facts.ToDictionary(fact => fact.Name),
            },
            TimeProvider.System);
        foreach (var (department, people) in departments)
        {
            for (var number = 0; number < people; number++)
            {
                company.Seat($"{department} {number}", department);
            }
        }

        await company.ImportAsync();
        return company;
    }

    /// <summary>The person's id in the network; the name is the department and a number from 0.</summary>
    public static Guid IdOf(string name) => Person.IdOf(Tenant, Kernel.Ids.Of(name));

    /// <summary>Puts a person into a department, or moves them.</summary>
    public void Seat(string name, string department) => accounts[name] = new DirectoryUser
    {
        Id = Kernel.Ids.Of(name),
        DisplayName = name,
        UserPrincipalName = $"{Kernel.Ids.Of(name):N}@meridian.example",
        EmployeeId = name,
        UserType = DirectoryUser.Member,
        Department = department,
    };

    public void Remove(string name) => accounts.Remove(name);

    public Task ImportAsync() => ImportDirectory.ImportAsync(Store, TimeProvider.System, Tenant, [.. accounts.Values], mayShrink: true);

    /// <summary>Lets the first so many people of a department read on one day of the block, 0 for its first.</summary>
    public async Task ReadAsync(string department, int people, int day)
    {
        var participating = new Participating(Store);
        for (var number = 0; number < people; number++)
        {
            await participating.NoteAsync(IdOf($"{department} {number}"), Block.StartsAt.AddDays(day).AddHours(9), default);
        }
    }

    public Task TendAsync(DateTimeOffset now) => CloseBlock.TendAsync(Store, Name, now, default);

    public Task<EngagementRelease?> LatestAsync() => EngagementStore.FindLatestAsync(Store, default);

    /// <summary>Whether anything is kept of the block: its key, its roster or a mark.</summary>
    public async Task<bool> KeepsAnythingAsync() => (await EngagementStore.EndedAsync(Store, new Block(Block.Number + 1), default)).Contains(Block);

    /// <summary>The number of marks that the block has.</summary>
    public ValueTask<int> CountMarksAsync() => EngagementStore.CountMarksAsync(Store, Block, default);

    /// <summary>Closes the store and tells whether one of its files holds the text.</summary>
    public async Task<bool> FilesHoldAsync(string text)
    {
        await Store.DisposeAsync();
        return folder.EnumerateFiles("*", SearchOption.AllDirectories).Any(file => File.ReadAllBytes(file.FullName).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.Following;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Notifications;
using InsideIn.People;
using InsideIn.Tests.Server;

namespace InsideIn.Tests.Notifications;

/// <summary>A server is killed in the middle of telling a crowd; the next one goes on where it stood, and nobody is told twice (R17).</summary>
public sealed class FanOutKillTests : IAsyncLifetime
{
    private const int Employees = 4_000;
    private const int Chunk = 250;
    private const int MostPosts = 6;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-fanout-");
    private DevelopmentTenant? tenant;

    private DevelopmentTenant Tenant => tenant!;

    /// <summary>Who is told first, and who last: both want to be told at once, so that the API shows it.</summary>
    private (string First, string Last) Watched { get; set; }

    public async Task InitializeAsync()
    {
        tenant = await DevelopmentTenant.StartAsync(new DevelopmentTenantOptions { Company = DemoCompany.Create(Employees), EnvironmentName = "Testing", AccessTokenLifetime = TimeSpan.FromHours(10) });
        await using var store = await OpenStoreAsync();
        await ImportDirectory.ImportAsync(store, TimeProvider.System, Tenants.Home, tenant.Directory);
        var order = await PersonalData.ReadAsync(store, PeopleStore.Named(null), default).Select(person => person.Id).ToListAsync();
        var aliases = tenant.Options.Company.People.Where(person => person.State == DemoAccountState.Active && person.Alias != "ana").ToDictionary(person => Person.IdOf(person.TenantId, person.User.Id), person => person.Alias);
        var (first, last) = (order.First(aliases.ContainsKey), order.Last(aliases.ContainsKey));
        Watched = (aliases[first], aliases[last]);
        await store.CommitAsync(new[] { first, last }.Aggregate(new Batch(), (batch, person) => batch.Insert(
            FollowStore.Settings,
            new FollowSetting(person, new FollowScope(FollowScopeKind.Group, Group.EverybodyId), FollowLevel.All, DateTimeOffset.UnixEpoch, IsByTakingPart: false))));
    }

    public async Task DisposeAsync()
    {
        await Tenant.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_crowd_is_told_to_its_end_though_the_server_was_killed_in_its_middle()
    {
        // A server may have told everybody by the time in which the test learns of the first one: then another post is told of.
        var post = Guid.Empty;
        var posts = 0;
        for (var isHalfTold = false; !isHalfTold; isHalfTold = await IsHalfToldAsync(post))
        {
            Assert.InRange(++posts, 1, MostPosts);
            await using var killed = await ServerProcess.StartAsync(Tenant.Settings, folder.FullName);
            post = NoticeDoings.Key(await killed.PublishAsync(Tenant.TokenFor("ana"), "For all of us", Ids.Of($"fanOut.killed.{posts}"), default));
            await UntilToldAsync(killed, Watched.First, posts);
            killed.Kill();
        }

        await using (var next = await ServerProcess.StartAsync(Tenant.Settings, folder.FullName))
        {
            await UntilToldAsync(next, Watched.Last, posts);
        }

        await using (var store = await OpenStoreAsync())
        {
            var told = await PersonalData.ReadAsync(store, NoticeStore.DeliveredOf(post), default).Select(delivery => delivery.PersonId).ToListAsync();
            Assert.Equal(await PeopleStore.CountAsync(store, default) - 1, told.Count);
            Assert.Equal(told.Count, told.Distinct().Count());
            Assert.Equal(2, await store.CountAsync(NoticeStore.At(post), cap: Employees));
        }
    }

    /// <summary>Whether the server was killed when some had been told of the post and others not.</summary>
    private async Task<bool> IsHalfToldAsync(Guid post)
    {
        await using var store = await OpenStoreAsync();
        return (await store.GetAsync(Positions, FanOutPosition.TheOne))?.Document.Behind is not null
            && await store.CountAsync(NoticeStore.DeliveredOf(post), cap: 2 * Employees) is >= Chunk - 1 and <= Employees - (2 * Chunk);
    }

    private async Task UntilToldAsync(ServerProcess server, string alias, int posts)
    {
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server.Address };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await UnreadAsync(http, alias, patience.Token) < posts)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), patience.Token);
        }
    }

    private async Task<int> UnreadAsync(HttpClient http, string alias, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ viewer { noticeCounter { unread } } }" }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Tenant.TokenFor(alias));
        using var response = await http.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return body.GetProperty("data").GetProperty("viewer").GetProperty("noticeCounter").GetProperty("unread").GetInt32();
    }

    private static Collection<FanOutPosition> Positions => NotificationsFeature.Feature.Collections.OfType<Collection<FanOutPosition>>().Single();

    private Task<DocumentStore> OpenStoreAsync() => DocumentStore.OpenAsync(
        new StoreOptions
        {
            Connection = folder.FullName,
            Collections = [.. ListenerStore.Collections, .. Features.All.SelectMany(feature => feature.Collections)],
            Facts = Features.All.SelectMany(feature => feature.Facts).ToDictionary(fact => fact.Name),
        },
        TimeProvider.System);
}

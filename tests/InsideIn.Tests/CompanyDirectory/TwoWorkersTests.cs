using InsideIn.CompanyDirectory;
using InsideIn.DevTenant;
using InsideIn.Kit;
using InsideIn.Servers;
using InsideIn.Tests.Server;

namespace InsideIn.Tests.CompanyDirectory;

/// <summary>Two servers over one store follow one directory: one reads, by the lease, and the other goes on when it ends.</summary>
public sealed class TwoWorkersTests
{
    [PostgresFact]
    public async Task Of_two_servers_one_reads_the_directory_and_the_other_takes_over_when_it_ends()
    {
        var address = (await PostgresServer.Shared).NewAddress();
        await using var tenant = await DirectoryHouse.StartTenantAsync(people: 200);
        var clock = new FixedClock(Network.Beginning);
        await using var here = await DirectoryHouse.OpenAsync(tenant, time: clock, connection: address);
        await using var there = await DirectoryHouse.OpenAsync(tenant, time: clock, connection: address);
        var (first, second) = (here.Get<DirectoryWorker>(), there.Get<DirectoryWorker>());

        await first.StartAsync(default);
        await second.StartAsync(default);
        var done = await FinishedAsync(there, run: 1);
        Assert.Equal(done.Pages, Reads(tenant));

        // The one that is due is read by the same server, which has the lease still.
        clock.Advance(TimeSpan.FromMinutes(6));
        await FinishedAsync(there, run: 2);
        Assert.Equal(done.Pages + 1, Reads(tenant));

        await first.StopAsync(default);
        tenant.Disable("ben");
        clock.Advance(TimeSpan.FromMinutes(6));
        var last = await FinishedAsync(there, run: 3);
        await second.StopAsync(default);

        Assert.Equal(1, last.Left);
        Assert.True((await there.FindAsync("ben"))!.HasLeft);
    }

    private static int Reads(DevelopmentTenant tenant) => tenant.Requests.Count(request => request is { Status: 200 } && request.Path.StartsWith("/v1.0/users/delta", StringComparison.Ordinal));

    private static async Task<DirectorySync> FinishedAsync(DirectoryHouse house, int run)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            if (await house.Store.SyncAsync(patience.Token) is { State: DirectorySyncState.Resting, NextRunAt: not null } sync && sync.Run >= run && sync.NextRunAt > sync.FinishedAt)
            {
                return sync;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }
}

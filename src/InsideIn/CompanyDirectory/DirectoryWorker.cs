using InsideIn.EntraId.Graph;

namespace InsideIn.CompanyDirectory;

/// <summary>Reads the directory whenever that is due. Of several servers one does it at a time, by a lease.</summary>
public sealed class DirectoryWorker(SyncDirectory directory, GraphGateway graph, DocumentStore store, TimeProvider time, ILogger<DirectoryWorker> log) : BackgroundService
{
    private const string LeaseName = "directorySync";

    // How soon a server sees that an administrator asked another one to start.
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!graph.IsConfigured)
        {
            log.LogInformation("No directory is connected, so people come from nowhere: the setting {Setting} is empty.", $"{GraphOptions.Section}:{nameof(GraphOptions.ClientId)}");
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var lease = await Lease.TakeAsync(store, LeaseName, time, stoppingToken);
                await ServeAsync(lease, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                log.LogError(fault, "The directory could not be read; it goes on in {Pause}.", PauseAfterFault);
                await Task.Delay(PauseAfterFault, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ServeAsync(Lease lease, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, lease.Lost);
        while (true)
        {
            if ((await store.SyncAsync(either.Token)).IsDue(time.GetUtcNow()))
            {
                Tell(await directory.RunAsync(either.Token));
            }

            await Task.Delay(LookEvery, time, either.Token);
        }
    }

    private void Tell(DirectorySync sync)
    {
        if (sync.State == DirectorySyncState.WaitsForConfirmation)
        {
            log.LogWarning("{Leavers} of {People} people would leave at once; an administrator must say that they have. Nobody was shut out.", sync.Leavers, sync.People);
        }
        else if (sync.IsUnderWay)
        {
            log.LogWarning("The directory was not read to its end: {Code}. It goes on at {Next}.", sync.Faults[0].Code, sync.NextRunAt);
        }
        else if (sync.Arrived + sync.Changed + sync.Left > 0)
        {
            log.LogInformation("The directory was read: {Rows} rows on {Pages} pages; {Arrived} arrived, {Changed} changed, {Left} left.", sync.Rows, sync.Pages, sync.Arrived, sync.Changed, sync.Left);
        }
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.Kernel;
using InsideIn.People;

namespace InsideIn.EntraId.Tests;

/// <summary>The real program as a process of its own, over a folder of its own. Everything that it writes is kept.</summary>
internal sealed class ServerProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder;
    private readonly Process process;
    private readonly StringBuilder written = new();

    private ServerProgram(DirectoryInfo folder, Process process, Uri address)
    {
        this.folder = folder;
        this.process = process;
        Address = address;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>What it has written so far, to its output and to its errors.</summary>
    public string Written
    {
        get
        {
            lock (written) return written.ToString();
        }
    }

    /// <summary>Starts the program in an environment, with the demo company's people in its store when a tenant is given.</summary>
    public static async Task<ServerProgram> StartAsync(string environment, IEnumerable<KeyValuePair<string, string?>> settings, DevelopmentTenant? tenant = null)
    {
        var folder = Directory.CreateTempSubdirectory("insidein-program-");
        if (tenant is not null) await ImportAsync(folder.FullName, tenant);
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(InsideInServer).Assembly.Location, $"--urls={address}", $"--Store:Connection={folder.FullName}", "--Company:Name=Meridian Works"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        foreach (var (name, value) in settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return new ServerProgram(folder, Process.Start(start) ?? throw new InvalidOperationException("The program did not start."), address);
    }

    /// <summary>The exit code, once the program has ended by itself.</summary>
    public async Task<int> EndedAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <summary>Completes when it takes requests. Errors: <see cref="InvalidOperationException"/> with what it wrote when it has ended.</summary>
    public async Task ReadyAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = Address };
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await IsReadyAsync(http, patience.Token))
        {
            if (process.HasExited) throw new InvalidOperationException($"The program ended with {process.ExitCode}: {Written}");
            await again.WaitForNextTickAsync(patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException) // it does not listen yet
        {
            return false;
        }
    }

    private static async Task ImportAsync(string folder, DevelopmentTenant tenant)
    {
        var options = new StoreOptions
        {
            Connection = folder,
            Collections = [.. ListenerStore.Collections, .. Features.All.SelectMany(feature => feature.Collections)],
            Facts = Features.All.SelectMany(feature => feature.Facts).ToDictionary(fact => fact.Name),
        };
        await using var store = await DocumentStore.OpenAsync(options, TimeProvider.System);
        await ImportDirectory.ImportAsync(store, TimeProvider.System, tenant.Options.TenantId, tenant.Directory);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (written) written.AppendLine(line.Data);
    }
}

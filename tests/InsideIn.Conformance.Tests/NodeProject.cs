using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace InsideIn.Conformance;

/// <summary>The JavaScript side of these tests: the reference implementation and the clients that others write, run as they are.</summary>
public sealed class NodeProject : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string folder = Path.Combine(Here(), "node");

    /// <summary>Fetches the packages named in the lock file, unless they are there already.</summary>
    public async Task InitializeAsync()
    {
        await using var alone = await OneAtATimeAsync();
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"))) return;
        var run = await StartAsync("npm", ["ci", "--loglevel=error"]);
        if (run.ExitCode != 0) throw new InvalidOperationException($"npm ci failed in {folder}: {run.Errors}");
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs a script of the <c>node</c> folder to its end. Errors: <see cref="TimeoutException"/> after five minutes.</summary>
    public Task<NodeRun> RunAsync(string script, params string[] arguments) => StartAsync("node", [script, .. arguments]);

    private async Task<NodeRun> StartAsync(string program, string[] arguments)
    {
        using var deadline = new CancellationTokenSource(Patience);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var errors = process.StandardError.ReadToEndAsync(deadline.Token);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} ran longer than {Patience.TotalMinutes} min.");
        }

        return new NodeRun(process.ExitCode, await output, await errors);
    }

        // Two test processes may start at once; the second waits for the first one's packages.
    private async Task<FileStream> OneAtATimeAsync()
    {
        var path = Path.Combine(folder, "node_modules.lock");
        var until = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (until.Elapsed < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

/// <summary>How a script ended.</summary>
/// <param name="ExitCode">0 for success.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">What it printed to the error stream.</param>
public sealed record NodeRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Fails with what the script said, unless it succeeded.</summary>
    public NodeRun Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Output}{Errors}");
        return this;
    }
}

using System.Diagnostics;

namespace InsideIn.Servers.Node;

/// <summary>A folder with scripts for Node.js and the packages that its lock file names.</summary>
public sealed class NodeFolder(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Whether there is Node.js here, and npm to fetch packages with.</summary>
    public static bool IsPossible { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator) is var folders
        && new[] { "node", "npm" }.All(program => folders.Any(folder => File.Exists(System.IO.Path.Combine(folder, program))));

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>Fetches the packages named in the lock file, unless they are there already. Errors: <see cref="InvalidOperationException"/> with what npm said.</summary>
    public async Task InstallAsync()
    {
        await using var alone = await OneAtATimeAsync();
        var installed = new FileInfo(System.IO.Path.Combine(path, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(System.IO.Path.Combine(path, "package-lock.json"))) return;
        var run = await RunProgramAsync("npm", ["ci", "--loglevel=error"], []);
        if (run.ExitCode != 0) throw new InvalidOperationException($"npm ci failed in {path}: {run.Errors}");
    }

    /// <summary>Runs a script to its end. Errors: <see cref="TimeoutException"/> after five minutes.</summary>
    public Task<NodeRun> RunAsync(IEnumerable<string> arguments, params (string Name, string Value)[] environment) => RunProgramAsync("node", arguments, environment);

    private async Task<NodeRun> RunProgramAsync(string program, IEnumerable<string> arguments, (string Name, string Value)[] environment)
    {
        using var deadline = new CancellationTokenSource(Patience);
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var errors = process.StandardError.ReadToEndAsync(deadline.Token);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', start.ArgumentList)} ran longer than {Patience.TotalMinutes} min.");
        }

        return new NodeRun(process.ExitCode, await output, await errors);
    }

    // Two test processes may start at once; the second waits for the first one's packages.
    private async Task<FileStream> OneAtATimeAsync()
    {
        var file = System.IO.Path.Combine(path, "node_modules.lock");
        var until = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (until.Elapsed < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }
}

/// <summary>How a script ended.</summary>
/// <param name="ExitCode">0 for success.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">What it printed to the error stream.</param>
public sealed record NodeRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Fails with what the script said, unless it succeeded. Errors: <see cref="InvalidOperationException"/>.</summary>
    public NodeRun Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException($"The script ended with {ExitCode}.\n{Output}{Errors}");
}

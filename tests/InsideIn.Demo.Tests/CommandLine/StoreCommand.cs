using System.Diagnostics;

namespace InsideIn.Demo.Tests.CommandLine;

/// <summary>What a command said and how it ended.</summary>
internal sealed record CommandAnswer(int ExitCode, string Output, string Errors)
{
    /// <summary>The digests in the n-th column of the table that <c>store copy</c> prints, by name.</summary>
    public IReadOnlyDictionary<string, string> Digests(int column) => Output.Split('\n')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(cells => cells.Length == 6)
        .ToDictionary(cells => cells[0], cells => $"{cells[1 + column]} {cells[3 + column]}");
}

/// <summary>A command of the built program, as an administrator starts it: a process of its own.</summary>
internal sealed class StoreCommand : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private StoreCommand(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasEnded => process.HasExited;

    public static StoreCommand Start(params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(InsideInServer).Assembly.Location, .. command]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return new StoreCommand(Process.Start(start) ?? throw new InvalidOperationException("The program did not start."));
    }

    public static async Task<CommandAnswer> RunAsync(params string[] command)
    {
        using var run = Start(command);
        return await run.AnswerAsync();
    }

    /// <summary>What kill -9 does.</summary>
    public void Kill() => process.Kill();

    /// <summary>What Ctrl+C does.</summary>
    public async Task InterruptAsync()
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -INT {process.Id}"]);
        await kill.WaitForExitAsync();
    }

    public async Task<CommandAnswer> AnswerAsync()
    {
        var said = await Task.WhenAll(output, errors);
        await process.WaitForExitAsync();
        return new CommandAnswer(process.ExitCode, said[0], said[1]);
    }

    public void Dispose() => process.Dispose();
}

using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

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
    // Unlike SIGINT it also reaches a process whose parent runs in the background.
    private const int Termination = 15;

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;
    private int lines;

    private StoreCommand(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = ReadErrorsAsync();
    }

    public bool HasEnded => process.HasExited;

    /// <summary>How many lines it has written to the error output: how far it has come.</summary>
    public int LineCount => Volatile.Read(ref lines);

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

    /// <summary>What Ctrl+C does, and what a service manager does: it asks the process to end.</summary>
    public void Interrupt() => _ = Send(process.Id, Termination);

    public async Task<CommandAnswer> AnswerAsync()
    {
        var said = await Task.WhenAll(output, errors);
        await process.WaitForExitAsync();
        return new CommandAnswer(process.ExitCode, said[0], said[1]);
    }

    public void Dispose() => process.Dispose();

    private async Task<string> ReadErrorsAsync()
    {
        var read = new StringBuilder();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            read.AppendLine(line);
            Interlocked.Increment(ref lines);
        }

        return read.ToString();
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Send(int process, int signal);
}

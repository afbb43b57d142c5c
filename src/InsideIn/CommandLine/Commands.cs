using System.CommandLine;
using System.CommandLine.Invocation;

namespace InsideIn.CommandLine;

/// <summary>What an administrator does with the server's store on the command line. Without a command the program is the server.</summary>
internal static class Commands
{
    // A commit under way ends by itself within the time that a store's call may take.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    /// <summary>Whether the arguments are a command or ask for help, and are not the settings of a server.</summary>
    public static bool IsOne(string[] args) => args is [var first, ..]
        && (first is "--help" or "-h" or "-?" or "--version" || (!first.StartsWith('-') && !first.StartsWith('/') && !first.Contains('=', StringComparison.Ordinal)));

    /// <summary>Runs a command and gives its <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        // Settings are the server's own, in its own way of writing: --Store:Connection=data.
        var settings = StoreSettings.Of(args);
        var parsed = Root(settings).Parse(settings.Rest);
        var code = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = Patience });
        return parsed.Action is ParseErrorAction ? ExitCode.Misused : code;
    }

    /// <summary>Does the work of a command; what it is refused or fails with goes to the error output in one sentence.</summary>
    public static async Task<int> TellAsync(Func<Task<int>> work, string stopped)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(stopped);
            return ExitCode.Stopped;
        }
        catch (Exception refused) when (refused is StoreUnavailableException or InvalidOperationException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCode.Failed;
        }
    }

    private static RootCommand Root(StoreSettings settings)
    {
        var root = new RootCommand("Inside-In. Without a command the server runs, with settings such as --urls=… and --Store:Connection=….")
        {
            new Command("store", "Backs up, restores, moves or checks everything that the network has.")
            {
                BackupCommand.Create(settings),
                RestoreCommand.Create(),
                CopyCommand.Create(),
                VerifyCommand.Create(settings),
            },
            new Command("archive", "Writes the whole network into one file of a documented form, or reads such a file back.")
            {
                WriteArchiveCommand.Create(settings),
                ReadArchiveCommand.Create(settings),
            },
        };
        DetailedHelp.Add(root);
        return root;
    }
}

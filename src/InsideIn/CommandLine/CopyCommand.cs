using System.CommandLine;
using InsideIn.Documents.Copying;

namespace InsideIn.CommandLine;

/// <summary><c>store copy</c>.</summary>
internal static class CopyCommand
{
    private const string Words = """
        Moves the whole network to another store, of the same engine or another: documents, facts, files and how far each listener has come.
        Stop every server first. An address is a folder, postgres://user@host:port/database?schema=name or mongodb://user:password@host/database;
        PostgreSQL's password is better left out of it and in PGPASSWORD or ~/.pgpass, so that nobody reads it in the list of processes.
        May be stopped at any moment, also by kill -9: the same command goes on where it was. Until both sides are found equal no server starts on the target.
        The source is not changed; keep it until the people are at work on the target.

        Example:  dotnet InsideIn.dll store copy --from /var/lib/insidein --to postgres://insidein@db.example/insidein
        """;

    public static Command Create()
    {
        var from = new Option<string>("--from") { Description = "The store to copy.", HelpName = "ADDRESS", Required = true };
        var to = new Option<string>("--to") { Description = "Where to; it must hold no network, or a part of this one from a run that was stopped.", HelpName = "ADDRESS", Required = true };
        var command = new DetailedCommand("copy", "Moves everything to another store, of any engine; goes on after a stop.", Words) { from, to };
        command.SetAction((parsed, cancellationToken) => Commands.TellAsync(
            () => RunAsync(parsed.GetValue(from)!, parsed.GetValue(to)!, cancellationToken),
            "Stopped. The same command goes on where it was."));
        return command;
    }

    private static async Task<int> RunAsync(string from, string to, CancellationToken cancellationToken)
    {
        await using var copy = await StoreCopy.OpenAsync(from, to, Features.Collections, TimeProvider.System, cancellationToken);
        if (copy.EarlierBegunAt is { } begunAt)
        {
            await Console.Error.WriteLineAsync($"Going on with the copy that was begun on {begunAt:u}.");
        }

        var compared = await copy.RunAsync(new Progress(Console.Error, TimeProvider.System), cancellationToken);
        Console.Write(Tables.Of(compared));
        var differing = compared.Where(row => !row.IsEqual).Select(row => row.Name).ToList();
        if (differing.Count > 0)
        {
            await Console.Error.WriteLineAsync($"Both sides differ in: {string.Join(", ", differing)}. Something wrote to one of them meanwhile. Empty the target and copy anew, with every server stopped.");
            return ExitCode.Failed;
        }

        Console.WriteLine("Both sides are equal. Start the servers with the new address in Store:Connection.");
        return ExitCode.Done;
    }
}

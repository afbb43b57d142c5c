using System.CommandLine;
using System.Globalization;
using InsideIn.Documents.Copying;

namespace InsideIn.CommandLine;

/// <summary><c>store backup</c>.</summary>
internal static class BackupCommand
{
    private const string Words = """
        Copies everything into a folder while the server runs, as of one moment, and checks the copy: the database page by page, each file by its SHA-256.
        The folder must be new or empty. It is a backup once it holds 'backup.json', which is written last; what a stopped try has left is cleared away by the next.
        For a store in a folder (SQLite). PostgreSQL and MongoDB have tools of their own, see docs/operations.md.

        Example:  dotnet InsideIn.dll store backup --to /backups/monday --Store:Connection=/var/lib/insidein
        """;

    public static Command Create(StoreSettings settings)
    {
        var to = new Option<string>("--to") { Description = "The folder of the backup.", HelpName = "FOLDER", Required = true };
        var command = new DetailedCommand("backup", "Copies everything into a folder while the server runs, and checks the copy.", Words) { to };
        command.SetAction((parsed, cancellationToken) => Commands.TellAsync(
            async () =>
            {
                var progress = new Progress(Console.Error, TimeProvider.System);
                var made = await StoreBackup.MakeAsync(settings.Connection(), parsed.GetValue(to)!, StoreSettings.BlobNames, TimeProvider.System, progress, cancellationToken);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The backup in '{Path.GetFullPath(parsed.GetValue(to)!)}' is whole: {made.DocumentCounts.Values.Sum():N0} documents, {made.FactCount:N0} facts, {made.BlobCount:N0} files of {made.BlobBytes:N0} bytes, as of {made.MadeAt:u}."));
                return ExitCode.Done;
            },
            "Stopped. There is no backup; the same command begins anew."));
        return command;
    }
}

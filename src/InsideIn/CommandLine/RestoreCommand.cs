using System.CommandLine;
using System.Globalization;
using InsideIn.Documents.Copying;

namespace InsideIn.CommandLine;

/// <summary><c>store restore</c>.</summary>
internal static class RestoreCommand
{
    private const string Words = """
        Checks a backup and puts it into a new or empty folder, which appears whole or not at all. Nothing is ever overwritten:
        move the old folder aside first, restore, start the server, and throw the old folder away when all is well.

        Example:  mv /var/lib/insidein /var/lib/insidein.old
                  dotnet InsideIn.dll store restore --from /backups/monday --to /var/lib/insidein
        """;

    public static Command Create()
    {
        var from = new Option<string>("--from") { Description = "The folder of a backup, made by 'store backup'.", HelpName = "FOLDER", Required = true };
        var to = new Option<string>("--to") { Description = "The folder for the server, new or empty.", HelpName = "FOLDER", Required = true };
        var command = new DetailedCommand("restore", "Puts a backup into a new or empty folder.", Words) { from, to };
        command.SetAction((parsed, cancellationToken) => Commands.TellAsync(
            async () =>
            {
                var target = Path.GetFullPath(parsed.GetValue(to)!);
                var restored = await StoreBackup.RestoreAsync(parsed.GetValue(from)!, target, new Progress(Console.Error, TimeProvider.System), cancellationToken);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{target}' holds the network as of {restored.MadeAt:u}: {restored.DocumentCounts.Values.Sum():N0} documents, {restored.FactCount:N0} facts, {restored.BlobCount:N0} files. Start the server with Store:Connection={target}."));
                return ExitCode.Done;
            },
            "Stopped. Nothing was restored; the same command begins anew."));
        return command;
    }
}

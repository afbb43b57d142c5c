using System.CommandLine;
using InsideIn.Documents.Copying;

namespace InsideIn.CommandLine;

/// <summary><c>store verify</c>.</summary>
internal static class VerifyCommand
{
    private const string Words = """
        Reads everything and compares what must agree: documents with their indexes, facts with their order, files with their SHA-256 and with the documents
        that name them; of a store in a folder every page of the database. Changes nothing. Stop every server first.

        Example:  dotnet InsideIn.dll store verify --Store:Connection=/var/lib/insidein
        """;

    public static Command Create(StoreSettings settings)
    {
        var command = new DetailedCommand("verify", "Reads everything and finds what is damaged. Changes nothing.", Words);
        command.SetAction((_, cancellationToken) => Commands.TellAsync(() => RunAsync(settings, cancellationToken), "Stopped. Nothing was changed."));
        return command;
    }

    private static async Task<int> RunAsync(StoreSettings settings, CancellationToken cancellationToken)
    {
        var options = new StoreOptions { Connection = settings.Connection(), Collections = Features.Collections, Facts = Features.Facts };
        var found = await StoreCheck.RunAsync(options, StoreSettings.BlobNames, TimeProvider.System, new Progress(Console.Error, TimeProvider.System), cancellationToken);
        Console.Write(Tables.Of(found.Contents));
        foreach (var fault in found.Faults)
        {
            await Console.Error.WriteLineAsync(fault);
        }

        Console.WriteLine(found.Faults.Count == 0 ? "The store is sound." : $"The store has {found.Faults.Count} faults; they are listed on the error output.");
        return found.Faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}

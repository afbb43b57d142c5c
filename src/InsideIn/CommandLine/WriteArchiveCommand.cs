using System.CommandLine;
using System.Globalization;
using InsideIn.Archive;

namespace InsideIn.CommandLine;

/// <summary><c>archive write</c>.</summary>
internal static class WriteArchiveCommand
{
    private const string Words = """
        Writes people, groups, posts, comments and all else that people made into one file, in the form that docs/archive.md describes: for another network,
        or to be read by other programs. Stop every server first. What groups keep secret stands in it as well: keep it as you keep a backup.
        A backup ('store backup') is for getting the same network back; an archive leaves out what belongs to this network alone, such as notices and drafts.

        Example:  dotnet InsideIn.dll archive write network.zip --Store:Connection=/var/lib/insidein
        """;

    public static Command Create(StoreSettings settings)
    {
        var file = new Argument<string>("FILE") { Description = "The archive; there must be no such file." };
        var command = new DetailedCommand("write", "Writes the whole network into one file.", Words) { file };
        command.SetAction((parsed, cancellationToken) => Commands.TellAsync(
            async () =>
            {
                await using var store = await settings.OpenAsync(cancellationToken);
                var writing = new WriteArchive(store, Company.Of(settings.Configuration), settings.TenantId(), new Ids(TimeProvider.System), TimeProvider.System);
                var written = await writing.RunAsync(parsed.GetValue(file)!, new Progress(Console.Error, TimeProvider.System), cancellationToken);
                foreach (var (part, count) in written.Entries)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part,-16} {count,12:N0}"));
                }

                Console.WriteLine($"'{Path.GetFullPath(parsed.GetValue(file)!)}' is whole. Its digest is {written.Digest}.");
                return ExitCode.Done;
            },
            "Stopped. There is no archive; the same command begins anew."));
        return command;
    }
}

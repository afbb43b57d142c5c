using System.CommandLine;
using System.Globalization;
using InsideIn.Archive;

namespace InsideIn.CommandLine;

/// <summary><c>archive read</c>.</summary>
internal static class ReadArchiveCommand
{
    private const string Words = """
        Brings what an archive holds into this network, each thing with where it began and who wrote it. Stop every server first, and bring the directory's people in before.
        The whole archive is checked before anything is written. People are known by their account, people of another directory by their mail address;
        who is not known here becomes a former colleague. Groups come with their privacy, and nobody gets into a group who was not in it. Nobody is told of anything.
        May be stopped at any moment, also by kill -9: the same command goes on where it was. Reading the same archive twice brings nothing twice.

        Example:  dotnet InsideIn.dll archive read network.zip --dry-run --Store:Connection=/var/lib/insidein
        """;

    public static Command Create(StoreSettings settings)
    {
        var file = new Argument<string>("FILE") { Description = "The archive, made by 'archive write'." };
        var dry = new Option<bool>("--dry-run") { Description = "Says what would come, and writes nothing." };
        var command = new DetailedCommand("read", "Brings what an archive holds into this network; goes on after a stop.", Words) { file, dry };
        command.SetAction((parsed, cancellationToken) => Commands.TellAsync(
            () => RunAsync(settings, parsed.GetValue(file)!, parsed.GetValue(dry), cancellationToken),
            "Stopped. The same command goes on where it was."));
        return command;
    }

    private static async Task<int> RunAsync(StoreSettings settings, string file, bool isDry, CancellationToken cancellationToken)
    {
        await using var archive = await CheckedArchive.OpenAsync(file, cancellationToken);
        await using var store = await settings.OpenAsync(cancellationToken);
        var reading = new ReadArchive(store, settings.TenantId(), new Ids(TimeProvider.System), TimeProvider.System);
        var report = isDry
            ? await reading.CountAsync(archive, cancellationToken)
            : await reading.RunAsync(archive, new Progress(Console.Error, TimeProvider.System), cancellationToken);
        foreach (var (part, tally) in report.Parts)
        {
            Console.WriteLine(Line(part, tally));
        }

        if (report.OwnersNamed > 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.OwnersNamed:N0} groups came without an owner who works here. A moderator or else the oldest member owns them now: tell them, for nobody was told."));
        }

        Console.WriteLine(report.ReadBefore is { } before ? $"This archive was read to its end on {before:u}; nothing of it comes again."
            : isDry ? "Nothing was written."
            : "The archive is read. Start the servers; search finds what came within minutes.");
        return ExitCode.Done;
    }

    private static string Line(string part, Tally tally)
    {
        var people = tally.Matched + tally.Unknown > 0 ? $" ({tally.Matched} known here, {tally.Unknown} former colleagues)" : "";
        var skipped = string.Concat(tally.Skipped.Select(pair => string.Create(CultureInfo.InvariantCulture, $"; {pair.Value:N0} left out: {pair.Key}")));
        return string.Create(CultureInfo.InvariantCulture, $"{part,-16} {tally.New,12:N0} new{people}, {tally.Here:N0} here already{skipped}");
    }
}

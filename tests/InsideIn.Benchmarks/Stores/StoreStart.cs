using System.Diagnostics;
using System.Globalization;
using InsideIn.Documents;

namespace InsideIn.Benchmarks.Stores;

/// <summary>How long a SQLite store of a gigabyte takes to open: after a clean end, after one that was not, and with one index more than it has.</summary>
internal static class StoreStart
{
    private const int Documents = 100_000;
    private const int PerBatch = 500;
    private const int Openings = 5;

    private static readonly string Text = new('x', 10_000);

    /// <summary>Fills a store in a temporary folder, opens it and prints the times.</summary>
    public static async Task MeasureAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("insidein-");
        try
        {
            var pages = Pages();
            await FillAsync(folder.FullName, pages);
            var file = new FileInfo(Path.Combine(folder.FullName, "store.db"));
            await output.WriteLineAsync($"A SQLite store of {file.Length >> 20} MB, {Documents} documents.");
            var clean = new List<TimeSpan>();
            for (var opening = 0; opening < Openings; opening++)
            {
                clean.Add(await OpenAsync(folder.FullName, pages));
            }

            await output.WriteLineAsync($"clean start: {Milliseconds(clean.Order().ElementAt(Openings / 2))} ms (middle of {Openings}, longest {Milliseconds(clean.Max())})");
            // A log that is there at all says that the end was not clean, and so the file is checked.
            await File.WriteAllBytesAsync(file.FullName + "-wal", []);
            await output.WriteLineAsync($"start with the check after an unclean end: {Milliseconds(await OpenAsync(folder.FullName, pages))} ms");
            pages.Index("byNumber", index => index.Ascending(page => page.Number));
            await output.WriteLineAsync($"start with a new index over all: {Milliseconds(await OpenAsync(folder.FullName, pages))} ms");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Collection<Page> Pages() => new("pages", page => page.Id);

    private static async Task FillAsync(string folder, Collection<Page> pages)
    {
        await using var store = await DocumentStore.OpenAsync(Options(folder, pages), TimeProvider.System);
        foreach (var some in Enumerable.Range(0, Documents).Chunk(PerBatch))
        {
            var batch = new Batch();
            foreach (var number in some)
            {
                batch.Insert(pages, new Page(Notes.IdOf(number), number, Text));
            }

            await store.CommitAsync(batch);
        }
    }

    private static async Task<TimeSpan> OpenAsync(string folder, Collection<Page> pages)
    {
        var started = Stopwatch.GetTimestamp();
        await using var store = await DocumentStore.OpenAsync(Options(folder, pages), TimeProvider.System);
        return Stopwatch.GetElapsedTime(started);
    }

    private static StoreOptions Options(string folder, Collection<Page> pages) => new() { Connection = folder, Collections = [pages], Facts = Notes.Facts };

    private static string Milliseconds(TimeSpan span) => span.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);

    private sealed record Page(Guid Id, int Number, string Text);
}

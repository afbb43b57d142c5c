using System.Globalization;
using System.Runtime.InteropServices;
using InsideIn.Benchmarks;
using InsideIn.Benchmarks.Stores;

const string Allowed = "nothing; --posts N, the number of posts in the network (20,000 without it); --live, delivery to a thousand subscribers alone; start, the opening of a SQLite store of a gigabyte alone; "
    + "store [--documents N] [--engine sqlite|postgres] [--folder PATH], the document store alone over N documents (20,000 without it) and a tenth of them, "
    + "on one engine or both, the SQLite stores kept in the folder for another run.";

switch (args)
{
    case [LiveDelivery.ServerArgument]:
        await LiveDelivery.ServeAsync();
        return 0;
    case ["--live"]:
        await LiveDelivery.MeasureAsync();
        return 0;
    case ["start"]:
        await StoreStart.MeasureAsync(Console.Out);
        return 0;
    case ["store", .. var rest] when StoreChoice.Of(rest) is { } choice:
        await choice.MeasureAsync(Console.Out);
        return 0;
    case []:
        await MeasureAllAsync(20_000);
        return 0;
    case ["--posts", var given] when int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var posts):
        await MeasureAllAsync(posts);
        return 0;
    default:
        await Console.Error.WriteLineAsync($"Found '{string.Join(' ', args)}'; allowed are {Allowed}");
        return 1;
}

static async Task MeasureAllAsync(int posts)
{
    await Console.Out.WriteLineAsync($"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores; client and server in one process.");
    var table = new Table(Console.Out);
    await EngineFeed.MeasureAsync(table);
    await using (var grown = await GrownNetwork.StartAsync(posts))
    {
        await HomeFeed.MeasureAsync(grown, table);
        await Publishing.MeasureAsync(grown, table);
    }

    await new StoreChoice().MeasureAsync(Console.Out);
}

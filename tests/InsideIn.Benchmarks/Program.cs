using System.Globalization;
using System.Runtime.InteropServices;
using InsideIn.Benchmarks;
using InsideIn.Benchmarks.Stores;

const string Allowed = "nothing; --posts N, the number of posts in the network (20,000 without it); --live, delivery to a thousand subscribers of the engine and then to a thousand followers of their feeds; feed [N,N,...], the feed of a person in 200 groups over networks of so many posts (20000,200000 without them); search [N,N,...], search of a person in 200 groups over networks of so many posts, with what its index costs (20000,200000 without them); notices, the telling of 10,000 people alone; rules, the entering of 10,000 people by the rule of a group alone; rights, what is seen of rights from outside: the time of a hidden and of a free address, and how long who is removed from a group still hears; start, the opening of a SQLite store of a gigabyte alone; "
    + "store [--documents N] [--engine sqlite|postgres] [--folder PATH], the document store alone over N documents (20,000 without it) and a tenth of them, "
    + "on one engine or both, the SQLite stores kept in the folder for another run.";

switch (args)
{
    case [LiveDelivery.ServerArgument]:
        await LiveDelivery.ServeAsync();
        return 0;
    case [FeedDelivery.ServerArgument]:
        await FeedDelivery.ServeAsync();
        return 0;
    case ["--live"]:
        await LiveDelivery.MeasureAsync();
        await FeedDelivery.MeasureAsync();
        return 0;
    case ["feed"]:
        await FeedGrowth.MeasureAsync([20_000, 200_000]);
        return 0;
    case ["feed", var given] when SizesOf(given) is { } sizes:
        await FeedGrowth.MeasureAsync(sizes);
        return 0;
    case ["search"]:
        await SearchGrowth.MeasureAsync([20_000, 200_000]);
        return 0;
    case ["search", var given] when SizesOf(given) is { } sizes:
        await SearchGrowth.MeasureAsync(sizes);
        return 0;
    case ["notices"]:
        await Telling.MeasureAsync(Console.Out);
        return 0;
    case ["rules"]:
        await RuleImport.MeasureAsync(Console.Out);
        return 0;
    case ["rights"]:
        await Rights.MeasureAsync(Console.Out);
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

static IReadOnlyList<int>? SizesOf(string given)
{
    var sizes = given.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0).ToList();
    return sizes.All(size => size > 0) ? sizes : null;
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

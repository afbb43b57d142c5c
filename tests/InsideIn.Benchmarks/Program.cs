using System.Globalization;
using System.Runtime.InteropServices;
using InsideIn.Benchmarks;

if (args is ["--postgres", var size] && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var documents))
{
    await PostgresOperations.MeasureAsync(new Table(Console.Out), documents);
    return 0;
}

if (args is [LiveDelivery.ServerArgument])
{
    await LiveDelivery.ServeAsync();
    return 0;
}

if (args is ["--live"])
{
    await LiveDelivery.MeasureAsync();
    return 0;
}

if (args is not ([] or ["--posts", _]) || (args is [_, var given] && !int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
{
    await Console.Error.WriteLineAsync($"Found '{string.Join(' ', args)}'; allowed are --posts N, the number of posts in the network (20,000 without it), --postgres N, the store over PostgreSQL alone with so many documents, and --live, delivery to a thousand subscribers alone.");
    return 1;
}

var posts = args is [_, var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 20_000;
await Console.Out.WriteLineAsync($"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores; client and server in one process.");
var table = new Table(Console.Out);
await EngineFeed.MeasureAsync(table);
await using (var grown = await GrownNetwork.StartAsync(posts))
{
    await HomeFeed.MeasureAsync(grown, table);
    await Publishing.MeasureAsync(grown, table);
}

await StoreOperations.MeasureAsync(table);
await PostgresOperations.MeasureAsync(table, 20_000);
return 0;

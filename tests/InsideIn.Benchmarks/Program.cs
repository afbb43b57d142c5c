using System.Globalization;
using InsideIn.Benchmarks;

// The number of posts; the home page is measured over all of them.
var posts = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 20_000;
await HomeFeed.RunAsync(posts, Console.Out);

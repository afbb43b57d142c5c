using System.Globalization;
using System.Runtime;
using InsideIn.GraphQL.Peers;
using Microsoft.Extensions.Hosting;

if (args is not ["--port", var given] || !int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
{
    await Console.Error.WriteLineAsync($"Found '{string.Join(' ', args)}'; allowed is --port N, 0 for any free port.");
    return 1;
}

await using var app = PeersApp.Create(port);
await app.StartAsync();
await WarmUp.RunAsync(new Uri(app.Urls.First()));
await Console.Out.WriteLineAsync($"{app.Urls.First()}/graphql, process {Environment.ProcessId}, server GC {(GCSettings.IsServerGC ? "on" : "off")}");
await app.WaitForShutdownAsync();
return 0;

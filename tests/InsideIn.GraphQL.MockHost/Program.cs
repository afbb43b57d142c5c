using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.MockHost;
using InsideIn.GraphQL.Types;

// Serves the schema of an SDL file with made-up values, until it is ended: --sdl FILE --port N; port 0 takes a free one.
if (CommandLine.Read(args) is not { } command)
{
    await Console.Error.WriteLineAsync("Expected: --sdl FILE --port NUMBER");
    return 2;
}

try
{
    await using var host = await MockServer.StartAsync(await File.ReadAllTextAsync(command.SdlFile), command.Port);
    Console.WriteLine($"Listening on {host.Address}graphql");
    await host.UntilEndedAsync();
    return 0;
}
catch (Exception wrong) when (wrong is SchemaException or SyntaxException or IOException)
{
    await Console.Error.WriteLineAsync($"{command.SdlFile}: {wrong.Message}");
    return 1;
}

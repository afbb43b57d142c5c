using InsideIn;
using InsideIn.CommandLine;
using Microsoft.Extensions.Options;

if (Commands.IsOne(args))
{
    return await Commands.RunAsync(args);
}

try
{
    await using var server = await InsideInServer.BuildAsync(new ServerOptions { Args = args });
    await server.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is StoreUnavailableException or OptionsValidationException or InvalidOperationException or IOException)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}

using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Server;

/// <summary>The API as it stands is written down, so that every change of it is a difference that somebody reads. INSIDEIN_ACCEPT=1 writes the new one.</summary>
[Collection(NetworkCollection.Name)]
public class SchemaTests(RunningNetwork running)
{
    [Theory]
    [InlineData("", "schema.graphql")]
    [InlineData("engagement", "engagement.graphql")]
    public async Task The_api_is_as_it_is_written_down(string name, string file)
    {
        var path = Path.Combine(Docs(), file);
        var served = SchemaPrinter.Print(running.Network.Services.GetRequiredKeyedService<RequestExecutor>(name).Schema).TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("INSIDEIN_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(path, served);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), served);
    }

    private static string Docs()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InsideIn.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds InsideIn.sln."), "docs");
    }
}

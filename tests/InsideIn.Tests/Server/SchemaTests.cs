using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using InsideIn.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Server;

/// <summary>The API as it stands is written down, so that every change of it is a difference that somebody reads.</summary>
[Collection(NetworkCollection.Name)]
public class SchemaTests(RunningNetwork running)
{
    [Theory]
    [InlineData("", "docs/schema.graphql")]
    [InlineData("engagement", "docs/engagement.graphql")]
    public void The_api_is_as_it_is_written_down(string name, string file) =>
        Snapshot.Matches(file, SchemaPrinter.Print(running.Network.Services.GetRequiredKeyedService<RequestExecutor>(name).Schema));
}

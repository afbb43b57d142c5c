using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace InsideIn.Tests.Web;

/// <summary>Everything that the web client asks for stays within the limits of one request.</summary>
[Collection(NetworkCollection.Name)]
public partial class WebOperationTests(RunningNetwork running, ITestOutputHelper output)
{
    [Fact]
    public async Task Every_operation_of_the_web_client_is_taken()
    {
        var schema = running.Network.Services.GetRequiredKeyedService<RequestExecutor>("").Schema;
        var refused = new List<string>();
        var operations = Operations().ToList();
        foreach (var text in operations)
        {
            var (name, answer) = await CostAsync(schema, text);
            output.WriteLine($"{name}: {answer}");
            if (answer.Contains("errors", StringComparison.Ordinal)) refused.Add($"{name}: {answer}");
        }

        Assert.InRange(operations.Count, 25, 500);
        Assert.Empty(refused);
    }

    private async Task<(string Name, string Answer)> CostAsync(Schema schema, string text)
    {
        var operation = Parser.Parse(text).Definitions.OfType<OperationDefinitionNode>().Single();
        var variables = operation.VariableDefinitions
            .Where(variable => variable.Type is NonNullTypeNode && variable.DefaultValue is null)
            .ToDictionary(variable => variable.Variable.Name, variable => Example(schema.Find(variable.Type)!));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = text, variables }) };
        request.Headers.Add("GraphQL-Cost", "validate");
        using var response = await running.Network.Cast.Manager.SendAsync(request);
        return (operation.Name!.Value, await response.Content.ReadAsStringAsync());
    }

    // Any value that fits: nothing is run with it.
    private static object Example(GraphQLType type) => type.Nullable switch
    {
        ListType list => new[] { Example(list.Item) },
        EnumType values => values.Values[0].Name,
        InputObjectType input => input.Fields.Where(field => field.IsRequired).ToDictionary(field => field.Name, field => Example(field.Type)),
        ScalarType { Name: "Int" or "Float" } => 1,
        ScalarType { Name: "Boolean" } => true,
        ScalarType { Name: "DateTime" } => "2026-12-01T09:00:00Z",
        ScalarType { Name: "Date" } => "2026-12-01",
        ScalarType { Name: "UUID" } => Guid.Empty,
        ScalarType { Name: "ID" } => new GraphQL.NodeId("Post", Guid.Empty).ToString(),
        _ => "x",
    };

    // The compiler of the client writes each operation whole into its artifact.
    private static IEnumerable<string> Operations([CallerFilePath] string caller = "") => Directory
        .EnumerateFiles(Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "..", "src", "web", "src", "__generated__"), "*.graphql.ts")
        .Select(file => TextOfOperation().Match(File.ReadAllText(file)))
        .Where(match => match.Success)
        .Select(match => JsonSerializer.Deserialize<string>(match.Groups[1].Value)!);

    [GeneratedRegex("\"text\": (\"(?:[^\"\\\\]|\\\\.)*\")")]
    private static partial Regex TextOfOperation();
}

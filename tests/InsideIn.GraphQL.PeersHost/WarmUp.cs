using System.Diagnostics;
using System.Net.Http.Headers;
using System.Runtime;
using System.Text.Json;
using InsideIn.GraphQL.Execution;

namespace InsideIn.GraphQL.Peers;

/// <summary>Asks a server until the runtime has compiled what is hot, so that a short load measures the server and not its compiler. Nothing is changed by it.</summary>
internal static class WarmUp
{
    private const int Requests = 2_000;
    private const int FewMethods = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static async Task RunAsync(Uri server)
    {
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server };
        var started = Stopwatch.GetTimestamp();
        long compiled;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            for (var request = 0; request < Requests; request++)
            {
                await AskAsync(http, request % 2 == 0 ? "/graphql" : "/hand-written", PeerOperations.Feed);
                await AskAsync(http, request % 2 == 0 ? "/graphql" : "/hand-written", PeerOperations.Me);
            }
        }
        while (JitInfo.GetCompiledMethodCount() - compiled > FewMethods && Stopwatch.GetElapsedTime(started) < Longest);
    }

    private static async Task AskAsync(HttpClient http, string path, GraphQLRequest request)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { query = request.Query, operationName = request.OperationName, variables = request.Variables }));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
    }
}

using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Execution;

public sealed class NullTests
{
    [Fact]
    public async Task A_null_rises_to_the_nearest_place_that_may_be_null() // X1
    {
        await using var server = await LibraryServer.StartAsync();
        var text = await server.TextAsync("{ someBroken { title motto } }");
        var traceId = Fault.TraceIdOf(text);
        Assert.Contains(server.Log.Errors, line => line.Contains(traceId, StringComparison.Ordinal) && line.Contains("Cannot return null for the non-null field Book.motto.", StringComparison.Ordinal));
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for the non-null field Book.motto.","locations":[{"line":1,"column":22}],"path":["someBroken",1,"motto"],"extensions":{"code":"INTERNAL","coordinate":"Book.motto","traceId":"?"}}],"data":{"someBroken":[{"title":"Book 1","motto":"Read on"},null,{"title":"Book 2","motto":"Read on"}]}}""",
            text.Replace(traceId, "?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_null_that_nothing_stops_takes_the_whole_data()
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync("{ echo(text: \"a\") { text } broken { motto } }");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.GetProperty("data").ValueKind);
        Assert.Equal(1, answer.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_null_that_rises_cancels_the_work_of_its_siblings() // X5
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync("{ wait brokenLater { motto } }");
        Assert.Equal("""["brokenLater","motto"]""", answer.GetProperty("errors")[0].GetProperty("path").GetRawText());
        Assert.Equal(1, answer.GetProperty("errors").GetArrayLength());
        await server.Catalogue.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Single(server.Log.Errors);
    }
}

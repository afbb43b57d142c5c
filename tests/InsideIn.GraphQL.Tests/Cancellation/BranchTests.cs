namespace InsideIn.GraphQL.Tests.Cancellation;

public sealed class BranchTests
{
    private const string Broken = """{"errors":[{"message":"The rack broke.","locations":[{"line":1,"column":8}],"path":["rack","broken"],"extensions":{"coordinate":"Rack.broken"}}],"data":{"rack":null,"ready":"ready"}}""";

    [Fact]
    public async Task A_null_cancels_the_resolvers_that_it_takes_and_no_others() // X5
    {
        await using var server = new StallServer();
        var asked = server.Ask("{rack {broken slow inner {slow}} kept: rack {slow} ready}");
        server.Stall.Open("break");
        await server.Stall.SeenAsync("slow cancelled");
        Assert.False(asked.Answer.IsCompleted);
        server.Stall.Open("slow");
        Assert.EndsWith("""{"rack":null,"kept":{"slow":"late"},"ready":"ready"}}""", await asked.Answer, StringComparison.Ordinal);
        await asked.End;
    }

    [Fact]
    public async Task A_load_that_only_a_dropped_part_asked_for_is_cancelled() // X5
    {
        await using var server = new StallServer();
        var asked = server.Ask("{rack {broken parcel {weight}} ready}");
        await server.Stall.SeenAsync("parcels entered");
        server.Stall.Open("break");
        Assert.Equal(Broken, await asked.Answer);
        await server.Stall.SeenAsync("parcels cancelled");
        await asked.End;
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task A_load_that_others_wait_for_too_goes_on() // X5, B3
    {
        await using var server = new StallServer();
        var asked = server.Ask("""{rack {broken parcel {weight}} parcel(name: "A") {name}}""");
        await server.Stall.SeenAsync("parcels entered");
        server.Stall.Open("ask");
        await server.Stall.SeenAsync("asked");
        server.Stall.Open("break");
        server.Stall.Open("parcels");
        Assert.EndsWith("""{"rack":null,"parcel":{"name":"A"}}}""", await asked.Answer, StringComparison.Ordinal);
        await asked.End;
    }

    [Fact]
    public async Task A_key_whose_load_was_given_up_is_loaded_anew_for_who_asks_later() // X5, B3
    {
        await using var server = new StallServer();
        var asked = server.Ask("""{rack {broken parcel {weight}} parcel(name: "A") {name}}""");
        await server.Stall.SeenAsync("parcels entered");
        server.Stall.Open("break");
        await server.Stall.SeenAsync("parcels cancelled");
        server.Stall.Open("parcels");
        server.Stall.Open("ask");
        Assert.EndsWith("""{"rack":null,"parcel":{"name":"A"}}}""", await asked.Answer, StringComparison.Ordinal);
        Assert.Equal(["parcels A", "parcels A"], server.Stall.Journal);
        await asked.End;
    }

    [Fact]
    public async Task What_a_dropped_resolver_asks_for_is_not_loaded() // X5
    {
        await using var server = new StallServer();
        var asked = server.Ask("{rack {broken secondParcel {weight}} ready}");
        server.Stall.Open("break");
        Assert.Equal(Broken, await asked.Answer);
        server.Stall.Open("second");
        await server.Stall.SeenAsync("second refused");
        await asked.End;
        Assert.Empty(server.Stall.Journal);
    }

    [Fact]
    public async Task A_thousand_parts_that_fall_at_once_leave_the_rest_alone() // X5
    {
        await using var server = new StallServer();
        var asked = server.Ask("{racks(count: 1000) {broken slow} ready}");
        server.Stall.Open("break");
        var answer = await asked.Answer;
        Assert.Equal(1_000, answer.Split("The rack broke.").Length - 1);
        Assert.EndsWith("null,null],\"ready\":\"ready\"}}", answer, StringComparison.Ordinal);
        await asked.End;
    }
}

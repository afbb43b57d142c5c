namespace InsideIn.GraphQL.Tests.Cancellation;

public sealed class LoadTests
{
    [Fact]
    public async Task A_thousand_keys_go_in_one_call_and_one_more_in_another() // B3
    {
        await using var server = new StallServer();
        server.Stall.Open("parcels");
        var answer = await server.Ask("{racks(count: 1001) {parcel {weight}}}").Answer;
        Assert.Equal(1_000, answer.Split("{\"weight\":1000}").Length - 1);
        Assert.EndsWith("{\"parcel\":{\"weight\":1}}]}}", answer, StringComparison.Ordinal);
        Assert.Equal(2, server.Stall.Journal.Count);
    }

    [Fact]
    public async Task Loads_asked_for_from_many_threads_at_once_are_all_answered() // B2
    {
        await using var server = new StallServer();
        var expected = string.Join(',', Enumerable.Range(0, 50).Select(number => $"{{\"label\":\"S{number}!!\"}}"));
        for (var round = 0; round < 200; round++)
        {
            var asked = server.Ask("{racks(count: 50) {label}}");
            Assert.Equal($"{{\"data\":{{\"racks\":[{expected}]}}}}", await asked.Answer.WaitAsync(TimeSpan.FromSeconds(10)));
            await asked.End;
        }
    }
}

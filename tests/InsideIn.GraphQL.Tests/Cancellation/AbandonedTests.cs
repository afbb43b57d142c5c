namespace InsideIn.GraphQL.Tests.Cancellation;

public sealed class AbandonedTests
{
    [Fact]
    public async Task The_answer_does_not_wait_for_a_resolver_that_takes_no_notice_but_the_services_do() // X5
    {
        await using var server = new StallServer();
        var asked = server.Ask("{rack {broken stubborn} ready}");
        await server.Stall.SeenAsync("stubborn entered");
        server.Stall.Open("break");
        Assert.EndsWith("""{"rack":null,"ready":"ready"}}""", await asked.Answer, StringComparison.Ordinal);
        Assert.False(server.Stall["desk disposed"].Task.IsCompleted);
        server.Stall.Open("stubborn");
        await asked.End;
        Assert.Equal(["used"], server.Stall.Journal);
        Assert.True(server.Stall["desk disposed"].Task.IsCompleted);
    }

    [Fact]
    public async Task A_fault_behind_the_answer_is_seen_and_changes_nothing() // X5
    {
        var unobserved = new List<string>();
        void Note(object? sender, UnobservedTaskExceptionEventArgs args)
        {
            if (args.Exception.ToString().Contains("Nobody should hear of this.", StringComparison.Ordinal)) unobserved.Add(args.Exception.Message);
        }

        TaskScheduler.UnobservedTaskException += Note;
        try
        {
            await using var server = new StallServer();
            await BreakBehindAnswerAsync(server);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Assert.Empty(unobserved);
            Assert.Empty(server.Log.Errors);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Note;
        }
    }

    [Fact]
    public async Task The_time_limit_answers_at_once_and_lets_nothing_run_on_without_services() // X7
    {
        await using var server = new StallServer(builder => builder.ModifyOptions(options => options.Limits = options.Limits with { ExecutionTimeout = TimeSpan.FromMilliseconds(100) }));
        var asked = server.Ask("{rack {slow stubborn} parcel(name: \"A\") {name}}");
        Assert.Contains("TIMEOUT", await asked.Answer, StringComparison.Ordinal);
        await server.Stall.SeenAsync("slow cancelled");
        Assert.False(asked.End.IsCompleted);
        server.Stall.Open("stubborn");
        server.Stall.Open("ask");
        await asked.End;
        Assert.Equal(["used"], server.Stall.Journal);
    }

    [Fact]
    public async Task A_cancelled_request_ends_when_the_last_resolver_has() // X7
    {
        await using var server = new StallServer();
        using var leaving = new CancellationTokenSource();
        var asked = server.Ask("{rack {slow stubborn parcel {weight}}}", leaving.Token);
        await server.Stall.SeenAsync("parcels entered");
        await leaving.CancelAsync();
        await server.Stall.SeenAsync("slow cancelled");
        await server.Stall.SeenAsync("parcels cancelled");
        Assert.False(asked.End.IsCompleted);
        server.Stall.Open("stubborn");
        await asked.End;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked.Answer);
        Assert.Equal(["parcels A", "used"], server.Stall.Journal);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task The_next_change_waits_for_what_the_last_one_gave_up() // X2, X5
    {
        await using var server = new StallServer();
        var asked = server.Ask("""mutation {a: take(name: "A") {broken stubborn} b: take(name: "B") {name}}""");
        await server.Stall.SeenAsync("stubborn entered");
        server.Stall.Open("break");
        server.Stall.Open("stubborn");
        Assert.EndsWith("""{"a":null,"b":{"name":"B"}}}""", await asked.Answer, StringComparison.Ordinal);
        Assert.Equal(["take A", "used", "take B"], server.Stall.Journal);
        await asked.End;
    }

    private static async Task BreakBehindAnswerAsync(StallServer server)
    {
        var asked = server.Ask("""{rack {broken stubborn(end: "fail")} ready}""");
        await server.Stall.SeenAsync("stubborn entered");
        server.Stall.Open("break");
        await asked.Answer;
        server.Stall.Open("stubborn");
        await asked.End;
    }
}

using InsideIn.GraphQL.Building;
using InsideIn.GraphQL.Tests.Theatre;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Annotations;

public sealed class AuthorizeTests
{
    [Theory]
    [InlineData("ann guest", "lounge AUTH_NOT_AUTHORIZED")]
    [InlineData("ann guest critic", "")]
    [InlineData("ann staff", "")]
    [InlineData(null, "lounge AUTH_NOT_AUTHENTICATED")]
    public async Task Every_demand_is_met_by_one_of_its_roles(string? user, string errors)
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal(errors, (await server.CodesAsync("{ lounge }", user)).Errors);
    }

    [Fact]
    public async Task A_type_is_seen_only_by_those_it_names()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal("""{"data":{"rehearsal":{"title":"Rehearsal 7"}}}""", await server.AskAsync("{ rehearsal { title } }", "ann staff"));
        Assert.Equal(("""{"rehearsal":null}""", "rehearsal AUTH_NOT_AUTHORIZED"), await server.CodesAsync("{ rehearsal { title } }", "ann guest"));
        Assert.Equal(("""{"rehearsal":null}""", "rehearsal AUTH_NOT_AUTHENTICATED"), await server.CodesAsync("{ rehearsal { title } }"));
    }

    [Fact]
    public async Task An_interface_demands_of_each_of_its_types()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal("""{"data":{"everything":[{"title":"Play 1"},{"title":"Rehearsal 1"}]}}""", await server.AskAsync("{ everything { title } }", "ann staff"));
        Assert.Equal(("""{"everything":[{"title":"Play 1"},null]}""", "everything.1 AUTH_NOT_AUTHORIZED"), await server.CodesAsync("{ everything { title } }", "ann guest"));
        Assert.Equal(("""{"everything":[null,null]}""", "everything.0 AUTH_NOT_AUTHORIZED, everything.1 AUTH_NOT_AUTHORIZED"), await server.CodesAsync("{ everything { title } }", "ann"));
    }

    [Fact]
    public async Task A_property_of_an_interface_demands_of_the_property_that_implements_it()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal("""{"data":{"plays":[{"takings":1000}]}}""", await server.AskAsync("{ plays(count: 1) { takings } }", "ann staff"));
        Assert.Equal("plays.0.takings AUTH_NOT_AUTHORIZED", (await server.CodesAsync("{ plays(count: 1) { takings } }", "ann guest")).Errors);
    }

    [Fact]
    public async Task A_node_is_found_only_by_those_who_may_see_its_type()
    {
        await using var server = await TheatreServer.StartAsync();
        var query = $$"""{ node(id: "{{Convert.ToBase64String("Rehearsal:4"u8)}}") { __typename ... on Rehearsal { id title } } }""";
        Assert.Equal("""{"data":{"node":{"__typename":"Rehearsal","id":"UmVoZWFyc2FsOjQ=","title":"Rehearsal 4"}}}""", await server.AskAsync(query, "ann staff"));
        Assert.Equal(("""{"node":null}""", "node AUTH_NOT_AUTHORIZED"), await server.CodesAsync(query, "ann guest"));
    }

    [Fact]
    public async Task A_policy_that_takes_its_time_is_waited_for_before_the_resolver_runs()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal(("null", "slow AUTH_NOT_AUTHORIZED"), await server.CodesAsync("{ slow }", "ann"));
        Assert.Empty(server.Stage.Journal);
        Assert.Equal("""{"data":{"slow":"at last"}}""", await server.AskAsync("{ slow }", "ann patient"));
        Assert.Equal(["slow"], server.Stage.Journal);
    }

    [Fact]
    public async Task After_the_resolver_a_policy_sees_the_value()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal("""{"data":{"diaryOf":"ann"}}""", await server.AskAsync("""{ diaryOf(owner: "ann") }""", "ann"));
        Assert.Equal(("null", "diaryOf AUTH_NOT_AUTHORIZED"), await server.CodesAsync("""{ diaryOf(owner: "bob") }""", "ann"));
        Assert.Equal(("null", "diaryOf AUTH_NOT_AUTHENTICATED"), await server.CodesAsync("""{ diaryOf(owner: "eve") }"""));
        Assert.Equal(["diary of ann", "diary of bob"], server.Stage.Journal);
    }

    [Fact]
    public async Task After_the_resolver_a_type_is_decided_object_by_object_and_a_sequence_is_read_once()
    {
        await using var server = await TheatreServer.StartAsync();
        var (data, errors) = await server.CodesAsync("{ parts { ... on Diary { text } ... on Play { title } } }", "ann guest");
        Assert.Equal("""{"parts":[{"title":"Play 1"},null,{"text":"Dear diary"},null]}""", data);
        Assert.Equal("parts.1 AUTH_NOT_AUTHORIZED, parts.3 AUTH_NOT_AUTHORIZED", errors);
        Assert.Equal(["parts"], server.Stage.Journal);
    }

    [Fact]
    public async Task At_validation_a_refusal_refuses_the_whole_operation()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal(("none", "AUTH_NOT_AUTHORIZED"), await server.CodesAsync("{ note ...More } fragment More on Query { office }", "ann guest"));
        Assert.Empty(server.Stage.Journal);
        Assert.Equal("""{"data":{"note":"note","office":"office"}}""", await server.AskAsync("{ note ...More } fragment More on Query { office }", "ann staff"));
        Assert.Equal("""{"data":{"note":"note"}}""", await server.AskAsync("{ note }", "ann guest"));
    }

    [Fact]
    public async Task A_policy_that_nobody_added_stops_the_start()
    {
        var stopped = await Assert.ThrowsAsync<SchemaException>(() => TheatreServer.StartAsync(policies => policies.AddPolicy("Staff", policy => policy.RequireRole("staff"))));
        Assert.Equal(
            [
                "There is no authorization policy \"Owner\", which Diary, Programme.DiaryOf ask for; add it with AddAuthorizationBuilder().AddPolicy.",
                "There is no authorization policy \"Slow\", which Programme.Slow asks for; add it with AddAuthorizationBuilder().AddPolicy.",
            ],
            stopped.Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_root_field_registered_by_hand_says_who_may_ask_it_too()
    {
        static TypeRegistry Types(AuthorizationRule? rule) => new TypeRegistry().Extend("Query", types =>
            [new FieldDefinition { Name = "door", Type = types["String"], PureResolver = static _ => null, Authorization = rule, Member = "House.Door" }]);
        Assert.Equal(["Query.door is open to everybody; expected [Authorize] or [AllowAnonymous] on its method or class (House.Door)."], Assert.Throws<SchemaException>(() => Types(null).Build()).Problems);
        Assert.NotNull(Types(AuthorizationRule.SignedIn).Build());
    }
}

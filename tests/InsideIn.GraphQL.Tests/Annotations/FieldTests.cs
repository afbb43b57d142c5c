using InsideIn.GraphQL.Tests.Theatre;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Annotations;

public sealed class FieldTests
{
    [Fact]
    public async Task A_query_refuses_with_a_typed_error_in_place_of_its_value()
    {
        await using var server = await TheatreServer.StartAsync();
        const string form = "{ __typename ... on Play { title } ... on PlayNotFoundError { id code message } ... on ClosedError { message day code } }";
        var known = Convert.ToBase64String("Play:p1"u8);
        var unknown = Convert.ToBase64String("Play:p99"u8);
        Assert.Equal("""{"data":{"play":{"__typename":"Play","title":"Play 1"}}}""", await server.AskAsync($$"""{ play(id: "{{known}}") {{form}} }""", "ann guest"));
        var refused = """{"data":{"play":{"__typename":"PlayNotFoundError","id":"?","code":"PLAY_NOT_FOUND","message":"There is no play p99."}}}""".Replace("?", unknown, StringComparison.Ordinal);
        Assert.Equal(refused, await server.AskAsync($$"""{ play(id: "{{unknown}}") {{form}} }"""));
        Assert.Equal(refused, await server.AskAsync($$"""{ play(id: "{{unknown}}", day: "thrown") {{form}} }"""));
        Assert.Equal("""{"data":{"play":{"__typename":"ClosedError","message":"The theatre is closed on monday.","day":"monday","code":"CLOSED"}}}""", await server.AskAsync($$"""{ play(id: "{{known}}", day: "monday") {{form}} }"""));
    }

    [Fact]
    public async Task A_declared_exception_alone_makes_a_union_too()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal(
            """{"data":{"a":{"row":1},"b":{"code":"CLOSED"},"c":null}}""",
            await server.AskAsync("""{ a: seatOf(day: "friday") { ... on Seat { row } } b: seatOf(day: "monday") { ... on Error { code } } c: seatOf(day: "sold out") { __typename } }"""));
        Assert.Contains("union SeatOfResult = Seat | ClosedError", SchemaPrinter.Print(server.Schema), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_names_of_a_mutation_can_be_chosen_and_its_convention_left_out()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal("""{"data":{"buy":{"seat":{"row":1,"number":1},"reasons":null}}}""", await server.AskAsync("""mutation { buy(order: { day: "friday" }) { seat { row number } reasons { __typename } } }"""));
        Assert.Equal("""{"data":{"buy":{"seat":null,"reasons":[{"__typename":"ClosedError","day":"monday"}]}}}""", await server.AskAsync("""mutation { buy(order: { day: "monday" }) { seat { row } reasons { __typename ... on ClosedError { day } } } }"""));
        Assert.Equal("""{"data":{"applaud":3}}""", await server.AskAsync("mutation { applaud(times: 3) }"));
        var sdl = SchemaPrinter.Print(server.Schema);
        Assert.Contains("buy(order: TicketOrder!): Ticket!", sdl, StringComparison.Ordinal);
        Assert.Contains("union NoTicket = ClosedError", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_reader_leaves_out_is_what_the_initialiser_says()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal("""{"data":{"wanted":"Faust 60  absent"}}""", await server.AskAsync("{ wanted(filter: {}) }"));
        Assert.Equal("""{"data":{"wanted":"Hamlet 5 Ann null"}}""", await server.AskAsync("""{ wanted(filter: { title: "Hamlet", minMinutes: 5, cast: ["Ann"], maxMinutes: null }) }"""));
        Assert.Contains(
            """
            input PlayFilterInput {
              title: String! = "Faust"
              minMinutes: Int! = 60
              cast: [String!]! = []
              maxMinutes: Int
            }
            """,
            SchemaPrinter.Print(server.Schema),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attributes_give_defaults_names_descriptions_and_deprecations()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal("""{"data":{"defaults":"x 1+2 2.5"}}""", await server.AskAsync("{ defaults }"));
        var sdl = SchemaPrinter.Print(server.Schema);
        Assert.Contains("defaults(text: String! = \"x\", numbers: [Int!]! = [1, 2], ratio: Float! = 2.5): String!", sdl, StringComparison.Ordinal);
        Assert.Contains("plays(count: Int! = 3): [Play!]!", sdl, StringComparison.Ordinal);
        Assert.Contains("\"\"\"The names of those who act.\"\"\"\n  cast: [String!]!", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("minutes: Int!", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("whereNoArgument", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_context_tells_where_it_is()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal("""{"data":{"here":"where here here True"}}""", await server.AskAsync("{ here: where(depth: 4) }"));
    }

    [Theory]
    [InlineData("Play:p3", null)]
    [InlineData("Play:3", "is malformed; expected the id of a Play as the server gave it.")]
    [InlineData("Play:p03", "is malformed; expected the id of a Play as the server gave it.")]
    [InlineData("Rehearsal:3", "names a Rehearsal; expected the id of a Play.")]
    public async Task An_id_of_a_form_of_its_own_is_read_in_one_form_only(string id, string? refusal)
    {
        await using var server = await TheatreServer.StartAsync();
        var answer = await server.AskAsync($$"""{ play(id: "{{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(id))}}") { __typename } }""", "ann guest");
        if (refusal is null) Assert.Equal("""{"data":{"play":{"__typename":"Play"}}}""", answer);
        else Assert.Contains(refusal, answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Play:4", "4")]
    [InlineData("Rehearsal:-7", "-7")]
    [InlineData("Play:40000", "is malformed; expected an id as the server gave it.")]
    public async Task An_id_without_a_type_gives_the_value_of_any(string id, string expected)
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Contains(expected, await server.AskAsync($$"""{ numberOf(id: "{{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(id))}}") }"""), StringComparison.Ordinal);
    }
}

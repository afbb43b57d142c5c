using System.Net.Http.Json;
using System.Text.Json;
using InsideIn.GraphQL.MockHost;

namespace InsideIn.Conformance.Oracle;

/// <summary>The rules by which the mock host makes up values: others keep to the same text, so its fixed points are held here.</summary>
public sealed class MockRuleTests
{
    private const string Sdl = """
        schema { query: Q mutation: M }
        scalar Any
        interface Named { name: String! }
        type Cat implements Named { name: String! }
        type Dog implements Named { name: String! lives: [Int!]! }
        extend type Q { named(any: Any, first: ID! = 7, kind: Kind = B): Named }
        enum Kind { A B }
        type Q { kind: Kind matrix: [[Int]] ok: Boolean }
        type M { set(input: In): String }
        input In { many: [Int!] = 3 }
        """;

    [Fact]
    public void A_key_is_the_hash_of_its_whole_text()
    {
        Assert.Equal(0x811c9dc5u, MockKey.Of("").Hash);
        Assert.Equal(0xbf9cf968u, MockKey.Of("foobar").Hash);
        Assert.Equal(MockKey.Of("foobar[2]"), MockKey.Of("foo").Then("bar").Item(2));
        var arguments = new SortedDictionary<string, object?>(StringComparer.Ordinal) { ["b"] = "x", ["a"] = null };
        Assert.Equal(MockKey.Of("Q.f(a:n,b:s1:x)"), MockKey.OfField(MockKey.Of("Q"), "f", arguments));
        Assert.Equal(MockKey.Of("Q.f"), MockKey.OfField(MockKey.Of("Q"), "f", new(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_value_has_one_spelling()
    {
        const string spelling = "{a=s2:é,b=[d3ff0000000000000,n,d0000000000000000],c=t}";
        Assert.Equal(spelling, CanonicalValue.Of(JsonElement.Parse("""{ "b": [1, null, -0], "a": "é", "c": true }""")));
        Assert.Equal(spelling, CanonicalValue.Of(new Dictionary<string, object?> { ["c"] = true, ["b"] = new object?[] { 1, null, -0.0 }, ["a"] = "é" }));
    }

    [Fact]
    public async Task A_schema_of_text_is_served_with_values_that_follow_from_the_request()
    {
        await using var server = await MockServer.StartAsync(Sdl);
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server.Address };
        var first = await AskAsync(http, "{ kind ok matrix named(any: {x: [A, 1]}) { __typename name ... on Dog { lives } } }");
        Assert.Equal(Expected("Q.kind", ["A", "B"]), first.GetProperty("data").GetProperty("kind").GetString());
        var again = await AskAsync(http, """query ($x: Any, $id: ID!) { named(kind: B, first: $id, any: $x) { __typename name ... on Dog { lives } } }""", new { x = new { x = new object[] { "A", 1 } }, id = 7 });
        Assert.Equal(first.GetProperty("data").GetProperty("named").GetRawText(), again.GetProperty("data").GetProperty("named").GetRawText());
        var changed = await AskAsync(http, "mutation { a: set(input: {}) b: set(input: {many: [3]}) }");
        Assert.Equal(changed.GetProperty("data").GetProperty("a").GetString(), changed.GetProperty("data").GetProperty("b").GetString());
    }

    [Fact]
    public async Task Errors_name_their_rule() // V5
    {
        await using var server = await MockServer.StartAsync(Sdl);
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server.Address };
        var answer = await AskAsync(http, "{ nothing }");
        Assert.Equal("FieldsOnCorrectType", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("rule").GetString());
    }

    [Fact]
    public async Task A_chain_of_thousands_of_fragments_is_answered() // L8
    {
        await using var server = await MockServer.StartAsync(Sdl);
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server.Address };
        var chain = string.Concat(Enumerable.Range(0, 4_000).Select(index => $"fragment F{index} on Q {{ ...F{index + 1} }} "));
        var answer = await AskAsync(http, $"{{ ...F0 }} {chain} fragment F4000 on Q {{ __typename }}");
        Assert.Equal("""{"data":{"__typename":"Q"}}""", answer.GetRawText());
    }

    private static string? Expected(string key, string[] values)
    {
        var hash = MockKey.Of(key).Hash;
        return hash % 19 == 3 || hash % 11 == 5 ? null : values[hash % values.Length];
    }

    private static async Task<JsonElement> AskAsync(HttpClient http, string query, object? variables = null)
    {
        using var response = await http.PostAsJsonAsync(new Uri("graphql", UriKind.Relative), new { query, variables });
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }
}

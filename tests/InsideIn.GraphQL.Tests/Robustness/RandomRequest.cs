using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Robustness;

/// <summary>Makes requests that were right until something happened to them: to the document, its variables, the body, the method or a header. The same seed gives the same requests.</summary>
internal sealed class RandomRequest(int seed)
{
    private static readonly (string Query, string Variables)[] Right =
    [
        ("{ who }", "{}"),
        ("query($id: ID!) { book(id: $id) { title author { name books { title } } } }", $"{{\"id\":\"{Catalogue.GlobalId("Book", 3)}\"}}"),
        ("query($size: Int = 2) { books(first: $size) { ...B siblings { id } } } fragment B on Book { title tags summary ...A } fragment A on Book { author { name } }", "{\"size\":3}"),
        ("query($with: Boolean!) { echo(text: \"a\\u{1F600}\", words: [\"x\", \"\"\"block\n  text\"\"\"], number: -1) { text @include(if: $with) words number genre } }", "{\"with\":true}"),
        ("query($filter: FilterInput!) { describe(filter: $filter) }", "{\"filter\":{\"title\":null,\"minPages\":3,\"genre\":\"FICTION\"}}"),
        ("{ choose(choice: { name: \"n\" }) search { __typename ... on Book { title } ... on Author { name } ... on Film { id } } }", "{}"),
        ("{ titled { title titleLength ... on Book { pages } } node(id: \"x\") { id } nodes(ids: [\"a\", \"b\"]) { id } }", "{}"),
        ("query($after: String) { catalogue(first: 3, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } } }", "{\"after\":null}"),
        ("query($value: Any) { anything(value: $value) ratio(value: 1.5e3) }", "{\"value\":{\"a\":[1,2.5,null,true,\"\\u0041\"]}}"),
        ("{ __schema { types { name fields { name type { name ofType { name } } } } } }", "{}"),
        ("mutation($title: String!) { addBook(input: { title: $title }) { book { title } errors { __typename ... on Error { message code } } } }", "{\"title\":\"\"}"),
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "[[[[[[[[", "{{{{{{{{", "...", "... on Book {", "@skip(if: true)", "@include(if: $with)", "$", "$id", ":", "!", "=", "|", "&", "#", "\"", "\"\"\"",
        "\\u{110000}", "\\uD800", "\u0000", "\uFEFF", "\u202E", "é", "😀", "null", "true", "on", "fragment F on Book { ...F }", "query", "mutation", "subscription", "__typename", "0", "-0", "1e999", "00", "1.", "99999999999999999999", ",", "\n", "\r", "\t", " ",
    ];

    private readonly Random random = new(seed);

    /// <summary>The next request, with a text that tells it.</summary>
    public (HttpRequestMessage Request, string Shown) Next()
    {
        var (query, variables) = Right[random.Next(Right.Length)];
        if (random.Next(3) > 0) query = Changed(query);
        if (random.Next(3) == 0) variables = Changed(variables);
        var body = $"{{\"query\":{JsonSerializer.Serialize(query)},\"variables\":{variables}{(random.Next(8) == 0 ? ",\"operationName\":" + Oneof("null", "\"\"", "\"F\"", "7", "[]") : "")}}}";
        if (random.Next(6) == 0) body = Changed(body);
        if (random.Next(40) == 0) body = $"[{body},{body}]";
        var request = random.Next(12) == 0 ? Get(query, variables) : Post(body);
        if (random.Next(6) == 0) request.Headers.TryAddWithoutValidation("Accept", Oneof("*/*", "text/html", "application/json;q=0", "application/graphql-response+json", "application/json;charset=latin1", ",,;;=", "text/event-stream"));
        if (random.Next(12) == 0) request.Headers.TryAddWithoutValidation("GraphQL-Cost", Oneof("report", "validate", "VALIDATE", "", "everything"));
        if (random.Next(12) == 0) request.Headers.TryAddWithoutValidation("Cookie", Oneof("a=b", "=", ";;;"));
        if (random.Next(40) == 0) request.Method = new HttpMethod(Oneof("PUT", "DELETE", "PATCH", "OPTIONS", "FOO"));
        return (request, $"{request.Method} {request.RequestUri} {request.Headers} {body}");
    }

    private HttpRequestMessage Post(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        for (var times = random.Next(20) == 0 ? random.Next(1, 4) : 0; times > 0 && bytes.Length > 0; times--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(random.Next(15) == 0
            ? Oneof("text/plain", "application/json; charset=utf-16", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/graphql")
            : "application/json");
        return new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
    }

    private static HttpRequestMessage Get(string query, string variables) =>
        new(HttpMethod.Get, new Uri($"/graphql?query={Escaped(query)}&variables={Escaped(variables)}", UriKind.Relative));

    // Half of a surrogate pair has no place in an address.
    private static string Escaped(string text) => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    private string Changed(string text)
    {
        for (var times = random.Next(1, 5); times > 0; times--) text = ChangedOnce(text);
        return text;
    }

    private string ChangedOnce(string text)
    {
        if (text.Length == 0) return Oneof(Pieces);
        var at = random.Next(text.Length);
        var length = random.Next(1, Math.Min(12, text.Length - at) + 1);
        return random.Next(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Oneof(Pieces)),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Remove(at, length).Insert(at, Oneof(Pieces)),
            4 => text.Insert(at, string.Concat(Enumerable.Repeat(Oneof(Pieces), random.Next(1, 200)))),
            _ => text[..at] + (char)random.Next(1, 0xD800) + text[(at + 1)..],
        };
    }

    private string Oneof(params string[] choices) => choices[random.Next(choices.Length)];
}

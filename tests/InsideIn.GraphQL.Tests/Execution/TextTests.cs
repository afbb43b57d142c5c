using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Execution;

public sealed class TextTests
{
    public static TheoryData<string> Texts =>
    [
        "",
        "plain",
        string.Concat(Enumerable.Range(0, 256).Select(code => (char)code)),
        "\"quoted\" \\ / <b>&amp;</b> \u2028\u2029\u007f",
        "Grüße, 日本語, \ud83d\ude00",
        string.Concat(Enumerable.Repeat("\ud83d\ude00", 3_000)),
        "x" + string.Concat(Enumerable.Repeat("\ud83d\ude00", 3_000)),
        string.Concat(Enumerable.Repeat("\u0001é\"", 3_000)),
        new string('a', 100_000),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_comes_out_as_it_went_in(string text) // R4
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync("query ($text: String!) { echo(text: $text) { text words } }", new { text });
        Assert.Equal(text, answer.GetProperty("data").GetProperty("echo").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_text_is_written_in_utf_8_with_no_more_escapes_than_json_needs() // R4
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal(
            """{"data":{"echo":{"text":"a\"b\\c/d\n\t\r\b\f\u0000\u001f<é>日😀"}}}""",
            await server.TextAsync("query ($text: String!) { echo(text: $text) { text } }", new { text = "a\"b\\c/d\n\t\r\b\f\0\u001f<é>日\ud83d\ude00" }));
    }

    [Fact]
    public async Task A_lone_half_of_a_pair_is_written_as_the_replacement_character()
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal("""{"data":{"halfPair":"a�b"}}""", await server.TextAsync("{ halfPair }"));
    }
}

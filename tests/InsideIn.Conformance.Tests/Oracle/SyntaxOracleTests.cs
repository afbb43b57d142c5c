using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using InsideIn.GraphQL.Language;

namespace InsideIn.Conformance.Oracle;

/// <summary>graphql-js judges our lexer and parser: the same texts are documents, others are wrong at the same place, and what we print is what was meant.</summary>
public sealed class SyntaxOracleTests(NodeProject node) : IClassFixture<NodeProject>
{
    [Fact]
    public async Task Texts_and_coordinates_are_taken_or_refused_at_the_same_place() // L1 to L7
    {
        foreach (var seed in OracleRun.Seeds)
        {
            var count = OracleRun.Count(4_000).ToString(CultureInfo.InvariantCulture);
            var run = await node.RunAsync("oracle/texts.mjs", "--seed", seed.ToString(CultureInfo.InvariantCulture), "--count", count);
            var texts = run.Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
            Assert.InRange(texts.Count(text => text.GetProperty("at").ValueKind == JsonValueKind.Null), texts.Count / 5, texts.Count * 4 / 5);

            var printed = new StringBuilder();
            var differences = new List<string>();
            foreach (var text in texts) Compare(text, printed, differences);
            Assert.True(differences.Count == 0, $"Seed {seed}: {differences.Count} of {texts.Count} differ\n{string.Join('\n', differences.Take(10))}");
            await SameDocumentsAsync(printed.ToString());
        }
    }

    private static void Compare(JsonElement line, StringBuilder printed, List<string> differences)
    {
        var encoded = line.GetProperty("text").GetString()!;
        // A decoder would replace halves of surrogate pairs.
        var text = new string(MemoryMarshal.Cast<byte, char>(Convert.FromBase64String(encoded)));
        string? found = null;
        try
        {
            if (line.GetProperty("kind").GetString() == "coordinate") SchemaCoordinate.Parse(text);
            else printed.AppendLine(JsonSerializer.Serialize(new { text = encoded, printed = Parser.Parse(text, ParserOptions.Trusted).ToString() }));
        }
        catch (SyntaxException wrong)
        {
            found = wrong.Location.ToString();
        }

        var expected = line.GetProperty("at").GetString();
        if (found != expected) differences.Add($"graphql-js: {expected ?? "valid"}, ours: {found ?? "valid"}, {JsonSerializer.Serialize(text)}");
    }

    private async Task SameDocumentsAsync(string printed)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, printed);
            (await node.RunAsync("oracle/texts.mjs", "--compare", file)).Succeeded();
        }
        finally
        {
            File.Delete(file);
        }
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;
using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Tests.Mongo.Bson;

[NeedsCorpus]
public class CorpusTests
{
    private const string ParsesNoExtendedJson = "a fault in Extended JSON, which we write in tests and parse nowhere";

    /// <summary>Faults of Extended JSON that are about what BSON itself cannot hold, and so about our writer.</summary>
    private static readonly Dictionary<string, Action<BsonWriter>> RefusedByTheWriter = new()
    {
        ["Null byte in document key"] = writer => writer.Write("a\0", 1),
        ["Null byte in sub-document key"] = writer =>
        {
            writer.BeginDocument("a");
            writer.Write("b\0", 1);
        },
        ["Null byte in $regularExpression pattern"] = writer => writer.WriteRegex("a", "b\0", "i"),
        ["Null byte in $regularExpression options"] = writer => writer.WriteRegex("a", "b", "i\0"),
    };

    [StoreFact]
    public void Every_valid_document_is_written_back_byte_for_byte() => Judge(Corpus.Of(Demand.Valid), one =>
        Assert.Equal(one.Text("canonical_bson"), Convert.ToHexString(BsonCopy.Of(one.Bytes("canonical_bson"))), ignoreCase: true));

    [StoreFact]
    public void Every_valid_document_means_what_the_corpus_says() => Judge(Corpus.Of(Demand.Valid), one =>
        Assert.Equal(ExtendedJson.Normal(one.Text("canonical_extjson")), ExtendedJson.Of(one.Bytes("canonical_bson"))));

    [StoreFact]
    public void Odd_bytes_of_a_valid_document_become_canonical_ones()
    {
        var odd = Corpus.Of(Demand.Valid).Where(one => one.Has("degenerate_bson")).ToArray();

        Assert.Equal(4, odd.Length);
        Judge(odd, one => Assert.Equal(one.Text("canonical_bson"), Convert.ToHexString(BsonCopy.Of(one.Bytes("degenerate_bson"))), ignoreCase: true));
    }

    [StoreFact]
    public void Malformed_documents_are_refused() => Judge(Corpus.Of(Demand.DecodeError), one =>
        Assert.Throws<BsonException>(() => BsonCopy.Of(one.Bytes("bson"))));

    [StoreFact]
    public void Decimal_text_becomes_the_bits_that_the_corpus_says() => Judge(Corpus.Of(Demand.Valid).Where(one => one.IsDecimal && !one.IsLossy), one =>
    {
        foreach (var member in new[] { "canonical_extjson", "degenerate_extjson" }.Where(one.Has))
        {
            using var content = JsonDocument.Parse(one.Text(member));
            var text = content.RootElement.GetProperty("d").GetProperty("$numberDecimal").GetString()!;
            Assert.True(Decimal128Text.TryRead(text, out var number), $"'{text}' was refused.");
            var writer = new BsonWriter();
            writer.BeginDocument();
            writer.Write("d", number);
            writer.End();
            Assert.Equal(one.Text("canonical_bson"), Convert.ToHexString(writer.Written.Span), ignoreCase: true);
        }
    });

    [StoreFact]
    public void Decimal_text_that_is_no_number_or_would_be_rounded_is_refused() => Judge(Corpus.Of(Demand.ParseError).Where(one => one.IsDecimal), one =>
        Assert.False(Decimal128Text.TryRead(one.Text("string"), out _), $"'{one.Text("string")}' was taken."));

    [StoreFact]
    public void Names_and_patterns_that_BSON_cannot_hold_are_refused()
    {
        var cases = Corpus.Of(Demand.ParseError).Where(one => RefusedByTheWriter.ContainsKey(one.Text("description"))).ToArray();

        Assert.Equal(4, cases.Length);
        Judge(cases, one =>
        {
            var writer = new BsonWriter();
            writer.BeginDocument();
            Assert.Throws<BsonException>(() => RefusedByTheWriter[one.Text("description")](writer));
        });
    }

    [StoreFact]
    public void Every_case_runs_or_is_listed_with_its_reason()
    {
        var listed = Corpus.Cases.Select(one => (one.Name, Reason: ReasonNotToRun(one))).Where(one => one.Reason is not null).ToArray();
        var expected = File.ReadAllLines(Path.Combine(Here(), "corpus-not-run.txt"));

        Assert.Equal(expected, listed.Select(one => $"{one.Name}: {one.Reason}"));
        Assert.Equal(983, Corpus.Cases.Count);
        Assert.Equal(938, Corpus.Cases.Count - listed.Length);
    }

    private static string? ReasonNotToRun(CorpusCase one) =>
        one.Demand != Demand.ParseError || one.IsDecimal || RefusedByTheWriter.ContainsKey(one.Text("description")) ? null : ParsesNoExtendedJson;

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    /// <summary>Runs every case to its end, so that one failure does not hide another.</summary>
    private static void Judge(IEnumerable<CorpusCase> cases, Action<CorpusCase> test)
    {
        var count = 0;
        var failures = new List<string>();
        foreach (var one in cases)
        {
            count++;
            if (Record.Exception(() => test(one)) is { } failure)
            {
                failures.Add($"{one.Name}: {failure.Message}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count} cases failed.\n{string.Join('\n', failures.Take(20))}");
        Assert.NotEqual(0, count);
    }
}

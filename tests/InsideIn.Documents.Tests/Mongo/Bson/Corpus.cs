using System.Runtime.CompilerServices;
using System.Text.Json;

namespace InsideIn.Documents.Tests.Mongo.Bson;

/// <summary>The tests of this class need the BSON corpus, which lies beside the repository.</summary>
public sealed class NeedsCorpusAttribute : NeedsAttribute
{
    public override string? Missing => Corpus.Missing;
}

/// <summary>What the corpus demands of a case.</summary>
internal enum Demand
{
    /// <summary>It reads, and writes back the same.</summary>
    Valid,

    /// <summary>Its bytes are refused.</summary>
    DecodeError,

    /// <summary>Its text is refused.</summary>
    ParseError,
}

/// <summary>One case: its place in the corpus, what is demanded, and its members as they are there.</summary>
internal sealed record CorpusCase(string File, int At, Demand Demand, JsonElement Content)
{
    /// <summary>Its description, with file and number because descriptions repeat.</summary>
    public string Name => $"{File} {Demand} {At}: {Text("description")}";

    public bool IsDecimal => File.StartsWith("decimal128", StringComparison.Ordinal);

    /// <summary>Whether bytes and text cannot be made of one another without loss.</summary>
    public bool IsLossy => Content.TryGetProperty("lossy", out var lossy) && lossy.GetBoolean();

    public bool Has(string member) => Content.TryGetProperty(member, out _);

    public string Text(string member) => Content.GetProperty(member).GetString()!;

    public byte[] Bytes(string member) => Convert.FromHexString(Text(member));
}

/// <summary>The cases that judge readers and writers of BSON, of all languages alike. Source: mongodb/specifications, bson-corpus.</summary>
internal static class Corpus
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("INSIDEIN_BSON_CORPUS")
        ?? Path.GetFullPath(Path.Combine(Root(), "..", "shared", "bson-corpus", "tests"));

    private static readonly Lazy<IReadOnlyList<CorpusCase>> Read = new(() => [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal).SelectMany(CasesOf)]);

    /// <summary>Why the tests cannot run; null when they can, or when they must (<c>INSIDEIN_REQUIRE_ALL=1</c>).</summary>
    public static string? Missing { get; } = Directory.Exists(Folder) || Environment.GetEnvironmentVariable("INSIDEIN_REQUIRE_ALL") == "1"
        ? null
        : "No BSON corpus beside the repository (../shared/bson-corpus/tests), nor in the folder named by INSIDEIN_BSON_CORPUS.";

    public static IReadOnlyList<CorpusCase> Cases => Read.Value;

    public static IEnumerable<CorpusCase> Of(Demand demand) => Cases.Where(one => one.Demand == demand);

    private static IEnumerable<CorpusCase> CasesOf(string path)
    {
        using var content = JsonDocument.Parse(File.ReadAllBytes(path));
        var file = Path.GetFileNameWithoutExtension(path);
        return [.. Cases(Demand.Valid, "valid"), .. Cases(Demand.DecodeError, "decodeErrors"), .. Cases(Demand.ParseError, "parseErrors")];

        IEnumerable<CorpusCase> Cases(Demand demand, string list) => content.RootElement.TryGetProperty(list, out var found)
            ? [.. found.EnumerateArray().Select((one, at) => new CorpusCase(file, at, demand, one.Clone()))]
            : [];
    }

    private static string Root([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "..");
}

using System.Text.RegularExpressions;

namespace InsideIn.Architecture;

/// <summary>Every query stands in a feature's store beside the index that serves it.</summary>
public partial class StoreTests
{
    // The places that pass a test over, with its reason, where the machine lacks a browser or a server; the gate counts it as a failure.
    private static readonly string[] MayPassOver = ["tests/InsideIn.Browser.Tests/ChromiumFactAttribute.cs", "tests/InsideIn.Tests/Server/PostgresFactAttribute.cs", "tests/InsideIn.Demo.Tests/CommandLine/PostgresFactAttribute.cs"];

    [Fact]
    public void Only_stores_declare_collections() =>
        Assert.Empty(Repository.Files("src/InsideIn", ".cs")
            .Where(path => !path.EndsWith("Store.cs", StringComparison.Ordinal) && DeclaresCollection(File.ReadAllText(path)))
            .Select(Repository.Relative));

    [Fact]
    public void A_planted_declaration_outside_a_store_is_found() =>
        Assert.True(DeclaresCollection("""private static readonly Collection<Post> Posts = new("posts", post => post.Id);"""));

    [Fact]
    public void No_source_is_unfinished() =>
        Assert.Empty(Repository.Files("src", ".cs", ".ts", ".tsx").Concat(Repository.Files("tests", ".cs"))
            .Where(path => IsUnfinished(File.ReadAllText(path)))
            .Select(Repository.Relative)
            .Except(MayPassOver));

    [Theory]
    [InlineData("throw new NotImplemented" + "Exception();")]
    [InlineData("// TO" + "DO: later")]
    [InlineData("[Fact(Sk" + "ip = \"flaky\")]")]
    public void A_planted_unfinished_line_is_found(string line) => Assert.True(IsUnfinished(line));

    private static bool DeclaresCollection(string source) => Declaration().IsMatch(source);

    private static bool IsUnfinished(string source) => Unfinished().IsMatch(source);

    [GeneratedRegex(@"\bCollection<\w+>\s+\w+\s*=", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"NotImplemented" + @"Exception|\bTO" + @"DO\b|\bFIX" + @"ME\b|\bHA" + @"CK\b|\bSkip" + @"\s*=|\.skip" + @"\(", RegexOptions.CultureInvariant)]
    private static partial Regex Unfinished();
}

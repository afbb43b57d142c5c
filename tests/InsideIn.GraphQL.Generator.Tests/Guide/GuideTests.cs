using System.Text.RegularExpressions;
using InsideIn.GraphQL.Generator.Model;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL.Generator.Tests.Guide;

/// <summary>docs/graphql.md says what is so: its C# compiles, its SDL is what that C# prints, its operations are valid, its table has every rule.</summary>
public sealed partial class GuideTests
{
    // What the page takes for granted: a blog with its data.
    private const string Blog = """
        public sealed class Blog
        {
            public IReadOnlyList<string> Topics { get; } = [];
            public DraftPost? Draft { get; init; }
            public int Count => 0;
            public Task<IReadOnlyDictionary<Guid, Post>> PostsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken) => throw new InvalidOperationException();
            public Task<ILookup<Guid, Person>> LikersAsync(IReadOnlyList<Guid> posts, CancellationToken cancellationToken) => throw new InvalidOperationException();
            public Task<Person?> PersonAsync(Guid id, CancellationToken cancellationToken) => throw new InvalidOperationException();
            public Task<IReadOnlyDictionary<Guid, int>> LikeCountsAsync(IReadOnlyList<Guid> posts, DateOnly since, CancellationToken cancellationToken) => throw new InvalidOperationException();
            public Task<IReadOnlyDictionary<Guid, List<Comment>>> CommentsAsync(IReadOnlyList<Guid> posts, string? behind, bool isBackward, int count, CancellationToken cancellationToken) => throw new InvalidOperationException();
            public IReadOnlyList<Post> Find(int minLikes, string tag, Visibility atLeast) => [];
            public IReadOnlyList<IFound> Search(string text) => [];
            public Task<bool> HasTitleAsync(string title, CancellationToken cancellationToken) => Task.FromResult(false);
            public Task<Post> AddAsync(Guid authorId, string title, Visibility visibility, CancellationToken cancellationToken) => throw new InvalidOperationException();
        }
        """;

    private static readonly GuidePage Page = GuidePage.GraphQL();
    /// <summary>The program that the page's blocks make together.</summary>
    internal static readonly GeneratedAssembly Program = Compile(Page);

    private static readonly Lazy<Schema> Schema = new(() => GeneratedAssembly.Schema(Program));

    [Fact]
    public void All_code_of_the_page_compiles_without_a_warning()
    {
        Assert.True(Page.Blocks("csharp").Count > 15);
        Assert.Empty(Program.Problems);
    }

    [Fact]
    public void A_broken_block_is_found_at_its_line()
    {
        var broken = Compile(new GuidePage(Page.Text + "\n```csharp\n[QueryType] public static partial class Broken { public static string Open() => \"\"; }\n```\n"));
        Assert.Contains(broken.Problems, problem => problem.Contains("IIG005 Broken.Open is open to everybody", StringComparison.Ordinal) && problem.StartsWith("graphql.md:", StringComparison.Ordinal));
    }

    [Fact]
    public void All_SDL_of_the_page_is_what_the_engine_prints()
    {
        Assert.True(Definitions(Page).Count() > 15);
        var differences = string.Join("\n\n", Definitions(Page).Select(Difference).OfType<string>());
        Assert.True(differences.Length == 0, differences);
    }

    [Theory]
    [InlineData("enum Visibility {\n  EVERYBODY\n}")]
    [InlineData("extend type Query {\n  post(id: ID!): Post!\n}")]
    [InlineData("type Nothing {\n  id: ID!\n}")]
    public void SDL_that_the_engine_does_not_print_is_found(string planted) =>
        Assert.Single(Definitions(new GuidePage($"```graphql\n{planted}\n```\n")).Select(Difference).OfType<string>());

    [Fact]
    public void All_operations_of_the_page_are_valid()
    {
        var operations = Page.Blocks("graphql").Select(block => Parser.Parse(block.Code)).Where(document => document.Definitions.OfType<ExecutableDefinitionNode>().Any()).ToList();
        Assert.NotEmpty(operations);
        Assert.Empty(operations.SelectMany(document => DocumentValidator.Validate(Schema.Value, document)));
    }

    [Fact]
    public void The_table_of_rules_has_each_rule() =>
        Assert.Equal(Rules.ById.Values.Select(rule => $"| {rule.Id} | {rule.Title} |").Order(StringComparer.Ordinal), Page.Text.Split('\n').Where(line => line.StartsWith("| IIG", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_codes_has_each_code() =>
        Assert.Equal(
            typeof(ErrorCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            Page.Text.Split("| code | when |")[1].Split("\n\n")[0].Split('\n').Skip(2).Select(line => line.Split('|')[1].Trim()).Order(StringComparer.Ordinal));

    private static GeneratedAssembly Compile(GuidePage page) => new("Guide", page.Blocks("csharp").Append(("Blog.cs", Blog)), isProgram: true);

    private static IEnumerable<string> Definitions(GuidePage page) => page.Blocks("graphql")
        .SelectMany(block => Parser.Parse(block.Code).Definitions)
        .Where(definition => definition is not ExecutableDefinitionNode)
        .Select(definition => Normal(SyntaxPrinter.Print(definition)));

    // An extension shows some of a type's fields, a definition shows the whole type.
    private static string? Difference(string shown)
    {
        var lines = shown.Replace("extend ", "", StringComparison.Ordinal).Split('\n');
        var printed = SchemaPrinter.ToDocument(Schema.Value).Definitions.Select(known => Normal(SyntaxPrinter.Print(known)))
            .FirstOrDefault(known => known.Split(' ').Take(2).SequenceEqual(lines[0].Split(' ').Take(2))) ?? "nothing";
        var isSo = shown.StartsWith("extend ", StringComparison.Ordinal) ? lines.All(line => printed.Split('\n').Contains(line)) : shown == printed;
        return isSo ? null : $"The page shows\n{shown}\nthe engine prints\n{printed}";
    }

    // Without descriptions, and each field on a line.
    private static string Normal(string sdl)
    {
        var bare = Descriptions().Replace(sdl, "");
        var joined = Arguments().Replace(bare, match => $"({string.Join(", ", match.Groups[1].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))})");
        return string.Join('\n', joined.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Trim();
    }

    [GeneratedRegex("\"\"\".*?\"\"\"\\s*", RegexOptions.Singleline)]
    private static partial Regex Descriptions();

    [GeneratedRegex("\\(\\s*\n(.*?)\\s*\\)", RegexOptions.Singleline)]
    private static partial Regex Arguments();
}

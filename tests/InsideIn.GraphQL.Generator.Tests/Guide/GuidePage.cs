using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace InsideIn.GraphQL.Generator.Tests.Guide;

/// <summary>A page of documentation with the blocks of code in it.</summary>
internal sealed partial class GuidePage(string text)
{
    /// <summary>The page docs/graphql.md of this repository.</summary>
    public static GuidePage GraphQL() => new(File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "graphql.md")));

    public string Text { get; } = text;

    /// <summary>The blocks marked with that language, each with the line on which it begins.</summary>
    public IReadOnlyList<(string Place, string Code)> Blocks(string language) =>
        [.. Fences().Matches(Text).Where(match => match.Groups[1].Value == language).Select(match => ($"graphql.md:{Text.Take(match.Groups[2].Index).Count(letter => letter == '\n') + 1}", match.Groups[2].Value))];

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}

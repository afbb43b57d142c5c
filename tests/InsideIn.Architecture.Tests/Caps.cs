using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InsideIn.Architecture;

/// <summary>How long files and methods are. The caps are a smoke alarm: what reads well and is longer stands in <see cref="Exceptions"/> with its reason.</summary>
internal static class Caps
{
    public const int FileLines = 400;
    public const int ComponentLines = 350;
    public const int MethodLines = 60;
    public const int FilesInFolder = 20;

    /// <summary>What may exceed a cap, by its name in the report, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
    };

    /// <summary>The number of lines of a file.</summary>
    public static int LinesOf(string text) => text.Split('\n').Length - (text.EndsWith('\n') ? 1 : 0);

    /// <summary>Every method, constructor, accessor and local function of a C# file with its lines.</summary>
    public static IEnumerable<(string Name, int Lines)> MethodsOf(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        return root.DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax)
            .Select(node => (NameOf(node), LinesOf(node)));
    }

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        AccessorDeclarationSyntax accessor => accessor.Keyword.Text,
        _ => node.Kind().ToString(),
    };
}

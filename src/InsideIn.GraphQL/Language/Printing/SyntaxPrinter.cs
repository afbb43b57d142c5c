namespace InsideIn.GraphQL.Language;

/// <summary>Turns syntax into canonical text: the same tree always gives the same text, and parsing the text gives the same tree.</summary>
public static class SyntaxPrinter
{
    /// <summary>The node as text. Shape: lines end in LF; a document ends in one.</summary>
    public static string Print(SyntaxNode node)
    {
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}

using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Turns XML documentation into the Markdown descriptions of the schema.</summary>
internal static class XmlDocs
{
    /// <summary>The description of a type or member; null where there is none.</summary>
    public static string? Description(ISymbol symbol) => symbol.Attribute("GraphQLDescriptionAttribute")?.Text(0) ?? Summary(symbol);

    /// <summary>The description of a property: its own, or that of the record's parameter it comes from.</summary>
    public static string? Property(IPropertySymbol property) =>
        Description(property) ?? Parameter(property.ContainingType, property.Name);

    /// <summary>The description of a method's parameter.</summary>
    public static string? Argument(IParameterSymbol parameter) =>
        parameter.Attribute("GraphQLDescriptionAttribute")?.Text(0)
        ?? Parameter(parameter.ContainingSymbol, parameter.Name)
        ?? (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? Parameter(constructor.ContainingType, parameter.Name) : null);

    private static string? Summary(ISymbol symbol) => Load(symbol)?.Element("summary") is { } summary ? Markdown(summary) : null;

    private static string? Parameter(ISymbol symbol, string name) =>
        Load(symbol)?.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name) is { } found ? Markdown(found) : null;

    private static XElement? Load(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml)) return null;
        try
        {
            return XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            // The compiler itself warns about malformed documentation.
            return null;
        }
    }

    private static string? Markdown(XElement element)
    {
        var text = string.Concat(element.Nodes().Select(Text));
        var paragraphs = Regex.Split(text, @"\n\s*\n").Select(paragraph => Regex.Replace(paragraph, @"\s+", " ").Trim()).Where(paragraph => paragraph.Length > 0);
        var joined = string.Join("\n\n", paragraphs);
        return joined.Length == 0 ? null : joined;
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } link => Reference(link),
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => $"`{(string?)reference.Attribute("name")}`",
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value.Trim()}`",
        XElement { Name.LocalName: "para" } paragraph => $"\n\n{string.Concat(paragraph.Nodes().Select(Text))}\n\n",
        XElement other => string.Concat(other.Nodes().Select(Text)),
        _ => "",
    };

    private static string Reference(XElement link)
    {
        if (link.Nodes().Any()) return string.Concat(link.Nodes().Select(Text));
        if ((string?)link.Attribute("langword") is { } word) return $"`{word}`";
        var target = ((string?)link.Attribute("cref") ?? (string?)link.Attribute("href") ?? "").Split('(')[0];
        return $"`{target.Substring(target.LastIndexOfAny(['.', ':']) + 1)}`";
    }
}

using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace InsideIn.LinkPreviews;

/// <summary>A tag of a page.</summary>
/// <param name="Name">Its name in small letters.</param>
/// <param name="Attributes">Its attributes, named in small letters, the first of each name.</param>
/// <param name="Text">The words up to its end tag; only of <c>title</c>.</param>
internal sealed record HtmlTag(string Name, IReadOnlyDictionary<string, string> Attributes, string? Text);

/// <summary>
/// The titles and metas of a page, and nothing else of it: no tree is built, nothing is run, loaded or shown as HTML. It goes over the text once.
/// Source: the tokenisation of the HTML standard (13.2.5), as far as these tags need it; what stands in comments, scripts, styles and the like is passed over.
/// </summary>
internal static partial class HtmlTags
{
    private const int MostTags = 500;
    private const int CharsetWithin = 1024;

    // What stands in these is not read as tags.
    private static readonly string[] Raw = ["script", "style", "noscript", "template", "textarea", "iframe", "svg", "xmp", "noembed", "noframes"];

    /// <summary>The title and meta tags in order, up to the page's body.</summary>
    public static IReadOnlyList<HtmlTag> In(string html)
    {
        var tags = new List<HtmlTag>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length && tags.Count < MostTags; at = Next(html, at))
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = EndOf(html, "-->", at + 4);
                continue;
            }

            if (!char.IsAsciiLetter(html[at + 1]))
            {
                at++;
                continue;
            }

            var name = NameAt(html, at + 1);
            var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
            at = ReadAttributes(html, at + 1 + name.Length, attributes);
            if (name == "body")
            {
                break;
            }

            if (name == "title")
            {
                var end = html.IndexOf("</title", at, StringComparison.OrdinalIgnoreCase);
                tags.Add(new HtmlTag(name, attributes, WebUtility.HtmlDecode(html[at..(end < 0 ? html.Length : end)])));
                at = end < 0 ? html.Length : end;
            }
            else if (name == "meta")
            {
                tags.Add(new HtmlTag(name, attributes, null));
            }
            else if (Raw.Contains(name))
            {
                at = EndOf(html, "</" + name, at);
            }
        }

        return tags;
    }

    /// <summary>The character set that a page says it is written in, within the first 1,024 bytes; null when it does not say.</summary>
    public static string? CharsetIn(byte[] content) =>
        Charset().Match(Encoding.Latin1.GetString(content.AsSpan(0, Math.Min(content.Length, CharsetWithin)))) is { Success: true } match ? match.Groups[1].Value : null;

    private static int Next(string html, int at) => at >= html.Length ? -1 : html.IndexOf('<', at);

    private static int EndOf(string html, string end, int from) =>
        html.IndexOf(end, Math.Min(from, html.Length), StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + end.Length : html.Length;

    private static string NameAt(string html, int at)
    {
        var end = at;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] is not ('>' or '/'))
        {
            end++;
        }

        return html[at..end].ToLowerInvariant();
    }

    /// <summary>Reads attributes up to the end of the tag; the answer is where that is.</summary>
    private static int ReadAttributes(string html, int at, Dictionary<string, string> attributes)
    {
        while (at < html.Length && html[at] != '>')
        {
            if (char.IsWhiteSpace(html[at]) || html[at] is '/' or '=')
            {
                at++;
                continue;
            }

            var start = at;
            while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('>' or '=' or '/'))
            {
                at++;
            }

            var name = html[start..at].ToLowerInvariant();
            at = SkipBlanks(html, at);
            var value = "";
            if (at < html.Length && html[at] == '=')
            {
                (value, at) = ValueAt(html, SkipBlanks(html, at + 1));
            }

            attributes.TryAdd(name, WebUtility.HtmlDecode(value));
        }

        return Math.Min(at + 1, html.Length);
    }

    private static (string Value, int End) ValueAt(string html, int at)
    {
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var end = html.IndexOf(html[at], at + 1);
            return end < 0 ? ("", html.Length) : (html[(at + 1)..end], end + 1);
        }

        var start = at;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] != '>')
        {
            at++;
        }

        return (html[start..at], at);
    }

    private static int SkipBlanks(string html, int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex("""<meta[^>]{1,200}charset\s{0,5}=\s{0,5}["']?([A-Za-z0-9_:.-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}

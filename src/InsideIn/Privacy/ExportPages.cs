using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace InsideIn.Privacy;

/// <summary>An export as pages that a browser shows from the unpacked folder, without a program or the network.</summary>
internal static partial class ExportPages
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1a19;background:#fff}article{border-block-start:1px solid #d6d3ce;padding-block:1rem}dt{color:#5c5a57;font-size:.875rem}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}@media(prefers-color-scheme:dark){body{color:#f3f1ee;background:#1b1a19}dt{color:#b8b4ae}a{color:#9cc8ff}}";

    /// <summary>The page that leads to the others.</summary>
    public static string Index(DateTimeOffset at, IReadOnlyList<(string Title, string File, int Count)> contents, IReadOnlyList<string> leftOut)
    {
        var list = string.Concat(contents.Select(kind => $"<li><a href=\"{kind.File}\">{Text(Sentence(kind.Title))}</a>: {kind.Count.ToString(CultureInfo.InvariantCulture)}</li>"));
        var files = leftOut.Count == 0 ? "" : $"<p>These files did not fit; fetch them one by one where you put them:</p><ul>{string.Concat(leftOut.Select(name => $"<li>{Text(name)}</li>"))}</ul>";
        return Page("Your data", $"<p>Everything that Inside-In held of you on {Text(at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))} UTC. The same stands as JSON in the folder <code>data</code>, and your files in <code>files</code>.</p><ul>{list}</ul>{files}");
    }

    /// <summary>One kind of data, entry by entry.</summary>
    public static string List(string title, IReadOnlyList<JsonElement> entries)
    {
        var articles = entries.Count == 0 ? "<p>Nothing.</p>" : string.Concat(entries.Select(entry => $"<article>{Value(entry)}</article>"));
        return Page(Sentence(title), $"<p><a href=\"index.html\">All of your data</a></p>{articles}");
    }

    private static string Page(string title, string body) =>
        $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Text(title)}</title><style>{Style}</style></head><body><h1>{Text(title)}</h1>{body}</body></html>";

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"<dl>{string.Concat(value.EnumerateObject().Where(IsSaid).Select(member => $"<dt>{Text(Words(member.Name))}</dt><dd>{Value(member.Value)}</dd>"))}</dl>",
        JsonValueKind.Array => string.Join("<br>", value.EnumerateArray().Select(Value)),
        _ => Text(value.ToString()),
    };

    private static bool IsSaid(JsonProperty member) => member.Value.ValueKind switch
    {
        JsonValueKind.Null => false,
        JsonValueKind.String => member.Value.GetString()!.Length > 0,
        JsonValueKind.Array => member.Value.GetArrayLength() > 0,
        _ => true,
    };

    private static string Words(string name) => Sentence(Capital().Replace(name, match => " " + match.Value.ToLowerInvariant()));

    private static string Sentence(string words) => new StringBuilder(words) { [0] = char.ToUpperInvariant(words[0]) }.ToString();

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}

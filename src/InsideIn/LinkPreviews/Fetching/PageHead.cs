using System.Globalization;
using System.Text;

namespace InsideIn.LinkPreviews;

/// <summary>What a page says about itself. Shape: null where it does not say; cleaned, on one line, cut to its limit.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it is about.</param>
/// <param name="SiteName">Whose page it says it is. Anybody may say anything: the host is shown beside it.</param>
/// <param name="Picture">The address of its picture, as it stands in the page.</param>
public sealed record PageHead(string? Title, string? Description, string? SiteName, string? Picture)
{
    /// <summary>The most characters of a title.</summary>
    public const int TitleLimit = 200;

    /// <summary>The most characters of a description.</summary>
    public const int DescriptionLimit = 300;

    /// <summary>The most characters of a site's name.</summary>
    public const int SiteNameLimit = 80;

    /// <summary>Reads it from a page or the beginning of one. Source: the Open Graph protocol (ogp.me), and HTML's own title and description.</summary>
    public static PageHead Read(WebAnswer page)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        var title = default(string);
        foreach (var tag in HtmlTags.In(TextOf(page)))
        {
            if (tag.Name == "title")
            {
                title ??= tag.Text;
            }
            else if (tag.Name == "meta" && (tag.Attributes.GetValueOrDefault("property") ?? tag.Attributes.GetValueOrDefault("name")) is { } name && tag.Attributes.GetValueOrDefault("content") is { } content)
            {
                named.TryAdd(name.ToLowerInvariant(), content);
            }
        }

        return new PageHead(
            Line(named.GetValueOrDefault("og:title") ?? named.GetValueOrDefault("twitter:title") ?? title, TitleLimit),
            Line(named.GetValueOrDefault("og:description") ?? named.GetValueOrDefault("description"), DescriptionLimit),
            Line(named.GetValueOrDefault("og:site_name"), SiteNameLimit),
            named.GetValueOrDefault("og:image:secure_url") ?? named.GetValueOrDefault("og:image") ?? named.GetValueOrDefault("og:image:url"));
    }

    /// <summary>Text as one line: no line breaks, and no signs that hide others or turn their direction.</summary>
    internal static string? Line(string? text, int limit)
    {
        var visible = string.Concat((text ?? "").Where(sign => char.GetUnicodeCategory(sign) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse)));
        var line = string.Join(' ', RichText.Clean(visible).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line.Length <= limit ? line : Cut(line, limit);
    }

    private static string Cut(string line, int limit)
    {
        var end = char.IsHighSurrogate(line[limit - 2]) ? limit - 2 : limit - 1;
        return line[..end].TrimEnd() + "…";
    }

    /// <summary>The page as text: by its mark of order, by its header, by what it says itself, else as UTF-8.</summary>
    private static string TextOf(WebAnswer page)
    {
        var encoding = EncodingOf(page.Charset) ?? EncodingOf(HtmlTags.CharsetIn(page.Content)) ?? Encoding.UTF8;
        using var reader = new StreamReader(new MemoryStream(page.Content), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static Encoding? EncodingOf(string? name)
    {
        if (name is null)
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // A name that nobody knows is as good as none.
            return null;
        }
    }
}

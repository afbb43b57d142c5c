using System.Globalization;
using System.Xml;

namespace InsideIn.GraphQL.Types;

/// <summary>Instants as RFC 3339 writes them: an offset is demanded, for without one they are no instants.</summary>
internal static class InstantText
{
    public static bool TryRead(string text, out DateTimeOffset instant)
    {
        instant = default;
        return HasOffset(text)
            && text.Length > 10 && text[10] is 'T' or 't'
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out instant);
    }

    public static string Write(DateTimeOffset instant) => instant.Offset == TimeSpan.Zero
        ? instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
        : instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static bool HasOffset(string text) =>
        text.EndsWith('Z') || text.EndsWith('z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
}

/// <summary>Lengths of time as ISO 8601 writes them, without years and months: these have no fixed length.</summary>
internal static class DurationText
{
    public static bool TryRead(string text, out TimeSpan length)
    {
        length = default;
        var time = text.IndexOf('T', StringComparison.Ordinal);
        var days = time < 0 ? text : text[..time];
        if (days.Contains('Y', StringComparison.Ordinal) || days.Contains('M', StringComparison.Ordinal)) return false;
        try
        {
            length = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception refused) when (refused is FormatException or OverflowException)
        {
            return false;
        }
    }
}

using System.Globalization;
using System.Text;
using InsideIn.Documents.Copying;

namespace InsideIn.CommandLine;

/// <summary>What stores hold, as tables to read and to keep.</summary>
internal static class Tables
{
    // As much of a digest as two people compare over the telephone.
    private const int Shown = 16;

    public static string Of(IReadOnlyList<Comparison> rows)
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{"",-26} {"source",12} {"target",12}  {"digest of source",-Shown}  {"digest of target",-Shown}");
        foreach (var (name, source, target) in rows)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{name,-26} {source.Count,12:N0} {target.Count,12:N0}  {source.Digest[..Shown]}  {target.Digest[..Shown]}  {(source == target ? "equal" : "DIFFERENT")}");
        }

        return text.ToString();
    }

    public static string Of(IReadOnlyList<(string Name, ContentDigest Found)> rows)
    {
        var text = new StringBuilder();
        foreach (var (name, found) in rows)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{name,-26} {found.Count,12:N0}  {found.Digest[..Shown]}");
        }

        return text.ToString();
    }
}

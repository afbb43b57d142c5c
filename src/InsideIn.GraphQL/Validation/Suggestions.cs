namespace InsideIn.GraphQL.Validation;

/// <summary>Proposes names like one that was not found. The work is bounded whatever the client sends: long names are compared with nothing, and few candidates are looked at.</summary>
internal static class Suggestions
{
    private const int LongestName = 40;
    private const int MostCandidates = 200;
    private const int MostProposed = 3;

    /// <summary>A sentence to add to a message, with a space before it. Shape: empty where nothing is alike.</summary>
    public static string Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName) return "";
        var most = (name.Length * 2 / 5) + 1;
        var alike = candidates
            .Take(MostCandidates)
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= most)
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(MostProposed)
            .Select(candidate => $"\"{candidate.Name}\"")
            .ToList();
        return alike.Count switch
        {
            0 => "",
            1 => $" Did you mean {alike[0]}?",
            _ => $" Did you mean {string.Join(", ", alike[..^1])} or {alike[^1]}?",
        };
    }

    /// <summary>How many letters must be inserted, left out, replaced or swapped with their neighbour; another case alone counts one.</summary>
    private static int Distance(string left, string right)
    {
        if (left == right) return 0;
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase)) return 1;
        var before = new int[right.Length + 1];
        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1])) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}

namespace InsideIn.Pages;

/// <summary>Brings two changes of one text together, paragraph by paragraph.</summary>
public static class ParagraphMerge
{
    private const string Gap = "\n\n";

    /// <summary>
    /// The text with both changes. Shape: null where both change the same paragraphs differently, or add different ones at the same place;
    /// what both changed alike is taken once.
    /// </summary>
    public static string? Merge(string basedOn, string mine, string theirs)
    {
        var paragraphs = Paragraphs(basedOn);
        var edits = EditsOf(basedOn, mine).Concat(EditsOf(basedOn, theirs)).OrderBy(edit => edit.Start).ThenBy(edit => edit.Count).ToList();
        var merged = new List<string>();
        var read = 0;
        for (var at = 0; at < edits.Count; at++)
        {
            var edit = edits[at];
            if (at > 0 && edit.Equals(edits[at - 1]))
            {
                continue;
            }

            if (at > 0 && edit.Clashes(edits[at - 1]))
            {
                return null;
            }

            merged.AddRange(paragraphs[read..edit.Start]);
            merged.AddRange(edit.Added);
            read = edit.Start + edit.Count;
        }

        merged.AddRange(paragraphs[read..]);
        return string.Join(Gap, merged);
    }

    private static IEnumerable<Edit> EditsOf(string basedOn, string changed) =>
        TextDiff.Blocks(Paragraphs(basedOn), Paragraphs(changed)).Select(block => new Edit(block.OldStart, block.Old.Count, [.. block.New]));

    private static string[] Paragraphs(string text) => text.Length == 0 ? [] : text.Split(Gap);

    /// <summary>Paragraphs of the base taken out, and others put in their place.</summary>
    private readonly record struct Edit(int Start, int Count, string[] Added)
    {
        public bool Equals(Edit other) => Start == other.Start && Count == other.Count && Added.AsSpan().SequenceEqual(other.Added);

        public override int GetHashCode() => HashCode.Combine(Start, Count, Added.Length);

        /// <summary>Whether this edit, which does not begin before the other, touches the same paragraphs, or adds at the same place.</summary>
        public bool Clashes(Edit earlier) => Start < earlier.Start + earlier.Count || (Start == earlier.Start && Count == 0 && earlier.Count == 0);
    }
}

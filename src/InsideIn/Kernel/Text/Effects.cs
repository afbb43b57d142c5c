namespace InsideIn.Kernel;

/// <summary>A sign that begins or ends an effect, or is just a sign.</summary>
/// <param name="Text">The signs.</param>
/// <param name="Marks">The effects that they stand for.</param>
/// <param name="MayOpen">Whether words follow directly.</param>
/// <param name="MayClose">Whether words precede directly.</param>
internal sealed record Delimiter(string Text, Marks Marks, bool MayOpen, bool MayClose)
{
    /// <summary>The effects that begin or end here.</summary>
    public Marks Paired { get; set; }
}

/// <summary>Which signs begin an effect and which end it.</summary>
internal static class Effects
{
    private static readonly Marks[] Kinds = [Marks.Bold, Marks.Italic, Marks.Strike];

    /// <summary>What a run of one sign stands for; none where it is just text.</summary>
    public static Marks MarksOf(char sign, int count) => (sign, count) switch
    {
        ('*', 1) => Marks.Italic,
        ('*', 2) => Marks.Bold,
        ('*', 3) => Marks.Bold | Marks.Italic,
        ('~', 2) => Marks.Strike,
        _ => Marks.None,
    };

    /// <summary>The signs that stand where the effects change.</summary>
    public static string SignsOf(Marks changed) =>
        new string('*', (changed.HasFlag(Marks.Bold) ? 2 : 0) + (changed.HasFlag(Marks.Italic) ? 1 : 0)) + (changed.HasFlag(Marks.Strike) ? "~~" : "");

    /// <summary>The inlines among inlines and delimiters, each with its effects.</summary>
    public static List<Inline> Apply(IReadOnlyList<object> pieces)
    {
        foreach (var kind in Kinds)
        {
            Pair(pieces, kind);
        }

        var inlines = new List<Inline>();
        var marks = Marks.None;
        foreach (var piece in pieces)
        {
            if (piece is not Delimiter delimiter)
            {
                var inline = (Inline)piece;
                inlines.Add(inline with { Marks = inline.Marks | marks });
                continue;
            }

            // What is left of three signs stands outside of the effect that the others make.
            var left = new TextRun(SignsOf(delimiter.Marks & ~delimiter.Paired));
            var isClosing = (marks & delimiter.Paired) != 0;
            if (!isClosing)
            {
                inlines.Add(left with { Marks = marks });
            }

            marks ^= delimiter.Paired;
            if (isClosing)
            {
                inlines.Add(left with { Marks = marks });
            }
        }

        return inlines;
    }

    /// <summary>An effect begins where it may and ends at the next sign that may end it, with something between.</summary>
    private static void Pair(IReadOnlyList<object> pieces, Marks kind)
    {
        Delimiter? open = null;
        var hasWords = false;
        foreach (var piece in pieces)
        {
            if (piece is not Delimiter delimiter)
            {
                hasWords = true;
            }
            else if (!delimiter.Marks.HasFlag(kind))
            {
            }
            else if (open is null && delimiter.MayOpen)
            {
                (open, hasWords) = (delimiter, false);
            }
            else if (open is not null && delimiter.MayClose && hasWords)
            {
                open.Paired |= kind;
                delimiter.Paired |= kind;
                open = null;
            }
        }
    }
}

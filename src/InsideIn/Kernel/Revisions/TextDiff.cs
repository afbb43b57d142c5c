using System.Text.RegularExpressions;
using DiffPlex;

namespace InsideIn.Kernel;

/// <summary>What a run of text is in the comparison of two texts.</summary>
public enum TextChangeKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>In the newer text only.</summary>
    Added,

    /// <summary>In the older text only.</summary>
    Removed,
}

/// <summary>A run of text. Runs in order, without the added ones, give the older text; without the removed ones, the newer.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The run, with its blanks and line breaks.</param>
public sealed record TextChange(TextChangeKind Kind, string Text);

/// <summary>Pieces of an old list that were replaced, and the pieces of the new list in their place.</summary>
public readonly record struct DiffBlock(int OldStart, IReadOnlyList<string> Old, int NewStart, IReadOnlyList<string> New);

/// <summary>Compares texts by lines, and changed lines by words.</summary>
public static partial class TextDiff
{
    // The comparison's time grows with the product of length and difference. Beyond this many changed pieces a reader is not
    // helped by a finer answer, and the server must not spend seconds on it: the whole passage counts as rewritten.
    private const int MostChangedPieces = 4_000;

    /// <summary>The runs that lead from one text to the other, per word. Shape: neighbouring runs differ in kind; none is empty.</summary>
    public static IReadOnlyList<TextChange> Words(string older, string newer)
    {
        var oldLines = Pieces(Line(), older);
        var newLines = Pieces(Line(), newer);
        var runs = Walk(oldLines, Blocks(oldLines, newLines), block =>
        {
            var oldWords = Pieces(Word(), string.Concat(block.Old));
            var newWords = Pieces(Word(), string.Concat(block.New));
            return Walk(oldWords, Blocks(oldWords, newWords), Replaced);
        });
        return [.. Joined(runs)];
    }

    /// <summary>Where two lists differ, in their order.</summary>
    public static IReadOnlyList<DiffBlock> Blocks(IReadOnlyList<string> older, IReadOnlyList<string> newer)
    {
        var head = older.Zip(newer).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = older.Skip(head).Reverse().Zip(newer.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var oldMiddle = older.Skip(head).SkipLast(tail).ToArray();
        var newMiddle = newer.Skip(head).SkipLast(tail).ToArray();
        if (oldMiddle.Length + newMiddle.Length == 0)
        {
            return [];
        }

        if (oldMiddle.Length + newMiddle.Length > MostChangedPieces)
        {
            return [new DiffBlock(head, oldMiddle, head, newMiddle)];
        }

        // The pieces are handed over ready cut: the two names only tell which list is asked for.
        var result = new Differ().CreateCustomDiffs("older", "newer", ignoreWhiteSpace: false, list => list == "older" ? oldMiddle : newMiddle);
        return
        [
            .. result.DiffBlocks.Select(block => new DiffBlock(
                head + block.DeleteStartA,
                oldMiddle[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)],
                head + block.InsertStartB,
                newMiddle[block.InsertStartB..(block.InsertStartB + block.InsertCountB)])),
        ];
    }

    private static IEnumerable<TextChange> Walk(IReadOnlyList<string> older, IReadOnlyList<DiffBlock> blocks, Func<DiffBlock, IEnumerable<TextChange>> show)
    {
        var read = 0;
        foreach (var block in blocks)
        {
            yield return new TextChange(TextChangeKind.Same, string.Concat(older.Skip(read).Take(block.OldStart - read)));
            foreach (var change in show(block))
            {
                yield return change;
            }

            read = block.OldStart + block.Old.Count;
        }

        yield return new TextChange(TextChangeKind.Same, string.Concat(older.Skip(read)));
    }

    private static IEnumerable<TextChange> Replaced(DiffBlock block) =>
        [new TextChange(TextChangeKind.Removed, string.Concat(block.Old)), new TextChange(TextChangeKind.Added, string.Concat(block.New))];

    private static IEnumerable<TextChange> Joined(IEnumerable<TextChange> runs)
    {
        TextChange? open = null;
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (open is not null && open.Kind != run.Kind)
            {
                yield return open;
                open = null;
            }

            open = run with { Text = open?.Text + run.Text };
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static string[] Pieces(Regex pattern, string text) => [.. pattern.Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"[^\n]*\n|[^\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    // A sign outside the basic plane is two UTF-16 units that belong together.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Word();
}

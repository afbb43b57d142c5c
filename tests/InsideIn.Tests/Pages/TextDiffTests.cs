using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using InsideIn.Kernel;

namespace InsideIn.Tests.Pages;

public class TextDiffTests
{
    [Fact]
    public void A_changed_word_shows_as_removed_and_added_between_what_stayed()
    {
        Assert.Equal(
            [
                new TextChange(TextChangeKind.Same, "First line\nThe "),
                new TextChange(TextChangeKind.Removed, "quick"),
                new TextChange(TextChangeKind.Added, "slow"),
                new TextChange(TextChangeKind.Same, " fox\n\nLast line"),
            ],
            TextDiff.Words("First line\nThe quick fox\n\nLast line", "First line\nThe slow fox\n\nLast line"));
    }

    [Fact]
    public void A_first_revision_is_all_new_and_an_equal_one_all_the_same()
    {
        Assert.Equal([new TextChange(TextChangeKind.Added, "all\nnew")], TextDiff.Words("", "all\nnew"));
        Assert.Equal([new TextChange(TextChangeKind.Same, "all\nnew")], TextDiff.Words("all\nnew", "all\nnew"));
        Assert.Empty(TextDiff.Words("", ""));
    }

    [Fact]
    public void A_sign_of_two_units_is_never_cut()
    {
        var changes = TextDiff.Words("well done 😀", "well done 😁");

        Assert.Equal([new TextChange(TextChangeKind.Removed, "😀"), new TextChange(TextChangeKind.Added, "😁")], changes.Skip(1));
    }

    [Fact]
    public void The_runs_give_back_both_texts()
    {
        var texts = from pieces in Gen.ListOf(Gen.Elements("the ", "quick", " brown", " ", "\n", "\n\n", "fox", ".", "ü", "😀")) select string.Concat(pieces);
        var pairs = from older in texts from newer in texts select (older, newer);

        Prop.ForAll(Arb.From(pairs), pair =>
        {
            var changes = TextDiff.Words(pair.older, pair.newer);
            return Without(TextChangeKind.Added, changes) == pair.older
                && Without(TextChangeKind.Removed, changes) == pair.newer
                && changes.All(change => change.Text.Length > 0)
                && changes.Zip(changes.Skip(1)).All(two => two.First.Kind != two.Second.Kind);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void The_longest_page_rewritten_from_end_to_end_is_compared_in_a_moment() // R49
    {
        var older = string.Concat(Enumerable.Range(0, 125_000).Select(number => $"{number % 7}{number % 5} \n"))[..500_000];
        var newer = string.Concat(Enumerable.Range(0, 125_000).Select(number => $"{number % 3}{number % 8} \n"))[..500_000];
        var clock = Stopwatch.StartNew();

        var changes = TextDiff.Words(older, newer);

        Assert.Equal(newer, Without(TextChangeKind.Removed, changes));
        // Comparing each word with each would take many minutes; a busy machine takes seconds.
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"The comparison took {clock.Elapsed}.");
    }

    private static string Without(TextChangeKind kind, IEnumerable<TextChange> changes) =>
        string.Concat(changes.Where(change => change.Kind != kind).Select(change => change.Text));
}

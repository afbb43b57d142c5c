using InsideIn.Groups;
using InsideIn.Mentions;
using InsideIn.People;

namespace InsideIn.Pages;

/// <summary>Two revisions of a page beside each other.</summary>
/// <param name="Older">The one that was saved first.</param>
/// <param name="Newer">The one that was saved later.</param>
public sealed record PageComparison(PageRevision Older, PageRevision Newer)
{
    /// <summary>What changed from one text to the other, per word, with the names of now in both; without an older text all is added. Shape: null when a text was taken away (rule R26).</summary>
    internal static async Task<IReadOnlyList<TextChange>?> ChangesAsync(PageRevision? older, PageRevision newer, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken)
    {
        if (older?.Redaction is not null || newer.Redaction is not null)
        {
            return null;
        }

        var (then, now) = (await (older?.Body ?? RichText.Empty).ShownAsync(people, groups, cancellationToken), await newer.Body.ShownAsync(people, groups, cancellationToken));
        return TextDiff.Words(then.ToSource(), now.ToSource());
    }
}

/// <summary>The fields of a comparison that need loading.</summary>
[ObjectType<PageComparison>]
public static partial class PageComparisonType
{
    /// <summary>What changed from the older text to the newer, per word; null when one of them was taken away (rule R26).</summary>
    public static Task<IReadOnlyList<TextChange>?> GetChangesAsync([Parent] PageComparison comparison, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        PageComparison.ChangesAsync(comparison.Older, comparison.Newer, people, groups, cancellationToken);
}

using InsideIn.Tags;

namespace InsideIn.Posts;

/// <summary>A tag that many posts bear.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="PostCount">The posts of the time asked for that bear it and that the viewer may read.</param>
public sealed record PopularTag(Tag Tag, int PostCount)
{
    /// <summary>The most that are shown.</summary>
    public const int Most = 10;

    /// <summary>How far back they go where nobody says.</summary>
    public const int UsualDays = 14;

    /// <summary>How far back they go at most.</summary>
    public const int MostDays = 90;

    /// <summary>The most posts that are read for them: the cost does not grow with the network.</summary>
    public const int MostRead = 500;

    /// <summary>The tags that most of the posts bear, spelled as in the earliest of these.</summary>
    internal static IReadOnlyList<(Guid Id, string Spelling, int PostCount)> Count(IEnumerable<Post> newestFirst) =>
    [
        .. newestFirst.SelectMany(post => post.Tags)
            .GroupBy(tag => tag.Word)
            .Select(word => (Word: word.Key, Of: word.Last(), Count: word.Count()))
            .OrderByDescending(word => word.Count)
            .ThenBy(word => word.Word, StringComparer.Ordinal)
            .Take(Most)
            .Select(word => (word.Of.Id, word.Of.Spelling, word.Count)),
    ];
}

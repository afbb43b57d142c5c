namespace InsideIn.Tags;

/// <summary>
/// Where tags stand, as keys of indexes: tag and group in one key, so that a list of a tag is picked behind the doors of its reader (rule R23), and a list of words from one group.
/// </summary>
public static class TagPlaces
{
    // No letter is as high, so that it stands behind all words that begin alike.
    private const string BehindAll = "\U0010FFFF";

    // No letter is as low, so that it stands between a word and those that go on behind it.
    private const string RightBehind = "\u0001";

    /// <summary>The key of a tag in a group.</summary>
    public static Guid DoorOf(Guid tagId, Guid groupId) => Ids.Of("tag.door", tagId, groupId);

    /// <summary>The keys of each of the tags in each of the groups.</summary>
    public static IReadOnlyList<Guid> Doors(IReadOnlyList<Guid> groupIds, IReadOnlyList<TagWord> tags) =>
        [.. groupIds.SelectMany(_ => tags, (group, tag) => DoorOf(tag.Id, group))];

    /// <summary>The words of the tags in each of the groups.</summary>
    public static IReadOnlyList<string> Words(IReadOnlyList<Guid> groupIds, IReadOnlyList<TagWord> tags) =>
        [.. groupIds.SelectMany(_ => tags, (group, tag) => KeyOf(group, tag.Word))];

    /// <summary>The range of a group's words that begin so.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="beginning">How the words begin, folded.</param>
    /// <param name="behind">The word behind which the range begins; null for its beginning.</param>
    public static (string From, string Before) Range(Guid groupId, string beginning, string? behind) =>
        (behind is null ? KeyOf(groupId, beginning) : KeyOf(groupId, behind) + RightBehind, KeyOf(groupId, beginning) + BehindAll);

    /// <summary>The word of a key.</summary>
    public static string WordOf(string key) => key[Guid.Empty.ToString("N").Length..];

    private static string KeyOf(Guid groupId, string word) => $"{groupId:N}{word}";
}

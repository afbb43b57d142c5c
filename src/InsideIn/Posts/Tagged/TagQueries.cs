using InsideIn.Access;
using InsideIn.Tags;

namespace InsideIn.Posts;

/// <summary>Tags are found.</summary>
[QueryType]
public static partial class TagQueries
{
    private const int MostSuggested = 10;

    /// <summary>The tag of a word, with or without its <c>#</c>, in whatever case and with whatever accents. Null for what could not be typed as a tag; a tag that stands in nothing that the viewer may read is as one that stands nowhere.</summary>
    [Authorize]
    public static async Task<Tag?> GetTagAsync(string name, ITagByIdDataLoader tags, CancellationToken cancellationToken) =>
        Tag.Named(name) is { } asked ? await tags.LoadAsync(asked.Id, cancellationToken) ?? asked : null;

    /// <summary>The tags whose words begin so, by the alphabet; only those that stand in a post that the viewer may read. Shape: at most ten; empty for nothing typed.</summary>
    /// <param name="beginning">What was typed so far, with or without its <c>#</c>.</param>
    [Authorize]
    [ListSize(AssumedSize = MostSuggested)]
    public static async Task<IReadOnlyList<Tag>> GetTagSuggestionsAsync(
        string beginning, [GlobalState] Viewer viewer, IReadableDoorsDataLoader doors, ITagByIdDataLoader tags, DocumentStore store, CancellationToken cancellationToken)
    {
        var typed = TagWord.Fold(RichText.Clean(beginning).TrimStart('#'));
        return typed.Length == 0
            ? []
            : await new TagSuggestions(store, tags).OfAsync(typed, MostSuggested, await doors.LoadRequiredAsync(viewer.PersonId, cancellationToken), cancellationToken);
    }

    /// <summary>The tags of the last days that most posts bear which the viewer may read, the most frequent first; of equals by the alphabet. Shape: at most ten. Errors: BAD_USER_INPUT for days out of range.</summary>
    /// <param name="days">How many days back, 1 to 90; 14 without it. Of more than 500 tagged posts the latest count.</param>
    [Authorize]
    [ListSize(AssumedSize = PopularTag.Most)]
    public static async Task<IReadOnlyList<PopularTag>> GetPopularTagsAsync(
        int? days,
        [GlobalState] Viewer viewer,
        IReadableDoorsDataLoader doors,
        IPostByIdDataLoader posts,
        ITagByIdDataLoader tags,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var span = days ?? PopularTag.UsualDays;
        if (span is < 1 or > PopularTag.MostDays)
        {
            throw new GraphQLException(new GraphQLError($"'days' is {span}; allowed are 1 to {PopularTag.MostDays}.") { Code = ErrorCodes.BadUserInput });
        }

        var pick = PostStore.Tagged(await doors.LoadRequiredAsync(viewer.PersonId, cancellationToken)).Between(time.GetUtcNow().AddDays(-span), null);
        var picked = await store.PickAsync(pick.Take(PopularTag.MostRead), cancellationToken);
        var tagged = await posts.LoadAsync([.. picked.Select(entry => entry.Id)], cancellationToken);
        var counted = PopularTag.Count(tagged.OfType<Post>());
        var named = await tags.LoadAsync([.. counted.Select(word => word.Id)], cancellationToken);
        return [.. counted.Zip(named, (word, tag) => new PopularTag(tag ?? new Tag(word.Id, word.Spelling), word.PostCount))];
    }
}

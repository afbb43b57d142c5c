using InsideIn.Access;
using InsideIn.Tags;

namespace InsideIn.Posts;

/// <summary>Batched reads of tags, each through Access.</summary>
public static class TagLoaders
{
    // The first posts of a tag may have become blanks for this reader; then the next one spells it.
    private const int Tried = 5;

    /// <summary>The tags among the ids that stand in a post that the viewer may read, as they are spelled in the first of them. Three store calls for all.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Tag>> GetTagByIdAsync(
        IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, IReadableDoorsDataLoader doors, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken)
    {
        var open = await doors.LoadRequiredAsync(viewer.PersonId, cancellationToken);
        var picked = await store.PickEachAsync([.. ids.Select(id => PostStore.Tagged(id, open).Reversed().Take(Tried))], cancellationToken);
        var loaded = (await posts.LoadAsync([.. picked.SelectMany(list => list).Select(entry => entry.Id).Distinct()], cancellationToken)).OfType<Post>().ToDictionary(post => post.Id);
        return ids.Zip(picked)
            .Select(pair => (Id: pair.First, Word: pair.Second.Select(entry => loaded.GetValueOrDefault(entry.Id)?.Tags.FirstOrDefault(tag => tag.Id == pair.First)).FirstOrDefault(word => word is not null)))
            .Where(pair => pair.Word is not null)
            .ToDictionary(pair => pair.Id, pair => new Tag(pair.Id, pair.Word!.Spelling));
    }
}

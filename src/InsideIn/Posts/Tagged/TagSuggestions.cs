using InsideIn.Access;
using InsideIn.Tags;

namespace InsideIn.Posts;

/// <summary>
/// Goes through the words of the tags in several groups as one alphabet. Each group is asked for its next word only, and a word that it has ten thousand times costs
/// no more than one that it has once; who asks learns of no word behind other doors (rule R3).
/// </summary>
internal sealed class TagSuggestions(DocumentStore store, ITagByIdDataLoader tags)
{
    /// <summary>The first tags whose words begin so, as many as asked for where there are as many.</summary>
    public async Task<IReadOnlyList<Tag>> OfAsync(string beginning, int count, Doors doors, CancellationToken cancellationToken)
    {
        var found = new List<Tag>();
        var heads = await NextAsync([.. doors.All.Select(door => (door, (string?)null))], beginning, cancellationToken);
        while (heads.Count > 0 && found.Count < count)
        {
            var words = new List<string>();
            while (heads.Count > 0 && found.Count + words.Count < count)
            {
                var word = heads.Values.Min(StringComparer.Ordinal)!;
                words.Add(word);
                heads = await PassAsync(heads, word, beginning, cancellationToken);
            }

            // A group of which only a part is read may have the word in the other part.
            found.AddRange((await tags.LoadAsync([.. words.Select(TagWord.IdOf)], cancellationToken)).OfType<Tag>());
        }

        return found;
    }

    /// <summary>The next words of the groups, behind this one.</summary>
    private async Task<Dictionary<Guid, string>> PassAsync(Dictionary<Guid, string> heads, string word, string beginning, CancellationToken cancellationToken)
    {
        var byWord = heads.ToLookup(head => head.Value == word);
        var passed = await NextAsync([.. byWord[true].Select(head => (head.Key, (string?)word))], beginning, cancellationToken);
        return byWord[false].Concat(passed).ToDictionary();
    }

    private async Task<Dictionary<Guid, string>> NextAsync(IReadOnlyList<(Guid Door, string? Behind)> places, string beginning, CancellationToken cancellationToken)
    {
        var picked = await store.PickEachAsync([.. places.Select(place => PostStore.NextTagWord(place.Door, beginning, place.Behind))], cancellationToken);
        return places.Zip(picked)
            .Where(pair => pair.Second.Count > 0)
            .ToDictionary(pair => pair.First.Door, pair => TagPlaces.WordOf((string)pair.Second[0].Keys[0].Value!));
    }
}

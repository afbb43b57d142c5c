using System.Runtime.CompilerServices;

namespace InsideIn.Search;

/// <summary>
/// Goes through what the index proposes, the latest first, and keeps what the viewer may read and what has what was sought. The index is asked for the viewer's groups alone,
/// and every proposal is held against the thing itself as it stands, so that neither an old entry nor two words of one number show anything.
/// </summary>
internal sealed class Finder(Question question, Readable readable, DocumentStore store)
{
    /// <summary>The most proposals that one reading of a result looks at.</summary>
    public const int MostExamined = 3_000;

    private const int FirstChunk = 32;
    private const int LargestChunk = 500;

    private int examined;

    /// <summary>Since when everything was looked through, where a reading ended because it had looked at so much; null where it ended with the result.</summary>
    public DateTimeOffset? SearchedSince { get; private set; }

    /// <summary>What is found behind a place, in order.</summary>
    public async IAsyncEnumerable<Found> ReadAsync(bool nearly, Place? behind, SearchType? type, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stage[] stages = nearly ? [Stage.NearTitle, Stage.NearText] : [Stage.Title, Stage.Text];
        foreach (var stage in stages.Where(stage => behind is null || stage >= behind.Value.Stage))
        {
            await foreach (var found in ReadAsync(stage, behind?.Stage == stage ? behind.Value.Cursor : null, type ?? question.Type, cancellationToken))
            {
                yield return found;
            }
        }
    }

    private async IAsyncEnumerable<Found> ReadAsync(Stage stage, Cursor? reached, SearchType? type, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isTitle = stage is Stage.Title or Stage.NearTitle;
        if (isTitle && question.Terms.Count == 0)
        {
            yield break;
        }

        var lookups = question.Lookups(isTitle, nearly: stage >= Stage.NearTitle).Select(keys => SearchStore.Under(keys).Between(Seconds(question.From), Seconds(question.Before))).ToList();
        for (var count = FirstChunk; ; count = Math.Min(count * 4, LargestChunk))
        {
            var lists = await store.PickEachAsync([.. lookups.Select(pick => pick.Behind(reached).Take(count))], cancellationToken);
            var lead = Proposals.LeadOf(lists, count);
            var proposed = Proposals.Of(lists, lead, count).Where(entry => type is null || SearchStore.TypeOf(entry) == type).ToList();
            await readable.LoadAsync(proposed.Select(entry => (SearchStore.TypeOf(entry), entry.Id)), cancellationToken);
            foreach (var entry in proposed)
            {
                if (readable[entry.Id] is { } thing && Found.Of(thing, question, stage, entry.Cursor) is { } found)
                {
                    yield return found;
                }
            }

            examined += proposed.Count;
            if (lead.Count < count)
            {
                yield break;
            }

            reached = lead[^1].Cursor;
            if (examined >= MostExamined)
            {
                SearchedSince = DateTimeOffset.FromUnixTimeSeconds(SearchStore.WrittenAt(lead[^1]));
                yield break;
            }
        }
    }

    private static Key? Seconds(DateTimeOffset? at) => at is { } moment ? moment.ToUnixTimeSeconds() : null;
}

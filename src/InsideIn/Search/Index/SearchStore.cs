using System.Runtime.CompilerServices;
using InsideIn.Access;
using InsideIn.Tags;

namespace InsideIn.Search;

/// <summary>Where the index is kept, and every list of it.</summary>
public static class SearchStore
{
    /// <summary>What can be found, one document each.</summary>
    public static readonly Collection<SearchEntry> Entries = new("searchEntries", entry => entry.Id);

    /// <summary>How far the index has been made anew: one document.</summary>
    public static readonly Collection<SearchRebuild> Rebuilds = new("searchRebuilds", rebuild => rebuild.Id);

    private static readonly Index<SearchEntry> ByKey = Entries.Index("byNumber", index => index.Each(entry => entry.Keys).Descending(entry => entry.WrittenAt).Descending(entry => entry.TypeNumber));

    private static readonly Index<SearchEntry> ByThread = Entries.Index("byThread", index => index.Ascending(entry => entry.ThreadId));

    private static readonly Index<SearchEntry> ByTagAndGroup = Entries.Index("byTagAndGroup", index => index.Each(entry => entry.TagDoors).Descending(entry => entry.TaggedAt));

    /// <summary>The things that stand under any of these numbers, the latest first. Shape: an entry's keys are when it was written and its type.</summary>
    public static Pick<SearchEntry> Under(IEnumerable<int> keys) => ByKey.AtAny(keys.Select(key => (Key)key));

    /// <summary>
    /// The comments behind the doors that name a tag, newest first. A comment is read with its thread, whose age it does not have, so of groups that show a part of their history all are picked.
    /// </summary>
    public static Pick<SearchEntry> Tagged(Guid tagId, Doors doors) => ByTagAndGroup.AtAny(doors.All.Select(group => (Key)TagPlaces.DoorOf(tagId, group)));

    /// <summary>What is kept of a thing and of the comments on it.</summary>
    public static Pick<SearchEntry> OfThread(Guid threadId) => ByThread.At(threadId);

    /// <summary>The one entry, if there is one.</summary>
    public static async IAsyncEnumerable<SearchEntry> OnlyAsync(DocumentStore store, Guid id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await store.GetAsync(Entries, id, cancellationToken) is { } read)
        {
            yield return read.Document;
        }
    }

    /// <summary>When an entry of <see cref="Under"/> was written, in seconds since 1970.</summary>
    public static long WrittenAt(Entry entry) => (long)entry.Keys[0].Value!;

    /// <summary>The type of an entry of <see cref="Under"/>.</summary>
    public static SearchType TypeOf(Entry entry) => (SearchType)(long)entry.Keys[1].Value!;
}

using InsideIn.Conversations;
using InsideIn.Events;
using InsideIn.Pages;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>Everything that stands in a group, for those who want to know what another audience would mean for it.</summary>
internal static class GroupContents
{
    private const int Page = 500;

    /// <summary>The posts, those that expired included, the events and the pages of a group, with their comments. It asks nobody's rights.</summary>
    public static async Task<Found> FindAsync(DocumentStore store, Guid groupId, CancellationToken cancellationToken)
    {
        var things = new List<IReadable>();
        var files = new List<Guid>();
        await foreach (var post in EachAsync(store, PostStore.InGroup(groupId), cancellationToken).Concat(EachAsync(store, PostStore.ExpiredIn(groupId), cancellationToken)))
        {
            things.Add(post);
            files.AddRange(post.FileIds);
        }

        things.AddRange(await EachAsync(store, EventStore.InGroup(groupId), cancellationToken).ToListAsync(cancellationToken));
        things.AddRange(await EachAsync(store, PageStore.InGroups([groupId]), cancellationToken).ToListAsync(cancellationToken));
        var authors = things.Select(thing => thing.Audience.AuthorId).ToHashSet();
        var comments = 0;
        await foreach (var comment in CommentsAsync(store, [.. things.Select(thing => thing.Id)], cancellationToken))
        {
            comments++;
            authors.Add(comment.AuthorId);
            files.AddRange(comment.FileIds);
        }

        return new Found(files, things.Count + comments, [.. authors], [.. things.Select(thing => thing.Id)]) { Changes = [.. things.Select(thing => (thing.Audience, thing.Audience))] };
    }

    /// <summary>The comments on many things, a hundred things at a time.</summary>
    private static async IAsyncEnumerable<Comment> CommentsAsync(DocumentStore store, IReadOnlyList<Guid> thingIds, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var some in thingIds.Chunk(100))
        {
            List<Pick<Comment>> open = [.. some.Select(id => ConversationStore.CountedOn(id).Take(Page))];
            while (open.Count > 0)
            {
                var picked = await store.PickEachAsync(open, cancellationToken);
                foreach (var comment in (await store.GetAsync(ConversationStore.Comments, [.. picked.SelectMany(entries => entries).Select(entry => entry.Id)], cancellationToken)).Values)
                {
                    yield return comment.Document;
                }

                open = [.. open.Zip(picked).Where(pair => pair.Second.Count == Page).Select(pair => pair.First.Behind(pair.Second[^1].Cursor))];
            }
        }
    }

    private static async IAsyncEnumerable<T> EachAsync<T>(DocumentStore store, Pick<T> list, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        await foreach (var ids in list.PagesAsync(store, Page, cancellationToken))
        {
            foreach (var read in (await store.GetAsync(list.Index.Collection, ids, cancellationToken)).Values)
            {
                yield return read.Document;
            }
        }
    }
}

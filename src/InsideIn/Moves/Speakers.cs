using InsideIn.Conversations;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>Who said something in a thread.</summary>
internal static class Speakers
{
    private const int Page = 500;

    /// <summary>The author of the post and of each comment that stands, each once, the author first.</summary>
    public static async Task<IReadOnlyList<Guid>> OfAsync(DocumentStore store, Post post, CancellationToken cancellationToken)
    {
        var speakers = new List<Guid> { post.AuthorId };
        Cursor? reached = null;
        while (true)
        {
            var entries = await store.PickAsync(ConversationStore.CountedOn(post.Id).Behind(reached).Take(Page), cancellationToken);
            var comments = await store.GetAsync(ConversationStore.Comments, [.. entries.Select(entry => entry.Id)], cancellationToken);
            speakers.AddRange(comments.Values.Select(comment => comment.Document.AuthorId));
            if (entries.Count < Page)
            {
                return [.. speakers.Distinct()];
            }

            reached = entries[^1].Cursor;
        }
    }
}

using InsideIn.Conversations;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>What puts threads back to where they were.</summary>
internal static class Undoing
{
    /// <summary>The batch that does it. Shape: null where something stands no longer where it went.</summary>
    public static async Task<Batch?> BeginAsync(DocumentStore store, Move move, Guid actorId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await PostStore.FindAsync(store, move.PostId, cancellationToken) is not { Document.MergedIntoId: null } thread)
        {
            return null;
        }

        if (move.FromPostId is not { } fromId)
        {
            return thread.Document.GroupIds.SequenceEqual(move.To) ? PutBack(thread, move, actorId, at) : null;
        }

        if (await PostStore.FindAsync(store, fromId, cancellationToken) is not { } from || await HasGoneOnAsync(store, move, cancellationToken))
        {
            return null;
        }

        var comments = await store.AllAsync(ConversationStore.AllOn(thread.Id), cancellationToken);
        return move.Kind == MoveKind.Split
            ? thread.Document.GroupIds.SequenceEqual(move.To) ? Join(thread, from, comments, move, actorId, at) : null
            : Part(thread, from, comments, await store.AllAsync(PostStore.MergedInto(thread.Id), cancellationToken), move, actorId, at);
    }

    /// <summary>Whether something went out of the thread since, so that not everything is there to be put back.</summary>
    private static async Task<bool> HasGoneOnAsync(DocumentStore store, Move move, CancellationToken cancellationToken) =>
        await store.CountAsync(MoveStore.OutOfThread(move.PostId).Between(move.At, null), cap: 1, cancellationToken: cancellationToken) > 0;

    private static Batch PutBack(Stored<Post> thread, Move move, Guid actorId, DateTimeOffset at) => new Batch()
        .Replace(PostStore.Posts, thread, thread.Document with { GroupIds = move.From, Openings = move.Openings })
        .Append(new ThreadMoveUndone(actorId, at, move.Id, thread.Document.Subject) { PutBack = [new RearrangedThread(thread.Document.Subject, move.To, move.From)] });

    /// <summary>What was split off goes back with all that was said there since, and the thread that it was is gone.</summary>
    private static Batch Join(Stored<Post> thread, Stored<Post> origin, IReadOnlyList<Stored<Comment>> comments, Move move, Guid actorId, DateTimeOffset at)
    {
        var (gone, deleted) = thread.Document.Delete(actorId, at);
        var subject = origin.Document.Subject;
        var lifted = move.Lifted.ToDictionary(reply => reply.CommentId, reply => reply.ParentId);
        var batch = new Batch()
            .Replace(PostStore.Posts, thread, gone)
            .Replace(PostStore.Posts, origin, origin.Document with { AcceptedAnswer = origin.Document.AcceptedAnswer ?? move.AcceptedAnswer })
            .Append(new ThreadMoveUndone(actorId, at, move.Id, subject) { PutBack = [RearrangedThread.In(subject, origin.Document.GroupIds), new RearrangedThread(thread.Document.Subject, move.To, [])] })
            .Append(deleted);
        foreach (var read in comments)
        {
            // A reply to a reply that was lifted out stands under the same first comment as that, as ever.
            var above = read.Document.ParentId is { } parent ? lifted.GetValueOrDefault(parent, parent) : default(Guid?);
            batch.Replace(ConversationStore.Comments, read, read.Document.MoveTo(subject, lifted.TryGetValue(read.Id, out var from) ? from : above, left: null));
        }

        return batch;
    }

    /// <summary>What was merged goes back with the replies that it got since.</summary>
    private static Batch Part(Stored<Post> into, Stored<Post> from, IReadOnlyList<Stored<Comment>> comments, IReadOnlyList<Stored<Post>> merged, Move move, Guid actorId, DateTimeOffset at)
    {
        var subject = from.Document.Subject;
        var came = comments.Where(read => CameBy(read.Document)).Select(read => read.Id).ToHashSet();
        var batch = new Batch()
            .Replace(PostStore.Posts, into, into.Document)
            .Append(new ThreadMoveUndone(actorId, at, move.Id, subject) { PutBack = [RearrangedThread.In(into.Document.Subject, into.Document.GroupIds), new RearrangedThread(subject, [], move.From)] });
        foreach (var read in merged.Where(read => CameBy(read.Document)))
        {
            batch.Replace(PostStore.Posts, read, read.Document with { MergedIntoId = read.Id == from.Id ? null : from.Id, FormerPlaces = Before(read.Document) });
        }

        foreach (var read in comments.Where(read => came.Contains(read.Id) || (read.Document.ParentId is { } parent && came.Contains(parent))))
        {
            var places = came.Contains(read.Id) ? Before(read.Document) : read.Document.FormerPlaces;
            batch.Replace(ConversationStore.Comments, read, read.Document with { Subject = subject, FormerPlaces = places });
        }

        return batch;

        bool CameBy(IBlankable thing) => thing.FormerPlaces is [.., var last] && last.WideningId == move.Id;

        static IReadOnlyList<FormerPlace> Before(IBlankable thing) => [.. thing.FormerPlaces.SkipLast(1)];
    }
}

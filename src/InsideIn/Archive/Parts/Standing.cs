using InsideIn.Conversations;
using InsideIn.Events;
using InsideIn.Pages;
using InsideIn.Posts;

namespace InsideIn.Archive;

/// <summary>What people comment on and react to.</summary>
internal static class Standing
{
    /// <summary>Those of the subjects that stand, each with where it began. Shape: what is gone or withheld is missing.</summary>
    public static async Task<IReadOnlyDictionary<Subject, Origin?>> FindAsync(DocumentStore store, IEnumerable<Subject> subjects, CancellationToken cancellationToken)
    {
        var wanted = subjects.Distinct().ToLookup(subject => subject.Kind, subject => subject.Id);
        var posts = await store.FindAsync(PostStore.Posts, wanted[SubjectKind.Post], cancellationToken);
        var comments = await store.FindAsync(ConversationStore.Comments, wanted[SubjectKind.Comment], cancellationToken);
        var events = await store.FindAsync(EventStore.Events, wanted[SubjectKind.Event], cancellationToken);
        var pages = await store.FindAsync(PageStore.Pages, wanted[SubjectKind.Page], cancellationToken);
        return new Dictionary<Subject, Origin?>(
        [
            .. posts.Values.Where(post => post is { DeletedAt: null, IsWithheld: false }).Select(post => KeyValuePair.Create(post.Subject, post.Origin)),
            .. comments.Values.Where(comment => !comment.IsDeleted).Select(comment => KeyValuePair.Create(comment.AsSubject, comment.Origin)),
            .. events.Values.Where(@event => !@event.IsWithheld).Select(@event => KeyValuePair.Create(@event.Subject, @event.Origin)),
            .. pages.Values.Where(page => !page.IsWithheld).Select(page => KeyValuePair.Create(page.Subject, page.Origin)),
        ]);
    }
}

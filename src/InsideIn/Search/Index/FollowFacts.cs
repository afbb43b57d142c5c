using InsideIn.Conversations;
using InsideIn.Events;
using InsideIn.Pages;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Search;

/// <summary>Keeps the index in line with what happens. Whoever publishes waits for none of it.</summary>
internal sealed class FollowFacts(Indexing indexing) : IListener
{
    public string Name => "search";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        PostPublished published => indexing.IndexAsync(SearchType.Post, [published.PostId], cancellationToken),
        PostEdited edited => indexing.IndexAsync(SearchType.Post, [edited.PostId], cancellationToken),
        PostExpired expired => indexing.IndexThreadAsync(new Subject(SubjectKind.Post, expired.PostId), cancellationToken),
        CommentAdded added => indexing.IndexAsync(SearchType.Comment, [added.CommentId], cancellationToken),
        CommentEdited edited => indexing.IndexAsync(SearchType.Comment, [edited.CommentId], cancellationToken),
        CommentDeleted deleted => indexing.IndexAsync(SearchType.Comment, [deleted.CommentId], cancellationToken),
        PageCreated created => indexing.IndexAsync(SearchType.Page, [created.PageId], cancellationToken),
        PageRevised revised => indexing.IndexAsync(SearchType.Page, [revised.PageId], cancellationToken),
        EventCreated created => indexing.IndexAsync(SearchType.Event, [created.EventId], cancellationToken),
        SubjectDeleted deleted => indexing.IndexThreadAsync(deleted.Subject, cancellationToken),
        SubjectWithheld withheld => indexing.IndexThreadAsync(withheld.Subject, cancellationToken),
        SubjectReleased released => indexing.IndexThreadAsync(released.Subject, cancellationToken),
        IStandsElsewhere moved => indexing.IndexThreadAsync(moved.Subject, cancellationToken),
        ThreadsRearranged rearranged => ThreadsAsync(rearranged, cancellationToken),
        ThingsImported imported => ThingsAsync(imported, cancellationToken),
        PersonArrived person => PersonAsync(person.PersonId, cancellationToken),
        PersonLeft person => PersonAsync(person.PersonId, cancellationToken),
        PersonReturned person => PersonAsync(person.PersonId, cancellationToken),
        PersonMoved person => PersonAsync(person.PersonId, cancellationToken),
        ProfileUpdated person => PersonAsync(person.PersonId, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task ThreadsAsync(ThreadsRearranged rearranged, CancellationToken cancellationToken)
    {
        foreach (var thread in rearranged.Threads)
        {
            await indexing.IndexThreadAsync(thread.Subject, cancellationToken);
        }
    }

    private async Task ThingsAsync(ThingsImported imported, CancellationToken cancellationToken)
    {
        foreach (var some in imported.Subjects.GroupBy(subject => subject.Kind))
        {
            await indexing.IndexAsync(Indexing.TypeOf(some.Key), [.. some.Select(subject => subject.Id)], cancellationToken);
        }
    }

    private Task<int> PersonAsync(Guid id, CancellationToken cancellationToken) => indexing.IndexAsync(SearchType.Person, [id], cancellationToken);
}

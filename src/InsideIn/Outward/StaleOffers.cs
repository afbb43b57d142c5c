using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Outward;

/// <summary>
/// Ends offers that something else has overtaken: an edit, a deletion, the author's leaving (rules C-5, C-18). Of a deleted post, or of a text that was taken away, no copy is kept.
/// The desk does not wait for it, as it compares with what stands now; this keeps the record true.
/// </summary>
internal sealed class StaleOffers(DocumentStore store) : IListener
{
    public string Name => "outward.staleOffers";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        PostEdited edited => ChangeAsync(edited.PostId, item => item.Stale(edited.RevisionNumber, edited.At), cancellationToken),
        PostDeleted deleted => ChangeAsync(deleted.Subject.Id, item => item.Forget(deleted.ActorId, deleted.At), cancellationToken),
        SubjectWithheld { Subject.Kind: SubjectKind.Post } withheld => ChangeAsync(withheld.Subject.Id, item => item.End(withheld.ActorId, withheld.At), cancellationToken),
        RevisionRedacted { Subject.Kind: SubjectKind.Post } redacted => ChangeAsync(redacted.Subject.Id, item => (item.Redact(redacted.RevisionNumber), []), cancellationToken),
        PersonLeft left => EndAllAsync(left, cancellationToken),
        _ => Task.CompletedTask,
    };

    private Task<bool> ChangeAsync(Guid postId, Func<OutwardItem, (OutwardItem Item, IReadOnlyList<Fact> Facts)> change, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                if (await OutwardStore.OfPostAsync(store, postId, token) is not { } read )
                {
                    return (false, null);
                }

                var changed = change(read.Document);
                return ReferenceEquals(changed.Item, read.Document) ? (false, null) : (true, (Batch?)new Batch().Replace(OutwardStore.Items, read, changed.Item).AppendAll(changed.Facts));
            },
            cancellationToken);

    private async Task EndAllAsync(PersonLeft left, CancellationToken cancellationToken)
    {
        var posts = new HashSet<Guid>();
        await foreach (var item in OutwardStore.ReadAllOfAsync(store, left.PersonId, cancellationToken))
        {
            posts.Add(item.PostId);
        }

        foreach (var postId in posts)
        {
            await ChangeAsync(postId, item => item.End(left.PersonId, left.At), cancellationToken);
        }
    }
}

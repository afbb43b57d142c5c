using InsideIn.Conversations;
using InsideIn.Pages;
using InsideIn.Posts;

namespace InsideIn.Moderation;

/// <summary>Cases follow what happens to their things: what is gone need not be judged any more, and what was to be changed may have been.</summary>
internal sealed class CaseUpkeep(DocumentStore store) : IListener
{
    public string Name => "moderation.upkeep";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        SubjectDeleted deleted => ChangeAsync(deleted.Subject.Id, @case => Gone(@case, deleted.At), cancellationToken),
        CommentDeleted deleted => ChangeAsync(deleted.CommentId, @case => Gone(@case, deleted.At), cancellationToken),
        PostEdited edited => ChangeAsync(edited.PostId, @case => Edited(@case, edited.ActorId, edited.At), cancellationToken),
        PageRevised revised => ChangeAsync(revised.PageId, @case => Edited(@case, revised.ActorId, revised.At), cancellationToken),
        _ => Task.CompletedTask,
    };

    // What was taken down while it was contested is decided as it stands: there is nothing to give back.
    private static ModerationCase Gone(ModerationCase @case, DateTimeOffset at) =>
        @case is { GoneAt: null, State: CaseState.Filed or CaseState.Taken or CaseState.AwaitsSecond or CaseState.Appealed } ? @case with { GoneAt = at } : @case;

    private static ModerationCase Edited(ModerationCase @case, Guid actorId, DateTimeOffset at) =>
        @case is { EditedAt: null, Standing: { Outcome: CaseOutcome.EditAsked } } && @case.AuthorId == actorId ? @case with { EditedAt = at } : @case;

    private async Task ChangeAsync(Guid subjectId, Func<ModerationCase, ModerationCase> change, CancellationToken cancellationToken)
    {
        var latest = await store.PickAsync(ModerationStore.On(subjectId).Take(1), cancellationToken);
        foreach (var entry in latest)
        {
            await store.DecideAsync(
                async token =>
                {
                    var read = (await store.GetAsync(ModerationStore.Cases, entry.Id, token))!;
                    var changed = change(read.Document);
                    return ReferenceEquals(changed, read.Document) ? (false, null) : (true, (Batch?)new Batch().Replace(ModerationStore.Cases, read, changed));
                },
                cancellationToken);
        }
    }
}

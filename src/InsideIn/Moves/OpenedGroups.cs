using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Moves;

/// <summary>When a group is opened to everybody, each author of what stands in it is asked whether newcomers may read that (demand 10). Until then they see blanks.</summary>
internal sealed class OpenedGroups(DocumentStore store) : IListener
{
    private const int Page = 100;

    public string Name => "moves.openedGroups";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        if (fact.Fact is not GroupChanged { Shift: AudienceShift.Wider } changed
            || await store.GetAsync(GroupStore.Groups, changed.GroupId, cancellationToken) is not { Document: { Privacy: GroupPrivacy.Open, Widening: { } widening } })
        {
            return;
        }

        var found = await GroupContents.FindAsync(store, changed.GroupId, cancellationToken);
        foreach (var some in found.Authors.Chunk(Page))
        {
            await AskAsync(widening, some, cancellationToken);
        }
    }

    private async Task AskAsync(Opening widening, IReadOnlyList<Guid> speakers, CancellationToken cancellationToken)
    {
        var asked = await store.GetAsync(WideningStore.Consents, [.. speakers.Select(speaker => WideningConsent.IdOf(widening.WideningId, speaker))], cancellationToken);
        var batch = new Batch();
        var open = speakers.Where(speaker => !asked.ContainsKey(WideningConsent.IdOf(widening.WideningId, speaker))).ToList();
        if (open.Count == 0)
        {
            return;
        }

        foreach (var speaker in open)
        {
            batch.Insert(WideningStore.Consents, new WideningConsent(widening.WideningId, speaker, widening.GroupId, null, widening.At, WideningAnswer.Open));
        }

        batch.Append(new WideningAsked(widening.At, widening.WideningId, widening.GroupId, open));

        // A conflict means that the same fact was handed over twice.
        await store.CommitAsync(batch, cancellationToken);
    }
}

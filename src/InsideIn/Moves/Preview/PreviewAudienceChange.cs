using InsideIn.Access;

namespace InsideIn.Moves;

/// <summary>People look before they open or close something.</summary>
[QueryType]
public static partial class PreviewAudienceChange
{
    /// <summary>What a change would do to who reads, without doing it. Null where the viewer may not make the change, or it names nothing that the viewer may know. Of several changes the first one is looked at.</summary>
    /// <param name="thread">Other doors for a thread.</param>
    /// <param name="split">Comments that become a thread of their own.</param>
    /// <param name="merge">A thread that goes into another.</param>
    /// <param name="group">Another privacy or history of a group.</param>
    [Authorize]
    [Cost(50)]
    public static async Task<AudiencePreview?> PreviewAudienceChangeAsync(
        ThreadDoors? thread, ThreadPart? split, ThreadMerger? merge, GroupAudience? group, [GlobalState] Viewer viewer, Rights rights, Previews previews, DocumentStore store, CancellationToken cancellationToken)
    {
        var (plan, _) =
            thread is not null ? await MovePlan.MakeAsync(thread, viewer, rights, store, cancellationToken)
            : split is not null ? await SplitPlan.MakeAsync(split, viewer, rights, store, cancellationToken)
            : merge is not null ? await MergePlan.MakeAsync(merge, viewer, rights, store, cancellationToken)
            : (null, null);
        return plan is not null ? await previews.OfAsync(plan, viewer, cancellationToken)
            : group is not null && viewer.Owns(group.GroupId) ? await previews.OfAsync(group, viewer, cancellationToken)
            : null;
    }
}

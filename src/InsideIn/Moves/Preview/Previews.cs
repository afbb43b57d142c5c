using InsideIn.Groups;

namespace InsideIn.Moves;

/// <summary>How many unread notices there are about some threads. Notifications answers it.</summary>
public delegate Task<int> CountNotices(DocumentStore store, IReadOnlyCollection<Guid> threadIds, CancellationToken cancellationToken);

/// <summary>What changes of audience would do, and whether what was previewed is what would happen now.</summary>
public sealed class Previews(DocumentStore store, Audiences audiences, CountNotices notices, TimeProvider time)
{
    /// <summary>What becomes of a thread.</summary>
    internal async Task<AudiencePreview> OfAsync(ThreadPlan plan, Viewer viewer, CancellationToken cancellationToken)
    {
        var groups = await audiences.GroupsAsync(plan.Post.GroupIds.Union(plan.Doors), cancellationToken);
        var found = new Found(plan.FileIds, plan.Comments.Count(read => !read.Document.IsDeleted) + (plan.IsWhole ? 1 : 0), plan.IsWider ? plan.Authors : [], [plan.Post.Id])
        {
            Changes = [(plan.Post.Audience, plan.After)],
        };
        return await ShowAsync(found, groups, groups, plan.Asked, viewer.PersonId, cancellationToken);
    }

    /// <summary>What becomes of everything that stands in a group. Null where there is no such group.</summary>
    internal async Task<AudiencePreview?> OfAsync(GroupAudience asked, Viewer viewer, CancellationToken cancellationToken) =>
        await store.GetAsync(GroupStore.Groups, asked.GroupId, cancellationToken) is { Document: var before }
            ? await OfAsync(GroupChange.Of(before, new GroupWishes { Privacy = asked.Privacy, History = asked.History }, time.GetUtcNow()), before, viewer, cancellationToken)
            : null;

    /// <summary>Why a thread is not to be rearranged: it is not what the named preview showed.</summary>
    internal async Task<PreviewOutdatedError?> RefusesAsync(ThreadPlan plan, Viewer viewer, string? version, CancellationToken cancellationToken) =>
        PreviewVersion.Refuses(version, (await OfAsync(plan, viewer, cancellationToken)).Version);

    /// <inheritdoc cref="AskForPreview"/>
    public async Task<PreviewOutdatedError?> RefusesAsync(Viewer owner, GroupChange change, Group before, string? version, CancellationToken cancellationToken) =>
        PreviewVersion.Refuses(version, (await OfAsync(change, before, owner, cancellationToken)).Version);

    private async Task<AudiencePreview> OfAsync(GroupChange change, Group before, Viewer viewer, CancellationToken cancellationToken)
    {
        var found = await GroupContents.FindAsync(store, before.Id, cancellationToken);
        var groups = await audiences.GroupsAsync(found.Changes.SelectMany(item => item.Before.Doors).Append(before.Id), cancellationToken);
        var after = groups.ToDictionary(pair => pair.Key, pair => pair.Key == before.Id ? change.Group : pair.Value);
        var opened = change.Group.Privacy == GroupPrivacy.Open && before.Privacy != GroupPrivacy.Open;

        // The settings are named as they stand and as they are asked for; when exactly it happens does not matter.
        IReadOnlyList<Guid> asked = [Ids.Of($"{before.Privacy}.{before.History}.{change.Group.Privacy}.{change.Group.History}", before.Id)];
        return await ShowAsync(opened ? found : found with { Authors = [] }, groups, after, asked, viewer.PersonId, cancellationToken);
    }

    private async Task<AudiencePreview> ShowAsync(
        Found found, IReadOnlyDictionary<Guid, Group> before, IReadOnlyDictionary<Guid, Group> after, IReadOnlyList<Guid> asked, Guid viewerId, CancellationToken cancellationToken)
    {
        var shift = await audiences.CompareAsync(found.Changes, before, after, cancellationToken);
        IReadOnlyList<Guid> authors = [.. found.Authors.Where(author => author != viewerId)];
        var version = PreviewVersion.Of(new Dictionary<PreviewAspect, IEnumerable<Guid>>
        {
            [PreviewAspect.Request] = asked,
            [PreviewAspect.Doors] = found.Changes.SelectMany(item => item.Before.Doors.Concat(item.After.Doors)).Distinct().Select(door => Settings(before[door])),
            [PreviewAspect.Gained] = shift.Gained,
            [PreviewAspect.Lost] = shift.Lost,
            [PreviewAspect.Files] = found.FileIds,
            [PreviewAspect.Authors] = authors,
        });
        return new AudiencePreview(version, shift.Gained, shift.Lost, found.FileIds.Count, await notices(store, found.ThreadIds, cancellationToken), found.EntryCount, authors);
    }

    private static Guid Settings(Group group) => Ids.Of($"{group.Privacy}.{group.ReadableFrom:O}", group.Id);
}

/// <summary>What a change concerns.</summary>
/// <param name="FileIds">The files.</param>
/// <param name="EntryCount">The posts, events, pages and comments.</param>
/// <param name="Authors">Who wrote them, each once.</param>
/// <param name="ThreadIds">The threads.</param>
internal sealed record Found(IReadOnlyList<Guid> FileIds, int EntryCount, IReadOnlyList<Guid> Authors, IReadOnlyList<Guid> ThreadIds)
{
    /// <summary>Whom each of them is meant for before and after.</summary>
    public IReadOnlyList<(Audience Before, Audience After)> Changes { get; init; } = [];
}

using InsideIn.Access;
using InsideIn.Following;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Notifications;

/// <summary>Loads what the decision on people needs, a handful of store calls for a whole chunk of them.</summary>
public sealed class Recipients(DocumentStore store, Readers readers)
{
    /// <summary>The people among the ids who are in the network, each with what the decision needs.</summary>
    /// <param name="telling">What is to be told.</param>
    /// <param name="thread">Its thread; null when that is gone, or it is about no content.</param>
    /// <param name="personIds">Whom it may concern.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<Recipient>> LoadAsync(Telling telling, IReadable? thread, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken)
    {
        var people = await store.GetAsync(PeopleStore.People, personIds, cancellationToken);
        var settings = await store.GetAsync(SettingsStore.Settings, personIds, cancellationToken);
        var levels = await LevelsAsync(telling, personIds, cancellationToken);
        var viewers = await readers.ViewersAsync(telling.Thread is null ? [.. telling.GroupId is { } group ? (Guid[])[group] : []] : telling.Doors, personIds, cancellationToken);
        var mayRead = await ReadersAsync(telling, thread, viewers, cancellationToken);
        return
        [
            .. viewers.Where(viewer => people.ContainsKey(viewer.PersonId)).Select(viewer => new Recipient(
                people[viewer.PersonId].Document,
                settings.GetValueOrDefault(viewer.PersonId)?.Document ?? new NotificationSettings(viewer.PersonId),
                [.. levels[viewer.PersonId]],
                telling.Doors.Any(door => viewer.IsIn(door) && !levels[viewer.PersonId].Any(level => level.Scope == new FollowScope(FollowScopeKind.Group, door))),
                mayRead.Contains(viewer.PersonId))),
        ];
    }

    /// <summary>What they set, with the follows of the one who acts, which stand elsewhere.</summary>
    private async Task<ILookup<Guid, FollowSetting>> LevelsAsync(Telling telling, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken)
    {
        var set = await FollowStore.OfAsync(store, personIds, telling.Scopes, cancellationToken);
        var follows = await store.GetAsync(PeopleStore.Follows, [.. personIds.Select(id => Follow.IdOf(id, telling.What.ActorId))], cancellationToken);
        var followers = follows.Values.Select(read => read.Document.FollowerId).ToHashSet();
        return personIds.SelectMany(id => WithFollow(set[id], followers.Contains(id), id, telling)).ToLookup(setting => setting.PersonId);
    }

    /// <summary>
    /// A level for a person is about the threads that they begin: of what they add to others' it counts only that they are muted.
    /// Who has unfollowed a person has no level for them above MENTIONS, whatever was once set; who follows without one has FIRST_POST.
    /// </summary>
    private static IEnumerable<FollowSetting> WithFollow(IEnumerable<FollowSetting> set, bool follows, Guid personId, Telling telling)
    {
        var actor = new FollowScope(FollowScopeKind.Person, telling.What.ActorId);
        var isLater = telling.Reason.Traits().Occasion == Occasion.Later;
        var settings = set.Where(setting => setting.Scope.Kind != FollowScopeKind.Person || setting.Level == FollowLevel.Mute || (!isLater && (follows || setting.Level < FollowLevel.FirstPost))).ToList();
        return follows && !isLater && settings.All(setting => setting.Scope != actor)
            ? settings.Append(new FollowSetting(personId, actor, FollowLevel.FirstPost, telling.What.At, IsByTakingPart: false))
            : settings;
    }

    /// <summary>Who may read it: the thread, or know the group that it is about where they have to.</summary>
    private async Task<IReadOnlySet<Guid>> ReadersAsync(Telling telling, IReadable? thread, IReadOnlyList<Viewer> viewers, CancellationToken cancellationToken)
    {
        if (telling.Thread is not null)
        {
            return thread is null ? new HashSet<Guid>() : await readers.AmongAsync(thread, viewers, cancellationToken);
        }

        var group = !telling.Reason.Traits().IsForOutsiders && telling.GroupId is { } groupId ? await store.GetAsync(GroupStore.Groups, groupId, cancellationToken) : null;
        return viewers.Where(viewer => telling.GroupId is null || telling.Reason.Traits().IsForOutsiders || group?.Document.IsKnownTo(viewer) == true).Select(viewer => viewer.PersonId).ToHashSet();
    }
}

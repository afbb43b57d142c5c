using InsideIn.People;

namespace InsideIn.Following;

/// <summary>People choose how much they want to be told.</summary>
[MutationType]
public static partial class SetFollowLevel
{
    /// <summary>
    /// Sets how much the viewer wants to be told of a thread (a post, event or page), a group, a tag or a person; null goes back to what holds without a choice.
    /// A thread can be followed without its group. Nobody is told, and nobody else can see it.
    /// </summary>
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "followed")]
    public static async Task<FieldResult<FollowedThing, NotFoundError, NotAllowedError>> SetFollowLevelAsync(
        NodeId thingId, FollowLevel? level, [GlobalState] Viewer viewer, FollowTargets targets, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await targets.FindAsync(viewer, thingId, cancellationToken) is not { } scope)
        {
            return new NotFoundError();
        }

        if (scope == new FollowScope(FollowScopeKind.Person, viewer.PersonId))
        {
            return new NotAllowedError("You follow colleagues, not yourself.");
        }

        await store.DecideAsync(
            async token =>
            {
                var before = await store.GetAsync(FollowStore.Settings, FollowSetting.IdOf(viewer.PersonId, scope), token);
                if (before?.Document is { IsByTakingPart: false } set ? set.Level == level : before is null && level is null)
                {
                    return (true, null);
                }

                var at = time.GetUtcNow();
                var batch = level is { } chosen
                    ? new Batch().Put(FollowStore.Settings, before, new FollowSetting(viewer.PersonId, scope, chosen, at, IsByTakingPart: false))
                    : new Batch().Delete(FollowStore.Settings, before!);
                batch.Append(new FollowLevelChanged(viewer.PersonId, at, scope, level));
                return (true, await WithPersonAsync(batch, store, viewer.PersonId, scope, level, at, token));
            },
            cancellationToken);
        return new FollowedThing(scope, level);
    }

    /// <summary>Following a person is kept in one place, whichever way it was said.</summary>
    private static async Task<Batch> WithPersonAsync(Batch batch, DocumentStore store, Guid followerId, FollowScope scope, FollowLevel? level, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (scope.Kind != FollowScopeKind.Person)
        {
            return batch;
        }

        var follow = await store.GetAsync(PeopleStore.Follows, Follow.IdOf(followerId, scope.Id), cancellationToken);
        return (follow, level >= FollowLevel.FirstPost) switch
        {
            (null, true) => batch.Insert(PeopleStore.Follows, new Follow(followerId, scope.Id, at)).Append(new PersonFollowed(followerId, at, scope.Id)),
            (not null, false) => batch.Delete(PeopleStore.Follows, follow).Append(new PersonUnfollowed(followerId, at, scope.Id)),
            _ => batch,
        };
    }
}

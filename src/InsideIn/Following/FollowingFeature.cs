namespace InsideIn.Following;

/// <summary>How much people want to be told of what.</summary>
public static class FollowingFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Following")
    {
        Collections = [FollowStore.Settings],
        Facts = [typeof(FollowLevelChanged)],
        PersonalData =
        [
            new PersonalData<FollowSetting>(FollowStore.Settings, "follow levels")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, FollowStore.Of(id), cancellationToken),
                Show = setting => new { setting.Scope.Kind, setting.Scope.Id, setting.Level, setting.At, setting.IsByTakingPart },
                Forget = (setting, who) => setting.PersonId == who.PersonId || setting.Scope == new FollowScope(FollowScopeKind.Person, who.PersonId) ? null : setting,
            },
        ],
        Services = services => services.AddSingleton<FollowTargets>(),
    };
}

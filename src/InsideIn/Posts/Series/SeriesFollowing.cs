using InsideIn.Following;

namespace InsideIn.Posts;

/// <summary>How much the viewer is told of a series.</summary>
[ObjectType<Series>]
public static partial class SeriesFollowing
{
    /// <summary>The level that the viewer chose for this series; null for none. Nobody else can see it.</summary>
    [Cost(1)]
    public static async Task<FollowLevel?> GetViewerFollowLevelAsync([Parent] Series series, IFollowSettingByScopeDataLoader settings, CancellationToken cancellationToken) =>
        (await settings.LoadAsync(new FollowScope(FollowScopeKind.Series, series.Id), cancellationToken))?.Level;
}

/// <summary>The series among what somebody follows.</summary>
[ObjectType<FollowedThing>]
public static partial class FollowedSeries
{
    /// <summary>The series; null for things of other kinds, and when the viewer may not know it any more.</summary>
    [Cost(1)]
    public static async Task<Series?> GetSeriesAsync([Parent] FollowedThing followed, ISeriesByIdDataLoader series, CancellationToken cancellationToken) =>
        followed.Kind == FollowScopeKind.Series ? await series.LoadAsync(followed.Scope.Id, cancellationToken) : null;
}

using InsideIn.Following;
using InsideIn.Tags;

namespace InsideIn.Posts;

/// <summary>How much the viewer is told of a tag.</summary>
[ObjectType<Tag>]
public static partial class TagFollowing
{
    /// <summary>The level that the viewer chose for this tag; null for none. Nobody else can see it.</summary>
    [Cost(1)]
    public static async Task<FollowLevel?> GetViewerFollowLevelAsync([Parent] Tag tag, IFollowSettingByScopeDataLoader settings, CancellationToken cancellationToken) =>
        (await settings.LoadAsync(new FollowScope(FollowScopeKind.Tag, tag.Id), cancellationToken))?.Level;
}

/// <summary>The tag among what somebody follows.</summary>
[ObjectType<FollowedThing>]
public static partial class FollowedTag
{
    /// <summary>The tag; null for things of other kinds, and where it stands in nothing that the viewer may read.</summary>
    [Cost(1)]
    public static async Task<Tag?> GetTagAsync([Parent] FollowedThing followed, ITagByIdDataLoader tags, CancellationToken cancellationToken) =>
        followed.Kind == FollowScopeKind.Tag ? await tags.LoadAsync(followed.Scope.Id, cancellationToken) : null;
}

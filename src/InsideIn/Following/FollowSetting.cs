namespace InsideIn.Following;

/// <summary>The level that one person chose for one thing, or came to by taking part in it. Nobody else sees it.</summary>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Scope">What it is for.</param>
/// <param name="Level">How much the person wants to be told.</param>
/// <param name="At">When it was set.</param>
/// <param name="IsByTakingPart">Whether it came by taking part and was not chosen.</param>
public sealed record FollowSetting(Guid PersonId, FollowScope Scope, FollowLevel Level, DateTimeOffset At, bool IsByTakingPart)
{
    /// <summary>One per person and thing.</summary>
    public Guid Id => IdOf(PersonId, Scope);

    /// <summary>The thing among whose followers it stands.</summary>
    public Guid ScopeId => Scope.Id;

    /// <summary>The person among whose muted things it stands; null where the level is another.</summary>
    public Guid? MutedBy => Level == FollowLevel.Mute ? PersonId : null;

    /// <summary>The person into whose feeds the tag brings posts; null for things of other kinds, and where the level brings none.</summary>
    public Guid? TagFollowedBy => Scope.Kind == FollowScopeKind.Tag && Level >= FollowLevel.FirstPost ? PersonId : null;

    /// <summary>The id of what a person set for a thing.</summary>
    public static Guid IdOf(Guid personId, FollowScope scope) => Ids.Of($"followSetting.{scope.Kind}", personId, scope.Id);

    /// <summary>
    /// What taking part in a thread makes of what was set before. Shape: null when it changes nothing. It raises and never lowers;
    /// who has muted the thread hears nothing of it until they say otherwise, and what they set after <paramref name="at"/> stands, however late their part is noted.
    /// </summary>
    public static FollowSetting? ByTakingPart(FollowSetting? before, Guid personId, FollowScope thread, DateTimeOffset at) =>
        before is { Level: FollowLevel.Mute or FollowLevel.All } || before?.At >= at ? null : new FollowSetting(personId, thread, FollowLevel.All, at, IsByTakingPart: true);
}

namespace InsideIn.Following;

/// <summary>What counts for a person where several settings meet.</summary>
/// <param name="Level">The level.</param>
/// <param name="Scope">For what it was set; null for the level that every member has without a choice.</param>
public sealed record EffectiveLevel(FollowLevel Level, FollowScope? Scope)
{
    /// <summary>What members have who chose nothing: new threads once a day, what is announced to all of them at once.</summary>
    public static readonly EffectiveLevel OfMembers = new(FollowLevel.FirstPost, null);

    /// <summary>What everybody else has who chose nothing.</summary>
    public static readonly EffectiveLevel OfOthers = new(FollowLevel.Mentions, null);

    /// <summary>Whether the person chose it, or came to it by taking part.</summary>
    public bool IsChosen => Scope is not null;

    /// <summary>
    /// The level that counts among those that a person set for what they are told of. Muting the one who acts silences them everywhere;
    /// otherwise the most specific counts: thread, person, series, tag, group. Among several tags a muted one counts, and else the loudest; among several
    /// groups the loudest, because what comes in by one door is not closed by another.
    /// </summary>
    /// <param name="settings">What the person set for the thread, its tags, its groups and the one who acts.</param>
    /// <param name="isMember">Whether the person is in one of the groups without having set anything for it.</param>
    public static EffectiveLevel Of(IReadOnlyList<FollowSetting> settings, bool isMember)
    {
        ILookup<FollowScopeKind, FollowSetting> of = settings.OrderByDescending(setting => setting.Level).ToLookup(setting => setting.Scope.Kind);
        var counting =
            of[FollowScopeKind.Person].FirstOrDefault(setting => setting.Level == FollowLevel.Mute)
            ?? of[FollowScopeKind.Thread].FirstOrDefault()
            ?? of[FollowScopeKind.Person].FirstOrDefault()
            ?? of[FollowScopeKind.Series].FirstOrDefault()
            ?? of[FollowScopeKind.Tag].FirstOrDefault(setting => setting.Level == FollowLevel.Mute)
            ?? of[FollowScopeKind.Tag].FirstOrDefault()
            ?? of[FollowScopeKind.Group].FirstOrDefault();
        return counting is null ? isMember ? OfMembers : OfOthers
            : counting.Scope.Kind == FollowScopeKind.Group && isMember && counting.Level < OfMembers.Level ? OfMembers
            : new EffectiveLevel(counting.Level, counting.Scope);
    }
}

namespace InsideIn.Following;

/// <summary>How much of something a person wants to be told, from nothing to everything.</summary>
public enum FollowLevel
{
    /// <summary>Nothing, mentions included.</summary>
    Mute,

    /// <summary>What is meant for the person: mentions and replies.</summary>
    Mentions,

    /// <summary>That, and each new thread.</summary>
    FirstPost,

    /// <summary>Everything, once a day; what is meant for the person at once.</summary>
    Digest,

    /// <summary>Everything at once.</summary>
    All,
}

/// <summary>What a level is set for. The more specific one wins: thread, person, series, tag, group.</summary>
public enum FollowScopeKind
{
    /// <summary>One post, event or page with what hangs on it.</summary>
    Thread,

    /// <summary>What one person does.</summary>
    Person,

    /// <summary>The articles of one series.</summary>
    Series,

    /// <summary>What bears one tag.</summary>
    Tag,

    /// <summary>What stands in one group.</summary>
    Group,
}

/// <summary>One thing that a level can be set for.</summary>
public sealed record FollowScope(FollowScopeKind Kind, Guid Id)
{
    /// <summary>What the thread hangs on; null for things of other kinds. Two scopes of one kind and id are the same.</summary>
    public Subject? Thread { get; init; }

    /// <summary>The thread that hangs on a post, event or page.</summary>
    public static FollowScope Of(Subject subject) => new(FollowScopeKind.Thread, subject.Id) { Thread = subject };

    /// <inheritdoc/>
    public bool Equals(FollowScope? other) => other is not null && Kind == other.Kind && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Id);
}

using InsideIn.People;

namespace InsideIn.Posts;

/// <summary>Some of the people named in a post would not read it. Whoever is unknown, gone or outside is one answer (rule R2).</summary>
/// <param name="PersonIds">They, as they were named.</param>
public sealed record NotReadersError([property: ID<Person>] IReadOnlyList<Guid> PersonIds) : IError
{
    /// <inheritdoc/>
    public string Message => $"{PersonIds.Count} of the people named cannot read this post, or are not here.";

    /// <inheritdoc/>
    public string Code => "NOT_READERS";
}

/// <summary>Whose announcements are counted.</summary>
public enum AnnouncementLimit
{
    /// <summary>The author's, in all groups.</summary>
    Author,

    /// <summary>Those of one of the groups, by all authors.</summary>
    Group,
}

/// <summary>Too many announcements are open already.</summary>
/// <param name="Of">Whose are counted.</param>
/// <param name="OpenCount">The announcements that are open.</param>
/// <param name="Limit">The most that may be.</param>
/// <param name="NextEndsAt">When the first of them ends.</param>
public sealed record AnnouncementQuotaError(AnnouncementLimit Of, int OpenCount, int Limit, DateTimeOffset NextEndsAt) : IError
{
    /// <inheritdoc/>
    public string Message =>
        $"{(Of == AnnouncementLimit.Author ? "You have" : "The group has")} {OpenCount} open announcements; at most {Limit} may be open at once. The first of them ends at {NextEndsAt:u}.";

    /// <inheritdoc/>
    public string Code => "ANNOUNCEMENT_QUOTA";
}

using System.Text.Json.Serialization;

namespace InsideIn.Outward;

/// <summary>A place outside the company where communications publish.</summary>
public enum OutwardChannel
{
    /// <summary>The company's own page.</summary>
    CompanyPage,

    /// <summary>The newsletter.</summary>
    Newsletter,

    /// <summary>The pages for people who may want to work here.</summary>
    CareersSite,
}

/// <summary>How the author is named outside. Each of them says that an employee speaks (rule C-19).</summary>
public enum Attribution
{
    /// <summary>By full name.</summary>
    FullName,

    /// <summary>By first name and job title.</summary>
    FirstNameRole,

    /// <summary>By the department alone.</summary>
    Team,

    /// <summary>As an employee, nothing more.</summary>
    UnnamedEmployee,
}

/// <summary>Where a consent stands.</summary>
public enum ConsentStatus
{
    /// <summary>Communications may use the agreed text.</summary>
    Active,

    /// <summary>The post was edited since; what stands there now was never agreed to.</summary>
    Stale,

    /// <summary>The author took it back, offered anew, deleted the post or left.</summary>
    Withdrawn,

    /// <summary>Its end date has passed.</summary>
    Expired,
}

/// <summary>
/// An author's yes to one version of one post, for named channels, until a day (rules C-2, C-3). Seen by its author only.
/// </summary>
public sealed record Consent
{
    /// <summary>The id, which tells neither time nor order.</summary>
    public required Guid Id { get; init; }

    /// <summary>The post.</summary>
    [GraphQLIgnore]
    public required Guid PostId { get; init; }

    /// <summary>The author of post and consent.</summary>
    [GraphQLIgnore]
    public required Guid AuthorId { get; init; }

    /// <summary>Exactly what was agreed to.</summary>
    [GraphQLIgnore]
    public required PostVersion Version { get; init; }

    /// <summary>Where it may be published.</summary>
    public required IReadOnlyList<OutwardChannel> Channels { get; init; }

    /// <summary>How the author wants to be named.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>The author's line under the text outside, as it was agreed to.</summary>
    public required string Byline { get; init; }

    /// <summary>The notice that the author was shown before the yes.</summary>
    public required string NoticeVersion { get; init; }

    /// <summary>The SHA-256 of that notice.</summary>
    [GraphQLIgnore]
    public required string NoticeHash { get; init; }

    /// <summary>How the yes was given.</summary>
    [GraphQLIgnore]
    public required string Method { get; init; }

    /// <summary>When the author agreed.</summary>
    public required DateTimeOffset GrantedAt { get; init; }

    /// <summary>When the consent ends by itself.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When an edit of the post made it stale; null when none did.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? StaleAt { get; init; }

    /// <summary>When it was withdrawn; null while it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>The number of the agreed revision.</summary>
    [JsonIgnore]
    public int RevisionNumber => Version.RevisionNumber;

    /// <summary>The SHA-256 of the agreed version's canonical form.</summary>
    [JsonIgnore]
    public string ContentHash => Version.ContentHash;

    /// <summary>The agreed text; empty once the author has deleted the post.</summary>
    [JsonIgnore]
    public string Text => Version.Body.ToPlainText();

    /// <summary>Whether nothing but time has ended it. One consent of a post stands at most.</summary>
    [JsonIgnore]
    [GraphQLIgnore]
    public bool IsStanding => StaleAt is null && WithdrawnAt is null;

    /// <summary>Whether both say yes to the same: version, channels, name, notice and end.</summary>
    public bool HasTermsOf(Consent other) =>
        Version.IsSameAs(other.Version) && Channels.SequenceEqual(other.Channels) && Byline == other.Byline && NoticeHash == other.NoticeHash && ExpiresAt == other.ExpiresAt;

    /// <summary>Where it stands, given the version of the post that stands now; null: the post is gone.</summary>
    public ConsentStatus StatusAt(DateTimeOffset now, PostVersion? current) => this switch
    {
        { WithdrawnAt: not null } => ConsentStatus.Withdrawn,
        { StaleAt: not null } => ConsentStatus.Stale,
        _ when current is null => ConsentStatus.Withdrawn,
        _ when !Version.IsSameAs(current) => ConsentStatus.Stale,
        _ when now >= ExpiresAt => ConsentStatus.Expired,
        _ => ConsentStatus.Active,
    };
}

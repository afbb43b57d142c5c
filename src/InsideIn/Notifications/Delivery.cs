using System.Text.Json.Serialization;
using InsideIn.Following;

namespace InsideIn.Notifications;

/// <summary>By what somebody is told.</summary>
public enum NoticeChannel
{
    /// <summary>The list of notices, at once.</summary>
    InApp,

    /// <summary>The digest, once a day.</summary>
    Digest,

    /// <summary>A mail of its own.</summary>
    Mail,
}

/// <summary>How a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>The person has it.</summary>
    Done,

    /// <summary>It waits for its moment.</summary>
    Waiting,

    /// <summary>It is being handed over; after a crash nobody knows whether it arrived.</summary>
    Handing,

    /// <summary>It was not needed any more when its moment came: seen, deleted, muted, or no right to it.</summary>
    Dropped,
}

/// <summary>That one person was, or is to be, told of one thing by one channel, and why. Together they answer "why did I get this" and "was I told twice".</summary>
public sealed record Delivery
{
    /// <summary>The id, which follows from person, thing and channel: nobody is told twice (rule R17).</summary>
    public Guid Id => IdOf(PersonId, ItemId, Channel);

    /// <summary>Who is told.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Of what.</summary>
    public required Guid ItemId { get; init; }

    /// <summary>By what.</summary>
    public required NoticeChannel Channel { get; init; }

    /// <summary>Why.</summary>
    public required NoticeReason Reason { get; init; }

    /// <summary>What the reason holds for; null for everything.</summary>
    public FollowScope? On { get; init; }

    /// <summary>What it shows on; null when it is about no content.</summary>
    public Subject? About { get; init; }

    /// <summary>The thread; null when it is about no content.</summary>
    public Subject? Where { get; init; }

    /// <summary>Who did it.</summary>
    public required Guid ActorId { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset HappenedAt { get; init; }

    /// <summary>When the record was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether it came in the person's quiet hours.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The notice that shows it; null for the digest.</summary>
    public Guid? NoticeId { get; init; }

    /// <summary>How it stands.</summary>
    public required DeliveryState State { get; init; }

    /// <summary>When it is due, while it waits.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>How often it was handed over.</summary>
    public int Attempts { get; init; }

    /// <summary>The thread among whose deliveries it stands.</summary>
    public Guid? ThreadId => Where?.Id;

    /// <summary>What it shows on.</summary>
    public Guid? AboutId => About?.Id;

    /// <summary>The group, when it is about a group and no content.</summary>
    [JsonIgnore]
    public Guid? GroupId => About is null && On is { Kind: FollowScopeKind.Group, Id: var id } ? id : null;

    /// <summary>When the mail is due; null for everything else.</summary>
    public DateTimeOffset? MailDueAt => Channel == NoticeChannel.Mail && State is (DeliveryState.Waiting or DeliveryState.Handing) ? DueAt : null;

    /// <summary>Whose digest it waits for; null for everything else.</summary>
    public Guid? DigestOf => Channel == NoticeChannel.Digest && State == DeliveryState.Waiting ? PersonId : null;

    /// <summary>When the digest is due that it waits for; null for everything else.</summary>
    public DateTimeOffset? DigestDueAt => DigestOf is null ? null : DueAt;

    /// <summary>The id of what one person is told of one thing by one channel.</summary>
    public static Guid IdOf(Guid personId, Guid itemId, NoticeChannel channel) => Ids.Of($"delivery.{channel}", personId, itemId);

    /// <summary>A record of telling a person.</summary>
    public static Delivery Of(Guid personId, Telling telling, NoticeChannel channel, DateTimeOffset at) => new()
    {
        PersonId = personId,
        ItemId = telling.What.ItemId,
        Channel = channel,
        Reason = telling.Reason,
        On = telling.Scope,
        About = telling.What.About,
        Where = telling.Thread,
        ActorId = telling.What.ActorId,
        HappenedAt = telling.What.At,
        At = at,
        State = DeliveryState.Done,
    };
}

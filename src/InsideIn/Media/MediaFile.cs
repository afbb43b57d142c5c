using System.Text.Json.Serialization;

namespace InsideIn.Media;

/// <summary>A file or a picture that somebody uploads: first announced and awaited, then here.</summary>
public sealed record MediaFile
{
    /// <summary>The id, which follows from the owner and the client's key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose file it is.</summary>
    [GraphQLIgnore]
    public required Guid OwnerId { get; init; }

    /// <summary>The name that the owner gave it, without a path.</summary>
    public required string FileName { get; init; }

    /// <summary>What it is: <c>image/png</c>.</summary>
    public required string ContentType { get; init; }

    /// <summary>Its length. Unit: bytes.</summary>
    public required int SizeInBytes { get; init; }

    /// <summary>The SHA-256 that its content must have; null when the owner did not say.</summary>
    [GraphQLIgnore]
    public string? AnnouncedHash { get; init; }

    /// <summary>Until when its content may start to come; null once it is here.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? AwaitedUntil { get; init; }

    /// <summary>The owner, while the content is awaited.</summary>
    [GraphQLIgnore]
    public Guid? AwaitedFrom => AwaitedUntil is null ? null : OwnerId;

    /// <summary>The SHA-256 of the content, which is the id of its blob. Noted before the blob is kept, so that none is ever forgotten; null before that.</summary>
    [GraphQLIgnore]
    public string? Hash { get; init; }

    /// <summary>When the content arrived; null while it is awaited.</summary>
    public DateTimeOffset? UploadedAt { get; init; }

    /// <summary>The post or comment that it is a part of; null while it is its owner's alone.</summary>
    [GraphQLIgnore]
    public Subject? AttachedTo { get; init; }

    /// <summary>The id of that item.</summary>
    [GraphQLIgnore]
    public Guid? AttachedToId => AttachedTo?.Id;

    /// <summary>What a picture shows, in words; empty for one that only adorns, null where nobody was asked.</summary>
    public string? AltText { get; init; }

    /// <summary>How wide a picture is shown. Unit: pixels; null while it is awaited, and for what is no picture or does not tell.</summary>
    public int? Width { get; init; }

    /// <summary>How high a picture is shown. Unit: pixels; null as above.</summary>
    public int? Height { get; init; }

    /// <summary>Since when it is here and part of nothing; null otherwise. A group or a draft may name it all the same.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? LooseSince => AttachedTo is null ? UploadedAt : null;

    /// <summary>Whether it is shown in place.</summary>
    [JsonIgnore]
    public bool IsPicture => FileType.Find(ContentType) is { IsPicture: true };

    /// <summary>Whether the content is here.</summary>
    [GraphQLIgnore]
    [JsonIgnore]
    public bool IsHere => UploadedAt is not null;

    /// <summary>The one file of a person's client key.</summary>
    public static Guid IdOf(Guid ownerId, Guid clientKey) => Ids.Of("file", ownerId, clientKey);

    /// <summary>A file that is awaited.</summary>
    public static MediaFile Await(Guid id, Guid ownerId, FileAnnouncement announced, DateTimeOffset now) => new()
    {
        Id = id,
        OwnerId = ownerId,
        FileName = announced.FileName,
        ContentType = announced.ContentType,
        SizeInBytes = announced.SizeInBytes,
        AnnouncedHash = announced.Hash,
        AwaitedUntil = now + FileRules.AddressLifetime,
    };

    /// <summary>The file once its content is here: of a picture less than was announced.</summary>
    public MediaFile Arrive(int sizeInBytes, PictureSize? size, DateTimeOffset now) =>
        this with { AwaitedUntil = null, UploadedAt = now, SizeInBytes = sizeInBytes, Width = size?.Width, Height = size?.Height };

    /// <summary>The file as a part of an item.</summary>
    public MediaFile AttachTo(Subject item, string? altText) => this with { AttachedTo = item, AltText = altText is null ? null : RichText.Clean(altText) };

    /// <summary>Whether it is the viewer's alone. What is a part of an item is read through the item, by its owner too (rule R5).</summary>
    public bool IsOnlyOf(Viewer viewer) => AttachedTo is null && OwnerId == viewer.PersonId;
}

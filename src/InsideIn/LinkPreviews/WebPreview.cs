using System.Text.Json.Serialization;

namespace InsideIn.LinkPreviews;

/// <summary>A picture of a page of the web, kept here.</summary>
/// <param name="Hash">The SHA-256 of its content, which is the id of its blob.</param>
/// <param name="ContentType">What it is: <c>image/png</c>.</param>
/// <param name="Width">Unit: pixels.</param>
/// <param name="Height">Unit: pixels.</param>
public sealed record WebPicture(string Hash, string ContentType, int Width, int Height);

/// <summary>What an address of the web shows, kept once however many texts link to it, for as long as one does.</summary>
public sealed record WebPreview
{
    /// <summary>For how long what was read is fresh: a text that links to it later has it read again.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromDays(7);

    /// <summary>For how long it is remembered that nothing could be read.</summary>
    public static readonly TimeSpan FailedFor = TimeSpan.FromDays(1);

    /// <summary>How often a server is tried that could not be reached, until somebody links to it again.</summary>
    public const int MostTries = 3;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(10);

    /// <summary>The id, which follows from the address.</summary>
    public required Guid Id { get; init; }

    /// <summary>The address.</summary>
    public required string Address { get; init; }

    /// <summary>When it is to be read; null when it need not be.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>How often it was tried since it was last read.</summary>
    public int Tries { get; init; }

    /// <summary>When it was last read or tried; null when it never was.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Why nothing was read the last time; null when something was, or it was never tried.</summary>
    public WebRefusal? Refusal { get; init; }

    /// <summary>What the page is called; null while nothing was read.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>Whose page it says it is.</summary>
    public string? SiteName { get; init; }

    /// <summary>Its picture.</summary>
    public WebPicture? Picture { get; init; }

    /// <summary>The content of its picture.</summary>
    public string? PictureHash => Picture?.Hash;

    /// <summary>Whether there is something to show.</summary>
    [JsonIgnore]
    public bool IsShown => Title is not null;

    /// <summary>The one id of an address.</summary>
    public static Guid IdOf(WebAddress address) => Ids.Of($"webPreview {address.Uri.AbsoluteUri}");

    /// <summary>What is to be read.</summary>
    public static WebPreview Wanted(WebAddress address, DateTimeOffset now) => new() { Id = IdOf(address), Address = address.Uri.AbsoluteUri, DueAt = now };

    /// <summary>It after a text linked to it: to be read again where what is known of it is old. The same when it is not.</summary>
    public WebPreview Want(DateTimeOffset now) => DueAt is null && ReadAt + (Refusal is null ? FreshFor : FailedFor) <= now ? this with { DueAt = now, Tries = 0 } : this;

    /// <summary>It after it was read.</summary>
    public WebPreview Read(PageHead head, WebPicture? picture, DateTimeOffset now) => this with
    {
        DueAt = null,
        Tries = 0,
        ReadAt = now,
        Refusal = null,
        Title = head.Title,
        Description = head.Description,
        SiteName = head.SiteName,
        Picture = picture,
    };

    /// <summary>It after nothing could be read. What was read before stands; a server that may be back soon is tried again, each time later.</summary>
    public WebPreview Fail(WebRefusal refusal, DateTimeOffset now)
    {
        var tries = Tries + 1;
        var mayPass = refusal is WebRefusal.Unreachable or WebRefusal.Time or WebRefusal.Status && tries < MostTries;
        return this with { DueAt = mayPass ? now + (FirstWait * Math.Pow(6, tries - 1)) : null, Tries = tries, ReadAt = now, Refusal = refusal };
    }
}

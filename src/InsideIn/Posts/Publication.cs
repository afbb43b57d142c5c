using InsideIn.Media;
using InsideIn.Polls;

namespace InsideIn.Posts;

/// <summary>What somebody wants to publish, as they put it; nothing of it is checked yet.</summary>
/// <param name="GroupIds">The groups that it is to stand in, each once.</param>
/// <param name="Text">What it says.</param>
/// <param name="ClientKey">The key that a retry comes with again.</param>
public sealed record Publication(IReadOnlyList<Guid> GroupIds, string Text, Guid ClientKey)
{
    /// <summary>What its kind needs; null for a short post.</summary>
    public PostDetails? Details { get; init; }

    /// <summary>The thing that it shares; null when none.</summary>
    public Subject? Shared { get; init; }

    /// <summary>The files that it carries.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The poll that it carries; null when none.</summary>
    public PollDetails? Poll { get; init; }

    /// <summary>When it is to go out of the lists; null when it is to stay.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Who wrote it together with the author, in the order of being named.</summary>
    public IReadOnlyList<Guid> CoAuthorIds { get; init; } = [];

    /// <summary>Who publishes it for the author; null when the author does (rule R30).</summary>
    public Guid? PublishedById { get; init; }

    /// <summary>The number of people to tell that the author has confirmed; null when nobody asked.</summary>
    public int? ConfirmedRecipients { get; init; }

    /// <summary>The moment for which it is asked; null for now. What is to be published later is judged by the day on which it will be.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether it is published while its author is away, so that nobody can be asked.</summary>
    public bool IsUnattended { get; init; }

    /// <summary>Whether something other than its text speaks.</summary>
    internal bool SpeaksWithoutText => Shared is not null || Attachments.Count > 0 || Details?.Question is not null;
}

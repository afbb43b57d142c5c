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

    /// <summary>Whether something other than its text speaks.</summary>
    internal bool SpeaksWithoutText => Shared is not null || Attachments.Count > 0 || Details?.Question is not null;
}

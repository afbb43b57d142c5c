using InsideIn.Media;
using InsideIn.Mentions;
using InsideIn.Polls;

namespace InsideIn.Posts;

/// <summary>Why something may not be published, or stand as it is edited: one list for publishing at once, from a draft or later, and for edits.</summary>
[Error<TextEmptyError>]
[Error<TextTooLongError>]
[Error<GroupCountError>]
[Error<NotFoundError>]
[Error<NotAllowedError>]
[Error<CountOutOfRangeError>]
[Error<TimeOutOfRangeError>]
[Error<NotReadersError>]
[Error<AnnouncementQuotaError>]
[Error<FileNotAttachableError>]
[Error<FileNotAttachedError>]
[Error<AltTextMissingError>]
[Error<PollOptionTwiceError>]
[Error<SeriesFullError>]
[Error<MentionRefusals>]
public abstract class PublishingRefusals;

/// <summary>A post stands in at least one group and in no more than a few.</summary>
/// <param name="Count">The groups named.</param>
/// <param name="Limit">The most groups allowed.</param>
public sealed record GroupCountError(int Count, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"A post stands in 1 to {Limit} groups; {Count} were named.";

    /// <inheritdoc/>
    public string Code => "GROUP_COUNT";
}

/// <summary>The series has as many articles as it may have.</summary>
/// <param name="Limit">The most articles allowed.</param>
public sealed record SeriesFullError(int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"A series has at most {Limit} articles; begin another one.";

    /// <inheritdoc/>
    public string Code => "SERIES_FULL";
}

/// <summary>As many people write with the author as may.</summary>
/// <param name="Limit">The most co-authors allowed.</param>
public sealed record TooManyCoAuthorsError(int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"At most {Limit} people write with the author.";

    /// <inheritdoc/>
    public string Code => "TOO_MANY_CO_AUTHORS";
}

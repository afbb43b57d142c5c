using System.Globalization;

namespace InsideIn.Outward;

/// <summary>Only the author may offer a post (rule C-1).</summary>
public sealed record NotAuthorError : IError
{
    /// <inheritdoc/>
    public string Message => "Only the author may offer a post for the outside.";

    /// <inheritdoc/>
    public string Code => "NOT_AUTHOR";
}

/// <summary>What the author agreed to is not what stands there (rule C-5).</summary>
/// <param name="ContentHash">The hash that was agreed to.</param>
/// <param name="CurrentContentHash">The hash of the text that stands now.</param>
public sealed record ContentHashError(string ContentHash, string CurrentContentHash) : IError
{
    /// <inheritdoc/>
    public string Message => $"The agreement names the content {ContentHash}, but {CurrentContentHash} stands there. Read the text again before you agree.";

    /// <inheritdoc/>
    public string Code => "CONTENT_HASH_MISMATCH";
}

/// <summary>What is said in this group stays in the company (rule C-10).</summary>
/// <param name="GroupName">The group.</param>
public sealed record GroupPolicyError(string GroupName) : IError
{
    /// <inheritdoc/>
    public string Message => $"Posts in '{GroupName}' stay inside: only posts in open groups can be offered.";

    /// <inheritdoc/>
    public string Code => "GROUP_POLICY";
}

/// <summary>An agreement names the channels it is for (rule C-2).</summary>
public sealed record ChannelsEmptyError : IError
{
    /// <inheritdoc/>
    public string Message => "No channel was named; an offer is for at least one.";

    /// <inheritdoc/>
    public string Code => "CHANNELS_EMPTY";
}

/// <summary>The notice has changed since the author was shown one (rule C-3).</summary>
/// <param name="NoticeVersion">The version that the author was shown.</param>
/// <param name="CurrentNoticeVersion">The version that is valid now.</param>
public sealed record NoticeOutdatedError(string NoticeVersion, string CurrentNoticeVersion) : IError
{
    /// <inheritdoc/>
    public string Message => $"You were shown version '{NoticeVersion}' of the notice; version '{CurrentNoticeVersion}' is valid now. Read it before you agree.";

    /// <inheritdoc/>
    public string Code => "NOTICE_OUTDATED";
}

/// <summary>An agreement ends, and not too late.</summary>
/// <param name="ExpiresAt">The end that was asked for.</param>
/// <param name="Earliest">An end must be later than this.</param>
/// <param name="Latest">The latest end allowed.</param>
public sealed record ExpiryOutOfRangeError(DateTimeOffset ExpiresAt, DateTimeOffset Earliest, DateTimeOffset Latest) : IError
{
    /// <inheritdoc/>
    public string Message => string.Create(CultureInfo.InvariantCulture, $"The offer would end at {ExpiresAt.ToUniversalTime():u}; it must end after {Earliest.ToUniversalTime():u} and at {Latest.ToUniversalTime():u} at the latest.");

    /// <inheritdoc/>
    public string Code => "EXPIRY_OUT_OF_RANGE";
}

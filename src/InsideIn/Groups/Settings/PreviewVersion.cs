namespace InsideIn.Groups;

/// <summary>What of a change of audience a preview shows.</summary>
public enum PreviewAspect
{
    /// <summary>What is asked for.</summary>
    Request,

    /// <summary>Where things stand, and how their groups are set.</summary>
    Doors,

    /// <summary>Who would read something that they do not read now.</summary>
    Gained,

    /// <summary>Who would no longer read something that they read now.</summary>
    Lost,

    /// <summary>The files that go with it.</summary>
    Files,

    /// <summary>The authors who would be asked.</summary>
    Authors,
}

/// <summary>What was previewed is not what would happen now.</summary>
/// <param name="Changed">What is other than in the preview. Shape: everything where there was none.</param>
/// <param name="Version">The version of a preview of what would happen now; look at it before naming it.</param>
public sealed record PreviewOutdatedError(IReadOnlyList<PreviewAspect> Changed, string Version) : IError
{
    /// <inheritdoc/>
    public string Message => $"Other than in the preview that was named: {string.Join(", ", Changed)}. Look at 'previewAudienceChange' again and name its version.";

    /// <inheritdoc/>
    public string Code => "PREVIEW_OUTDATED";
}

/// <summary>The name of what a preview showed: one part for each aspect, so that a stale one tells what is other now.</summary>
public static class PreviewVersion
{
    private const int DigitsPerAspect = 8;
    private static readonly PreviewAspect[] Aspects = Enum.GetValues<PreviewAspect>();

    /// <summary>The version that shows these, each by the ids that make it up, in any order.</summary>
    public static string Of(IReadOnlyDictionary<PreviewAspect, IEnumerable<Guid>> shown) =>
        string.Concat(Aspects.Select(aspect => Ids.Of($"preview.{aspect}", [.. shown.GetValueOrDefault(aspect, []).Order()]).ToString("N")[..DigitsPerAspect]));

    /// <summary>Why the version that was named is not that of what would happen now; null when it is.</summary>
    public static PreviewOutdatedError? Refuses(string? named, string now) => named == now ? null : new PreviewOutdatedError(named?.Length == now.Length ? ChangedBetween(named, now) : Aspects, now);

    private static IReadOnlyList<PreviewAspect> ChangedBetween(string named, string now) =>
        [.. Aspects.Where((_, at) => !named.AsSpan(at * DigitsPerAspect, DigitsPerAspect).SequenceEqual(now.AsSpan(at * DigitsPerAspect, DigitsPerAspect)))];
}

/// <summary>Why a change of who reads a group is refused: it is not what the named preview showed. Null when it is. Moves answers it, which knows what stands in groups.</summary>
public delegate Task<PreviewOutdatedError?> AskForPreview(Viewer owner, GroupChange change, Group before, string? previewVersion, CancellationToken cancellationToken);

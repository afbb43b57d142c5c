namespace InsideIn.Media;

/// <summary>The network does not take files of this type.</summary>
/// <param name="ContentType">The type found.</param>
/// <param name="AllowedTypes">The types that are taken.</param>
public sealed record FileTypeNotAllowedError(string ContentType, IReadOnlyList<string> AllowedTypes) : IError
{
    /// <inheritdoc/>
    public string Message => $"Files of the type '{ContentType}' are not taken; allowed are {string.Join(", ", AllowedTypes)}.";

    /// <inheritdoc/>
    public string Code => "FILE_TYPE_NOT_ALLOWED";
}

/// <summary>The file is empty or too large.</summary>
/// <param name="SizeInBytes">The size found.</param>
/// <param name="LargestInBytes">The largest size allowed.</param>
public sealed record FileSizeNotAllowedError(int SizeInBytes, int LargestInBytes) : IError
{
    /// <inheritdoc/>
    public string Message => $"The file has {SizeInBytes} bytes; allowed are 1 to {LargestInBytes}.";

    /// <inheritdoc/>
    public string Code => "FILE_SIZE_NOT_ALLOWED";
}

/// <summary>What was given as the hash is none.</summary>
/// <param name="Length">The characters found.</param>
public sealed record FileHashInvalidError(int Length) : IError
{
    /// <inheritdoc/>
    public string Message => $"'sha256' has {Length} characters; expected the 64 hexadecimal digits of a SHA-256, or nothing.";

    /// <inheritdoc/>
    public string Code => "FILE_HASH_INVALID";
}

/// <summary>Too many files were announced and have not come.</summary>
/// <param name="AwaitedCount">The files that are awaited.</param>
/// <param name="Limit">The most that may be.</param>
public sealed record TooManyUploadsError(int AwaitedCount, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"{AwaitedCount} of your files are announced and not here yet; at most {Limit} may be. Send them first, or wait a quarter of an hour.";

    /// <inheritdoc/>
    public string Code => "TOO_MANY_UPLOADS";
}

/// <summary>The file cannot become part of this: there is none under the id, it is not here yet, it is somebody else's, or a part of something already. One answer for all (rule R2).</summary>
/// <param name="FileId">The file named.</param>
public sealed record FileNotAttachableError([property: ID<MediaFile>] Guid FileId) : IError
{
    /// <inheritdoc/>
    public string Message => "Only files that you have uploaded and that stand in nothing else yet can be attached.";

    /// <inheritdoc/>
    public string Code => "FILE_NOT_ATTACHABLE";
}

/// <summary>Nobody has said what a picture shows.</summary>
/// <param name="FileId">The picture.</param>
/// <param name="FileName">Its name.</param>
public sealed record AltTextMissingError([property: ID<MediaFile>] Guid FileId, string FileName) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{FileName}' needs 'altText': what it shows, for those who do not see it; the empty text where it only adorns.";

    /// <inheritdoc/>
    public string Code => "ALT_TEXT_MISSING";
}

/// <summary>A text shows a file that its item does not carry.</summary>
/// <param name="FileId">The file that the text names.</param>
/// <param name="AttachedCount">The files that the item carries.</param>
/// <param name="Limit">The most that it may carry.</param>
public sealed record FileNotAttachedError([property: ID<MediaFile>] Guid FileId, int AttachedCount, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"The text shows a file that is not among the {AttachedCount} attached ones; only attached files can stand in a text, {Limit} at most.";

    /// <inheritdoc/>
    public string Code => "FILE_NOT_ATTACHED";
}

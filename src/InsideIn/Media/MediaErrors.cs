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

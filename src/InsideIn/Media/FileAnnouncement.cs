using System.Globalization;

namespace InsideIn.Media;

/// <summary>What somebody says of a file before its content comes.</summary>
/// <param name="FileName">The name on one line, without a path and without characters that hide or turn others.</param>
/// <param name="ContentType">One of <see cref="FileType.All"/>.</param>
/// <param name="SizeInBytes">1 to <see cref="FileRules.LargestSize"/>, of a picture to <see cref="FileRules.LargestPicture"/>.</param>
/// <param name="Hash">The SHA-256 of the content, 64 hexadecimal digits; null when unknown.</param>
public sealed record FileAnnouncement(string FileName, string ContentType, int SizeInBytes, string? Hash)
{
    /// <summary>Reads what a client says. Errors: a name that is empty or too long, a type that is not taken, a size that cannot be, a hash that is none.</summary>
    public static FieldResult<FileAnnouncement, TextEmptyError, TextTooLongError, FileTypeNotAllowedError, FileSizeNotAllowedError, FileHashInvalidError> Parse(
        string fileName, string contentType, int sizeInBytes, string? sha256)
    {
        var name = NameOf(fileName);
        switch (TextRules.Check("fileName", name, TextRules.TitleLimit))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        if (FileType.Find(contentType) is not { } type)
        {
            return new FileTypeNotAllowedError(contentType, [.. FileType.All.Select(allowed => allowed.ContentType)]);
        }

        var largest = type.IsPicture ? FileRules.LargestPicture : FileRules.LargestSize;
        if (sizeInBytes < 1 || sizeInBytes > largest)
        {
            return new FileSizeNotAllowedError(sizeInBytes, largest);
        }

        var hash = sha256 is null ? null : BlobId.TryParse(sha256);
        return sha256 is not null && hash is null
            ? new FileHashInvalidError(sha256.Length)
            : new FileAnnouncement(name, type.ContentType, sizeInBytes, hash?.ToString());
    }

    // Browsers of old send the whole path; whoever sends one now gets no further with it.
    private static string NameOf(string fileName)
    {
        var last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return RichText.Clean(string.Concat(last.Where(character => char.GetUnicodeCategory(character) != UnicodeCategory.Format))).ReplaceLineEndings(" ");
    }
}

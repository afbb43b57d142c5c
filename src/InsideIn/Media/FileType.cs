using System.Text;

namespace InsideIn.Media;

/// <summary>A type of file that the network takes. What browsers run (HTML, SVG, scripts) is not among them.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="IsPicture">Whether browsers show it safely in place; everything else is handed out as a download.</param>
/// <param name="Fits">Whether a content may be of this type, by its first <see cref="HeadLength"/> bytes.</param>
public sealed record FileType(string ContentType, bool IsPicture, Func<byte[], bool> Fits)
{
    /// <summary>How much of a content is looked at.</summary>
    public const int HeadLength = 512;

    // The first entry of an Office document and of every other ZIP.
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];

    /// <summary>All types. Source: the signatures that the formats' own specifications demand.</summary>
    public static IReadOnlyList<FileType> All { get; } =
    [
        new("image/png", IsPicture: true, head => Begins(head, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        new("image/jpeg", IsPicture: true, head => Begins(head, [0xFF, 0xD8, 0xFF])),
        new("image/gif", IsPicture: true, head => Begins(head, "GIF87a"u8) || Begins(head, "GIF89a"u8)),
        new("image/webp", IsPicture: true, head => Begins(head, "RIFF"u8) && head.Length >= 12 && head.AsSpan(8).StartsWith("WEBP"u8)),
        new("application/pdf", IsPicture: false, head => Begins(head, "%PDF-"u8)),
        new("application/zip", IsPicture: false, head => Begins(head, Zip)),
        new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", IsPicture: false, head => Begins(head, Zip)),
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", IsPicture: false, head => Begins(head, Zip)),
        new("application/vnd.openxmlformats-officedocument.presentationml.presentation", IsPicture: false, head => Begins(head, Zip)),
        new("video/mp4", IsPicture: false, head => head.Length >= 8 && head.AsSpan(4).StartsWith("ftyp"u8)),
        new("text/plain", IsPicture: false, IsText),
        new("text/csv", IsPicture: false, IsText),
    ];

    /// <summary>The type of this name; null when the network does not take it.</summary>
    public static FileType? Find(string contentType) =>
        All.FirstOrDefault(type => type.ContentType.Equals(contentType, StringComparison.OrdinalIgnoreCase));

    private static bool Begins(byte[] head, ReadOnlySpan<byte> signature) => head.AsSpan().StartsWith(signature);

    private static bool IsText(byte[] head)
    {
        // The head may end within a character; what is missing of it is no fault.
        var characters = new char[head.Length];
        var decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        try
        {
            var count = decoder.GetChars(head, characters, flush: false);
            return !characters.AsSpan(0, count).ContainsAnyInRange('\0', '\b');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}

namespace InsideIn.Documents;

/// <summary>The id of a blob: the SHA-256 of its content, so that equal contents are one blob.</summary>
public sealed record BlobId
{
    private readonly string hash;

    private BlobId(string hash) => this.hash = hash;

    /// <summary>The id of the content with this SHA-256, 32 bytes.</summary>
    public static BlobId Of(ReadOnlySpan<byte> sha256) => new(Convert.ToHexStringLower(sha256));

    /// <summary>Reads an id: 64 hexadecimal digits. Errors: <see cref="FormatException"/> for anything else.</summary>
    public static BlobId Parse(string text) => TryParse(text)
        ?? throw new FormatException($"'{text}' is no id of a blob; expected the 64 hexadecimal digits of a SHA-256.");

    /// <summary>Reads an id; null for anything but 64 hexadecimal digits.</summary>
    public static BlobId? TryParse(string? text) =>
        text is { Length: 64 } && text.All(char.IsAsciiHexDigit) ? new BlobId(text.ToLowerInvariant()) : null;

    /// <summary>64 hexadecimal digits in small letters.</summary>
    public override string ToString() => hash;
}

/// <summary>A blob that is kept.</summary>
/// <param name="Id">The SHA-256 of its content.</param>
/// <param name="Length">Its length. Unit: bytes.</param>
public sealed record Blob(BlobId Id, long Length);

using System.Text;

namespace InsideIn.Documents.Mongo.Bson;

/// <summary>Text as UTF-8 without loss: what has no UTF-8 is refused and never replaced.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Shape: the number of bytes written. Errors: <see cref="BsonException"/> names the place of half a surrogate pair.</summary>
    public static int Write(string text, Span<byte> destination)
    {
        try
        {
            return Strict.GetBytes(text, destination);
        }
        catch (EncoderFallbackException fault)
        {
            throw new BsonException($"Text of {text.Length} characters has half a surrogate pair at character {fault.Index}; such text has no UTF-8.");
        }
    }
}

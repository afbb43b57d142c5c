using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace InsideIn.GraphQL.Building;

/// <summary>The opaque form of ids, base64 of <c>Type:value</c> as HotChocolate writes it.</summary>
public static class GlobalId
{
    private const int MaxLength = 512;

    /// <summary>The id of <paramref name="value"/> as an object of the type <paramref name="typeName"/>.</summary>
    public static string Write<T>(string typeName, T value)
        where T : notnull
    {
        Span<char> text = stackalloc char[64];
        if (value is ISpanFormattable formattable && formattable.TryFormat(text, out var length, default, CultureInfo.InvariantCulture))
            return Encode(typeName, text[..length]);
        return Encode(typeName, value.ToString());
    }

    /// <summary>The id, or null for null.</summary>
    public static string? WriteOrNull<T>(string typeName, T? value) => value is null ? null : Write<object>(typeName, value);

    /// <summary>The value behind an id. Shape: with an empty <paramref name="typeName"/> the id may name any type. Errors: BAD_USER_INPUT naming the type found and the one expected.</summary>
    public static T Read<T>(string typeName, object? id)
        where T : IParsable<T>
    {
        var text = id as string ?? "";
        var expected = typeName.Length == 0 ? "an id" : $"the id of a {typeName}";
        if (!TryRead(text, out var found, out var key)) throw Refused($"'{Shortened(text)}' is no id; expected {expected} as the server gave it.");
        if (typeName.Length > 0 && found != typeName) throw Refused($"The id '{Shortened(text)}' names a {Shortened(found)}; expected {expected}.");
        return TryParse<T>(key, out var value) ? value : throw Refused($"The id '{Shortened(text)}' is malformed; expected {expected} as the server gave it.");
    }

    /// <summary>The value behind an id that may name any type. Errors: BAD_USER_INPUT for what is no id.</summary>
    public static NodeId ReadAny(object? id) => NodeId.TryParse(id as string, out var read)
        ? read
        : throw Refused($"'{Shortened(id as string ?? "")}' is no id; expected an id as the server gave it.");

    /// <summary>Splits an id into type and value. Shape: false for anything that is not base64 of a name, a colon and a value.</summary>
    public static bool TryRead(string id, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? value)
    {
        typeName = value = null;
        if (id.Length is 0 or > MaxLength) return false;
        Span<byte> bytes = stackalloc byte[MaxLength];
        if (!Convert.TryFromBase64String(id, bytes, out var length)) return false;
        var colon = bytes[..length].IndexOf((byte)':');
        if (colon < 1) return false;
        typeName = Encoding.UTF8.GetString(bytes[..colon]);
        value = Encoding.UTF8.GetString(bytes[(colon + 1)..length]);
        return true;
    }

    /// <summary>Reads the value of an id. Shape: false for a text that is not how the value is written: each object has one id.</summary>
    public static bool TryParse<T>(string text, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out value) && IsWrittenSo(value, text);

    private static bool IsWrittenSo<T>(T value, string text)
    {
        if (value is string) return true;
        Span<char> written = stackalloc char[MaxLength];
        return value is ISpanFormattable formattable && formattable.TryFormat(written, out var length, default, CultureInfo.InvariantCulture)
            ? written[..length].SequenceEqual(text)
            : string.Equals(value?.ToString(), text, StringComparison.Ordinal);
    }

    private static string Encode(string typeName, ReadOnlySpan<char> value)
    {
        Span<byte> bytes = stackalloc byte[MaxLength];
        if (!Encoding.UTF8.TryGetBytes(typeName, bytes, out var written) || written >= MaxLength - 1
            || !Encoding.UTF8.TryGetBytes(value, bytes[(written + 1)..], out var more))
            throw new ArgumentException($"The id of a {typeName} is longer than {MaxLength} bytes.", nameof(value));
        bytes[written] = (byte)':';
        return Convert.ToBase64String(bytes[..(written + 1 + more)]);
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");

    private static GraphQLException Refused(string message) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.BadUserInput).Build());
}

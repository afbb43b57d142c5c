using System.Globalization;
using System.Text;

namespace InsideIn.GraphQL.Language;

/// <summary>This part: strings and their escapes. Source: spec 2.9.4.</summary>
internal partial struct Lexer
{
    private const int LargestScalar = 0x10FFFF;

    private Token QuotedText(int start, Location location)
    {
        var index = start + 1;
        var copied = index;
        StringBuilder? value = null;
        while (true)
        {
            if (index >= text.Length || text[index] is '\n' or '\r') throw Error(index, "The string does not end; expected `\"` on the same line.");
            var c = text[index];
            if (c == '"') break;
            if (c != '\\')
            {
                index += ScalarLength(index, "a string");
                continue;
            }

            value ??= new StringBuilder();
            value.Append(text, copied, index - copied);
            index = Escape(index, value);
            copied = index;
        }

        position = index + 1;
        var result = value is null ? text[copied..index] : value.Append(text, copied, index - copied).ToString();
        return new Token(TokenKind.String, start, position, location, result);
    }

    // Reads the escape at an index, adds what it stands for and gives the index behind it.
    private readonly int Escape(int index, StringBuilder value)
    {
        var kind = At(index + 1);
        if (kind == 'u') return At(index + 2) == '{' ? BracedEscape(index, value) : FixedEscape(index, value);
        value.Append(kind switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(index, $"Unknown escape `\\{kind}`; expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u."),
        });
        return index + 2;
    }

    private readonly int BracedEscape(int index, StringBuilder value)
    {
        var close = text.AsSpan(index + 3).IndexOf('}');
        var digits = close < 0 ? default : text.AsSpan(index + 3, close).TrimStart('0');
        var zeroOnly = close > 0 && digits.IsEmpty;
        if (close <= 0 || digits.Length > 6 || (!zeroOnly && !TryHex(digits, out _))) throw BadUnicode(index);
        var code = 0;
        if (!zeroOnly) TryHex(digits, out code);
        if (!IsScalar(code)) throw BadUnicode(index);
        value.Append(char.ConvertFromUtf32(code));
        return index + 3 + close + 1;
    }

    // \uXXXX; two of them may form one scalar value, half a pair may not stand alone.
    private readonly int FixedEscape(int index, StringBuilder value)
    {
        var code = FourDigits(index);
        if (IsScalar(code))
        {
            value.Append((char)code);
            return index + 6;
        }

        if (char.IsHighSurrogate((char)code) && At(index + 6) == '\\' && At(index + 7) == 'u' && At(index + 8) != '{')
        {
            var low = FourDigits(index + 6);
            if (char.IsLowSurrogate((char)low))
            {
                value.Append((char)code).Append((char)low);
                return index + 12;
            }
        }

        throw BadUnicode(index);
    }

    private readonly int FourDigits(int index) =>
        index + 6 <= text.Length && TryHex(text.AsSpan(index + 2, 4), out var code) ? code : throw BadUnicode(index);

    private readonly SyntaxException BadUnicode(int index) =>
        Error(index, "Wrong Unicode escape; expected \\uXXXX or \\u{X…} with the hexadecimal number of a Unicode scalar value.");

    private static bool IsScalar(int code) => code is >= 0 and <= LargestScalar and not (>= 0xD800 and <= 0xDFFF);

    private static bool TryHex(ReadOnlySpan<char> digits, out int code) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);

    private Token BlockText(int start, Location location)
    {
        position = start + 3;
        var raw = new StringBuilder();
        while (true)
        {
            if (position >= text.Length) throw Error(position, "The block string does not end; expected `\"\"\"`.");
            var rest = text.AsSpan(position);
            if (rest.StartsWith("\"\"\"")) break;
            if (rest.StartsWith("\\\"\"\""))
            {
                raw.Append("\"\"\"");
                position += 4;
            }
            else if (rest[0] is '\n' or '\r')
            {
                EndLine();
                raw.Append('\n');
            }
            else
            {
                var length = ScalarLength(position, "a block string");
                raw.Append(rest[..length]);
                position += length;
            }
        }

        position += 3;
        return new Token(TokenKind.BlockString, start, position, location, BlockString.Value(raw.ToString()));
    }
}

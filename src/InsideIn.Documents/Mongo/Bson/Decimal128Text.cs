using System.Globalization;

namespace InsideIn.Documents.Mongo.Bson;

/// <summary>
/// The text of a <see cref="Decimal128"/>. Reading keeps every digit or refuses: nothing is rounded.
/// Source: the BSON specification of Decimal128, after the General Decimal Arithmetic Specification's to-scientific-string.
/// </summary>
internal static class Decimal128Text
{
    /// <summary>The number, also NaN and Infinity. Shape: false for what is no number or cannot be held without rounding.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Decimal128 number)
    {
        var isNegative = text.StartsWith("-");
        var rest = isNegative || text.StartsWith("+") ? text[1..] : text;
        if (TryReadWord(rest, isNegative, out number))
        {
            return true;
        }

        var mark = rest.IndexOfAny('e', 'E');
        long power = 0;
        if (mark >= 0 && !TryReadPower(rest[(mark + 1)..], out power))
        {
            return false;
        }

        var digits = mark < 0 ? rest : rest[..mark];
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        return whole.Length + fraction.Length > 0
            && !whole.ContainsAnyExceptInRange('0', '9')
            && !fraction.ContainsAnyExceptInRange('0', '9')
            && TryHold(isNegative, string.Concat(whole, fraction), power - fraction.Length, out number);
    }

    /// <summary>Plain digits where there is no positive exponent and few zeros lead, else one digit before the point and an exponent.</summary>
    public static string Write(Decimal128 number)
    {
        if (number.IsNaN)
        {
            return "NaN";
        }

        var sign = number.IsNegative ? "-" : "";
        if (!number.IsFinite)
        {
            return sign + "Infinity";
        }

        var digits = number.Coefficient.ToString(CultureInfo.InvariantCulture);
        var exponent = number.Exponent;
        var adjusted = exponent + digits.Length - 1;
        return sign + (exponent <= 0 && adjusted >= -6 ? Plain(digits, exponent) : Scientific(digits, adjusted));
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent == 0)
        {
            return digits;
        }

        var padded = digits.PadLeft(1 - exponent, '0');
        return $"{padded.AsSpan(0, padded.Length + exponent)}.{padded.AsSpan(padded.Length + exponent)}";
    }

    private static string Scientific(string digits, int adjusted) =>
        string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{(digits.Length > 1 ? "." : "")}{digits.AsSpan(1)}E{(adjusted < 0 ? "" : "+")}{adjusted}");

    private static bool TryReadWord(ReadOnlySpan<char> text, bool isNegative, out Decimal128 number)
    {
        var isInfinity = text.Equals("Infinity", StringComparison.OrdinalIgnoreCase) || text.Equals("Inf", StringComparison.OrdinalIgnoreCase);
        number = !isInfinity ? Decimal128.NaN : isNegative ? Decimal128.NegativeInfinity : Decimal128.PositiveInfinity;
        return isInfinity || text.Equals("NaN", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>An exponent as written. One too long for any number is cut to a bound that is beyond all of them.</summary>
    private static bool TryReadPower(ReadOnlySpan<char> text, out long power)
    {
        const int Beyond = 15;
        var isNegative = text.StartsWith("-");
        var digits = (isNegative || text.StartsWith("+") ? text[1..] : text);
        power = 0;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var significant = digits.TrimStart('0');
        var size = significant.Length > Beyond ? long.MaxValue / 4 : significant.IsEmpty ? 0 : long.Parse(significant, CultureInfo.InvariantCulture);
        power = isNegative ? -size : size;
        return true;
    }

    /// <summary>Brings digits and exponent into range by zeros alone.</summary>
    private static bool TryHold(bool isNegative, string digits, long exponent, out Decimal128 number)
    {
        var significant = digits.TrimStart('0');
        if (significant.Length == 0)
        {
            number = Decimal128.Of(isNegative, 0, (int)Math.Clamp(exponent, Decimal128.MinExponent, Decimal128.MaxExponent));
            return true;
        }

        // Zeros at the end go where there are too many digits or the exponent is too small, and come where it is too large.
        var surplus = Math.Max(significant.Length - Decimal128.MaxDigits, Decimal128.MinExponent - exponent);
        var kept = significant;
        if (surplus > 0)
        {
            kept = surplus < significant.Length ? significant[..^(int)surplus] : "";
            exponent += surplus;
        }

        var missing = Math.Max(exponent - Decimal128.MaxExponent, 0);
        number = default;
        if (kept.Length == 0 || significant.AsSpan(kept.Length).ContainsAnyExcept('0') || kept.Length + missing > Decimal128.MaxDigits)
        {
            return false;
        }

        number = Decimal128.Of(isNegative, UInt128.Parse(kept.PadRight(kept.Length + (int)missing, '0'), CultureInfo.InvariantCulture), (int)(exponent - missing));
        return true;
    }
}

namespace InsideIn.Documents.Mongo.Bson;

/// <summary>
/// A decimal floating-point number of 34 digits, by its bits. Shape: equal only when all bits are, so 1.0 is not 1.00.
/// Source: IEEE 754-2008, binary integer encoding.
/// </summary>
internal readonly record struct Decimal128(ulong High, ulong Low)
{
    public const int MaxDigits = 34;
    public const int MinExponent = -6176;
    public const int MaxExponent = 6111;

    private const ulong Sign = 1UL << 63;
    private const ulong NotFinite = 0x7800000000000000;
    private const ulong Nan = 0x7C00000000000000;

    public static Decimal128 NaN { get; } = new(Nan, 0);

    public static Decimal128 PositiveInfinity { get; } = new(NotFinite, 0);

    public static Decimal128 NegativeInfinity { get; } = new(NotFinite | Sign, 0);

    /// <summary>The largest whole number of 34 digits.</summary>
    public static UInt128 MaxCoefficient { get; } = UInt128.Parse("9999999999999999999999999999999999", System.Globalization.CultureInfo.InvariantCulture);

    public bool IsNegative => (High & Sign) != 0;

    public bool IsNaN => (High & Nan) == Nan;

    public bool IsFinite => (High & NotFinite) != NotFinite;

    // Two leading ones move the exponent by two bits: such a coefficient is larger than 34 digits, and so counts as 0.
    private bool IsOverlong => (High & 0x6000000000000000) == 0x6000000000000000;

    /// <summary>The power of ten by which <see cref="Coefficient"/> is multiplied, of a finite number.</summary>
    public int Exponent => (int)((High >> (IsOverlong ? 47 : 49)) & 0x3FFF) + MinExponent;

    /// <summary>The digits as a whole number; 0 where the bits hold more than 34 digits.</summary>
    public UInt128 Coefficient
    {
        get
        {
            var held = new UInt128(High & 0x0001FFFFFFFFFFFF, Low);
            return IsOverlong || held > MaxCoefficient ? 0 : held;
        }
    }

    /// <summary>A finite number. The caller keeps to the ranges of digits and exponent.</summary>
    public static Decimal128 Of(bool isNegative, UInt128 coefficient, int exponent) => new(
        (isNegative ? Sign : 0) | ((ulong)(exponent - MinExponent) << 49) | (ulong)(coefficient >> 64),
        (ulong)coefficient);

    public override string ToString() => Decimal128Text.Write(this);
}

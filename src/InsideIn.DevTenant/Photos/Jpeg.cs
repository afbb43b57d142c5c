using System.Numerics;

namespace InsideIn.DevTenant;

/// <summary>
/// Writes mosaics as baseline JPEG: each block of eight by eight pixels has one colour, so that only the first
/// coefficient of a block is ever written. Source: ITU-T T.81, annexes B, F.1.2 and K.3 (table K.3).
/// </summary>
internal sealed class Jpeg
{
    private const int Block = 8;

    // Table K.3: how many codes there are of each length from 1 to 16; they stand for the categories 0 to 11 in order.
    private static readonly byte[] CodesOfLength = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];

    private readonly List<byte> _picture = [];
    private int _bits;
    private int _bitCount;

    private Jpeg(int side, Func<int, int, Colour> colour)
    {
        _picture.AddRange([0xFF, 0xD8]);
        Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        // Every coefficient is divided by eight, so that the first one is the colour itself.
        Segment(0xDB, [0, .. Enumerable.Repeat((byte)Block, 64)]);
        Segment(0xC0, [8, (byte)(side >> 8), (byte)side, (byte)(side >> 8), (byte)side, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
        Segment(0xC4, [0x00, .. CodesOfLength, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        // One code, the bit 0: the rest of the block is empty.
        Segment(0xC4, [0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        Segment(0xDA, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);
        Blocks(side / Block, colour);
        Bits(0x7F, 7 - (_bitCount + 7) % 8);
        _picture.AddRange([0xFF, 0xD9]);
    }

    /// <summary>Unit and range: the side is a multiple of eight; the colours are asked for each block.</summary>
    public static byte[] Write(int side, Func<int, int, Colour> colour) => new Jpeg(side, colour)._picture.ToArray();

    private void Segment(byte marker, byte[] data)
    {
        var length = data.Length + 2;
        _picture.AddRange([0xFF, marker, (byte)(length >> 8), (byte)length]);
        _picture.AddRange(data);
    }

    private void Blocks(int side, Func<int, int, Colour> colour)
    {
        int[] last = [0, 0, 0];
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                var levels = Levels(colour(x, y));
                for (var component = 0; component < levels.Length; component++)
                {
                    Difference(levels[component] - last[component]);
                    Bits(0, 1);
                    last[component] = levels[component];
                }
            }
        }
    }

    /// <summary>Brightness and two differences of colour, each around zero. Source: JFIF 1.02.</summary>
    private static int[] Levels(Colour colour)
    {
        var (red, green, blue) = colour;
        return
        [
            (int)Math.Round(0.299 * red + 0.587 * green + 0.114 * blue) - 128,
            (int)Math.Round(-0.1687 * red - 0.3313 * green + 0.5 * blue),
            (int)Math.Round(0.5 * red - 0.4187 * green - 0.0813 * blue),
        ];
    }

    private void Difference(int difference)
    {
        var category = 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(difference));
        var (code, length) = Code(category);
        Bits(code, length);
        Bits(difference < 0 ? difference + (1 << category) - 1 : difference, category);
    }

    /// <summary>Codes of a length count up; going to the next length doubles the next code. Source: annex C.</summary>
    private static (int Code, int Length) Code(int category)
    {
        var code = 0;
        var passed = 0;
        for (var length = 1; ; length++)
        {
            var here = CodesOfLength[length - 1];
            if (category < passed + here)
                return (code + category - passed, length);
            passed += here;
            code = (code + here) << 1;
        }
    }

    private void Bits(int value, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
        {
            _bits = (_bits << 1) | ((value >> bit) & 1);
            if (++_bitCount % 8 != 0)
                continue;
            _picture.Add((byte)_bits);
            if ((byte)_bits == 0xFF)
                _picture.Add(0); // a byte of ones would read as a marker
            _bits = 0;
        }
    }
}

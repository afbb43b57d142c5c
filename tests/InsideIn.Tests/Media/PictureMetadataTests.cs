using InsideIn.Media;

namespace InsideIn.Tests.Media;

public class PictureMetadataTests
{
    private static readonly byte[] Size = [0xFF, 0xE0, 0x00, 0x05, 1, 2, 3];
    private static readonly byte[] Exif = [0xFF, 0xE1, 0x00, 0x08, .. "Exif\0\0"u8];
    private static readonly byte[] Photoshop = [0xFF, 0xED, 0x00, 0x06, .. "8BIM"u8];
    private static readonly byte[] Colours = [0xFF, 0xE2, 0x00, 0x05, 9, 9, 9];
    private static readonly byte[] Comment = [0xFF, 0xFE, 0x00, 0x06, .. "here"u8];
    private static readonly byte[] Table = [0xFF, 0xDB, 0x00, 0x04, 7, 7];

    // The scan's own bytes hold an escaped 0xFF, a restart and fill bytes; none of them ends it.
    private static readonly byte[] Scan = [0xFF, 0xDA, 0x00, 0x03, 1, 0x11, 0xFF, 0x00, 0x22, 0xFF, 0xD3, 0x33, 0xFF, 0xFF, 0x00];

    private static readonly byte[] Begin = [0xFF, 0xD8];
    private static readonly byte[] End = [0xFF, 0xD9];

    [Fact]
    public void A_JPEG_keeps_what_is_shown_and_loses_place_camera_and_comments_before_and_between_its_scans()
    {
        byte[] given = [.. Begin, .. Size, .. Exif, .. Colours, .. Photoshop, .. Comment, .. Table, .. Scan, .. Exif, .. Table, .. Scan, .. End];

        Assert.Equal([.. Begin, .. Size, .. Colours, .. Table, .. Scan, .. Table, .. Scan, .. End], PictureMetadata.Strip(given, "image/jpeg")!);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_JPEG_taken_sideways_is_still_shown_upright(bool isLittle)
    {
        byte[] tiff = isLittle
            ? [.. "II"u8, 0x2A, 0, 8, 0, 0, 0, 2, 0, 0x0F, 0x01, 2, 0, 4, 0, 0, 0, .. "Cam\0"u8, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]
            : [.. "MM"u8, 0, 0x2A, 0, 0, 0, 8, 0, 2, 0x01, 0x0F, 0, 2, 0, 0, 0, 4, .. "Cam\0"u8, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0];
        byte[] taken = [0xFF, 0xE1, 0, (byte)(8 + tiff.Length), .. "Exif\0\0"u8, .. tiff];

        var kept = PictureMetadata.Strip([.. Begin, .. taken, .. Table, .. Scan, .. End], "image/jpeg")!;

        Assert.Equal(-1, kept.AsSpan().IndexOf("Cam"u8));
        Assert.Equal(kept, PictureMetadata.Strip(kept, "image/jpeg"));
        Assert.Equal(Begin.Length + 0x24 + Table.Length + Scan.Length + End.Length, kept.Length);
        Assert.Equal(6, kept[Begin.Length + 4 + 6 + 8 + 2 + 9]);
    }

    [Fact]
    public void A_WebP_loses_place_and_texts_and_says_so_in_its_head()
    {
        byte[] shown = [.. "VP8 "u8, 4, 0, 0, 0, 1, 2, 3, 4];
        byte[] given = Riff([.. "VP8X"u8, 10, 0, 0, 0, 0x1C, .. new byte[9], .. shown, .. "EXIF"u8, 3, 0, 0, 0, 7, 7, 7, 0, .. "XMP "u8, 2, 0, 0, 0, 8, 8]);

        Assert.Equal(Riff([.. "VP8X"u8, 10, 0, 0, 0, 0x10, .. new byte[9], .. shown]), PictureMetadata.Strip(given, "image/webp"));
        Assert.All(Enumerable.Range(0, given.Length - 1), length => Assert.Null(PictureMetadata.Strip(given.AsSpan(0, length), "image/webp")));
    }

    private static byte[] Riff(byte[] chunks) => [.. "RIFF"u8, .. BitConverter.GetBytes(4 + chunks.Length), .. "WEBP"u8, .. chunks];

    [Fact]
    public void What_stands_behind_the_end_of_a_JPEG_goes()
    {
        byte[] given = [.. Begin, .. Table, .. Scan, .. End, .. Begin, .. Exif, .. End];

        Assert.Equal([.. Begin, .. Table, .. Scan, .. End], PictureMetadata.Strip(given, "image/jpeg")!);
    }

    [Fact]
    public void A_PNG_keeps_what_is_shown_and_loses_place_time_and_texts()
    {
        byte[] given = [.. Signature, .. Chunk("IHDR", 13), .. Chunk("eXIf", 9), .. Chunk("gAMA", 4), .. Chunk("tEXt", 5), .. Chunk("tIME", 7), .. Chunk("iTXt", 3), .. Chunk("IDAT", 20), .. Chunk("prVt", 1), .. Chunk("IEND", 0), .. "more"u8];

        Assert.Equal([.. Signature, .. Chunk("IHDR", 13), .. Chunk("gAMA", 4), .. Chunk("IDAT", 20), .. Chunk("IEND", 0)], PictureMetadata.Strip(given, "image/png")!);
    }

    [Theory]
    [InlineData("image/jpeg")]
    [InlineData("image/png")]
    public void Every_cut_of_a_picture_is_told_as_no_whole_picture(string type)
    {
        byte[] given = type == "image/png"
            ? [.. Signature, .. Chunk("IHDR", 13), .. Chunk("IDAT", 20), .. Chunk("IEND", 0)]
            : [.. Begin, .. Size, .. Exif, .. Table, .. Scan, .. End];

        Assert.NotNull(PictureMetadata.Strip(given, type));
        Assert.All(Enumerable.Range(0, given.Length - 1), length => Assert.Null(PictureMetadata.Strip(given.AsSpan(0, length), type)));
    }

    [Fact]
    public void No_bytes_whatever_make_it_fail()
    {
        var chance = new Random(2026);
        byte[] jpeg = [.. Begin, .. Size, .. Exif, .. Table, .. Scan, .. End];
        byte[] png = [.. Signature, .. Chunk("IHDR", 13), .. Chunk("eXIf", 9), .. Chunk("IDAT", 20), .. Chunk("IEND", 0)];
        for (var round = 0; round < 20_000; round++)
        {
            var (type, given) = round % 2 == 0 ? ("image/jpeg", (byte[])jpeg.Clone()) : ("image/png", (byte[])png.Clone());
            given[chance.Next(given.Length)] = (byte)chance.Next(256);
            given[chance.Next(given.Length)] = (byte)chance.Next(256);
            Assert.True((PictureMetadata.Strip(given, type)?.Length ?? 0) <= given.Length);
        }
    }

    [Fact]
    public void A_GIF_loses_comments_texts_and_what_programs_noted_and_goes_on_repeating()
    {
        byte[] head = [.. "GIF89a"u8, 2, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6];
        byte[] repeat = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0];
        byte[] control = [0x21, 0xF9, 4, 1, 2, 0, 0, 0];
        byte[] first = [0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        byte[] second = [0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0x80, 9, 9, 9, 8, 8, 8, 2, 2, 0x3B, 0x21, 0];
        byte[] comment = [0x21, 0xFE, 4, .. "Anna"u8, 2, .. "R."u8, 0];
        byte[] xmp = [0x21, 0xFF, 11, .. "XMP DataXMP"u8, 6, .. "<Anna>"u8, 0];
        byte[] text = [0x21, 0x01, 12, .. new byte[12], 4, .. "Anna"u8, 0];
        byte[] given = [.. head, .. comment, .. repeat, .. xmp, .. control, .. first, .. text, .. control, .. second, 0x3B, .. "Anna"u8];

        Assert.Equal([.. head, .. repeat, .. control, .. first, .. control, .. second, 0x3B], PictureMetadata.Strip(given, "image/gif")!);
        Assert.All(Enumerable.Range(0, given.Length - 5), length => Assert.Null(PictureMetadata.Strip(given.AsSpan(0, length), "image/gif")));
    }

    [Fact]
    public void No_GIF_whatever_makes_it_fail()
    {
        var chance = new Random(2026);
        byte[] gif = [.. "GIF89a"u8, 2, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6, 0x21, 0xFE, 1, 7, 0, 0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];
        for (var round = 0; round < 20_000; round++)
        {
            var given = (byte[])gif.Clone();
            given[chance.Next(given.Length)] = (byte)chance.Next(256);
            given[chance.Next(given.Length)] = (byte)chance.Next(256);
            Assert.True((PictureMetadata.Strip(given, "image/gif")?.Length ?? 0) <= given.Length);
        }
    }

    [Fact]
    public void Other_types_are_not_touched() => Assert.Null(PictureMetadata.Strip("%PDF-1.7"u8, "application/pdf"));

    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static byte[] Chunk(string name, byte length) =>
        [0, 0, 0, length, .. System.Text.Encoding.ASCII.GetBytes(name), .. new byte[length], 1, 2, 3, 4];
}

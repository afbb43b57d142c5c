using InsideIn.Media;

namespace InsideIn.Tests.Media;

/// <summary>How large pictures are shown, read from their heads.</summary>
public class PictureSizeTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 2, 0x80, 0, 0, 1, 0x68];
    private static readonly byte[] Gif = [.. "GIF89a"u8, 0x80, 2, 0x68, 1, 0, 0, 0];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 17, 8, 1, 0x68, 2, 0x80, 3, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] Sideways = [0xFF, 0xE1, 0, 0x22, .. "Exif\0\0MM"u8, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] Lossy = [.. Riff, .. "VP8 "u8, 10, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 2, 0x68, 1];
    private static readonly byte[] Lossless = [.. Riff, .. "VP8L"u8, 5, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x59, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] Extended = [.. Riff, .. "VP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0x67, 1, 0];

    private static byte[] Riff => [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBP"u8];

    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "image/png", Png }, { "image/gif", Gif }, { "image/jpeg", Jpeg }, { "image/webp", Lossy }, { "image/webp", Lossless }, { "image/webp", Extended },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Every_kind_of_picture_tells_its_size(string type, byte[] content) => Assert.Equal(new PictureSize(640, 360), PictureSize.Of(content, type));

    [Fact]
    public void A_picture_taken_sideways_is_as_wide_as_it_is_shown() =>
        Assert.Equal(new PictureSize(360, 640), PictureSize.Of([.. Jpeg[..2], .. Sideways, .. Jpeg[2..]], "image/jpeg"));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void What_is_cut_or_changed_tells_a_size_or_none_and_never_fails(string type, byte[] content)
    {
        var chance = new Random(2026);
        Assert.All(Enumerable.Range(0, content.Length), length => PictureSize.Of(content.AsSpan(0, length), type));
        for (var round = 0; round < 5_000; round++)
        {
            var changed = (byte[])content.Clone();
            changed[chance.Next(changed.Length)] = (byte)chance.Next(256);
            Assert.True(PictureSize.Of(changed, type) is null or { Width: > 0, Height: > 0 });
        }
    }

    [Fact]
    public void Other_files_have_none() => Assert.Null(PictureSize.Of("%PDF-1.7 and more than thirty bytes"u8, "application/pdf"));
}

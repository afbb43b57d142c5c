using System.IO.Compression;
using System.Security.Cryptography;

namespace InsideIn.DevTenant;

/// <summary>The bytes of an account's photo and what names them. Shape: the tag changes when the photo does.</summary>
internal sealed record Photo(byte[] Bytes, string ContentType, int Side)
{
    /// <summary>The sides that Microsoft Graph offers, in pixels.</summary>
    public static readonly IReadOnlyList<int> Sides = [48, 64, 96, 120, 240, 360, 432, 504, 648];

    /// <summary>The side at which the tag and the default photo are made.</summary>
    public const int UsualSide = 240;

    // 1,190 × 1,190 pixels of noise without compression are more than 4 MB.
    private static readonly Lazy<Photo> Huge = new(() =>
    {
        var noise = new Random(4);
        return new Photo(
            Png.Write(1190, (_, _) => new Colour((byte)noise.Next(256), (byte)noise.Next(256), (byte)noise.Next(256)), CompressionLevel.NoCompression),
            "image/png", Side: 1190);
    });

    private static readonly Photo NotAnImage = new([.. "<!doctype html><script>alert('not a picture')</script>"u8], "image/jpeg", UsualSide);

    public string Tag => Convert.ToHexStringLower(SHA256.HashData(Bytes))[..32];

    /// <summary>Shape: null when the account has none. One portrait in four is a PNG, the others are JPEG.</summary>
    public static Photo? Of(DemoPerson person, int side) => person.Photo switch
    {
        DemoPhoto.Portrait => Portrait(person.User.Id, side),
        DemoPhoto.Huge => Huge.Value,
        DemoPhoto.NotAnImage => NotAnImage,
        _ => null,
    };

    private static Photo Portrait(Guid id, int side)
    {
        var mosaic = new Mosaic(id);
        return id.ToByteArray()[^1] % 4 == 0
            ? new Photo(Png.Write(side, (x, y) => mosaic.At(x, y, side)), "image/png", side)
            : new Photo(Jpeg.Write(side, (x, y) => mosaic.At(x, y, side / 8)), "image/jpeg", side);
    }
}

using System.Security.Cryptography;

namespace InsideIn.DevTenant;

/// <summary>A colour as pictures store it.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue);

/// <summary>A symmetric pattern of five by five fields in two colours, made from an id: a portrait of nobody.</summary>
internal sealed class Mosaic
{
    private const int Fields = 5;

    private readonly byte[] _hash;
    private readonly Colour _ink;
    private readonly Colour _paper;

    public Mosaic(Guid id)
    {
        _hash = SHA256.HashData(id.ToByteArray());
        _ink = new Colour((byte)(_hash[0] / 2), (byte)(_hash[1] / 2), (byte)(_hash[2] / 2 + 64));
        _paper = new Colour((byte)(255 - _hash[3] / 4), (byte)(255 - _hash[4] / 4), (byte)(255 - _hash[5] / 4));
    }

    /// <summary>The colour at a place of a square with that many places along its side.</summary>
    public Colour At(int x, int y, int side)
    {
        var column = x * Fields / side;
        var row = y * Fields / side;
        var mirrored = Math.Min(column, Fields - 1 - column);
        return (_hash[8 + row * 3 + mirrored] & 1) == 0 ? _paper : _ink;
    }
}

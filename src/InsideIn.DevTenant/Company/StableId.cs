using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace InsideIn.DevTenant;

/// <summary>Ids and choices that follow from a seed and a name alone, so that a company of any size gives each person the same ones.</summary>
internal static class StableId
{
    /// <summary>The object id of an account. Shape: a UUID of version 8, the version for ids made from a hash.</summary>
    public static Guid For(int seed, string name)
    {
        var bytes = Hash(seed, name)[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>One of the items, always the same one for a name.</summary>
    public static T Pick<T>(int seed, string name, IReadOnlyList<T> items) => items[Number(seed, name, items.Count)];

    /// <summary>A number from 0 to one less than <paramref name="below"/>, always the same one for a name.</summary>
    public static int Number(int seed, string name, int below) =>
        (int)(BinaryPrimitives.ReadUInt32BigEndian(Hash(seed, name)) % (uint)below);

    private static byte[] Hash(int seed, string name) => SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{name}"));
}

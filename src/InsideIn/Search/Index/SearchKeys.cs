using System.Runtime.InteropServices;

namespace InsideIn.Search;

/// <summary>The numbers under which things are looked up: one for each part of a word in each group, so that a search reads nothing of groups that are none of the viewer's (rule R47).</summary>
internal static class SearchKeys
{
    // Numbers of 31 bits take four bytes in an index. Two that fall together cost a look at a thing, no more.
    private const int Bits = 31;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The number of a part anywhere in the text of a thing in this group.</summary>
    public static int InText(Guid groupId, string part) => Of(groupId, 't', part);

    /// <summary>The number of a part in the title of a thing in this group.</summary>
    public static int InTitle(Guid groupId, string part) => Of(groupId, 'h', part);

    /// <summary>The number of a person's things in this group.</summary>
    public static int By(Guid groupId, Guid authorId) => Of(groupId, 'a', authorId.ToString("N"));

    /// <summary>The numbers of a thing that is found in these groups.</summary>
    public static IReadOnlyList<int> Of(Searchable thing, IReadOnlyList<Guid> groupIds)
    {
        var title = thing.TitleWords.SelectMany(Grams.Of).ToHashSet(StringComparer.Ordinal);
        var text = thing.TextWords.SelectMany(Grams.Of).Concat(title).ToHashSet(StringComparer.Ordinal);
        return [.. groupIds.SelectMany(group => title.Select(part => InTitle(group, part)).Concat(text.Select(part => InText(group, part))).Append(By(group, thing.AuthorId))).Distinct().Order()];
    }

    /// <summary>The hash of Fowler, Noll and Vo over group, kind and part, its bits mixed once more so that the low ones depend on all. Source: RFC 9923; the last steps of MurmurHash3.</summary>
    private static int Of(Guid groupId, char kind, string part)
    {
        Span<byte> group = stackalloc byte[16];
        groupId.TryWriteBytes(group, bigEndian: true, out _);
        var hash = (Offset ^ kind) * Prime;
        hash = Add(hash, group);
        hash = Add(hash, MemoryMarshal.AsBytes(part.AsSpan()));
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return (int)((hash ^ (hash >> 33)) & ((1UL << Bits) - 1));
    }

    private static ulong Add(ulong hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            hash = (hash ^ one) * Prime;
        }

        return hash;
    }
}

namespace InsideIn.Documents.Engine;

/// <summary>How keys compare, alike in every engine: null first, integers by value, text by code points, UUIDs by their bytes.</summary>
internal static class KeySequence
{
    /// <summary>Whether two sequences hold equal keys.</summary>
    public static IEqualityComparer<IReadOnlyList<Key>> Equality { get; } = new SequenceEquality();

    /// <summary>Below zero when <paramref name="left"/> sorts first. Both are of one kind or null.</summary>
    public static int Compare(Key left, Key right) => (left.Value, right.Value) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (long a, long b) => a.CompareTo(b),
        (Guid a, Guid b) => a.CompareTo(b),
        (string a, string b) => CompareText(a, b),
        _ => throw new ArgumentException($"A {left.Kind} and a {right.Kind} have no order."),
    };

    /// <summary>By code points, which is the order of the UTF-8 bytes and not of the UTF-16 units that .NET compares.</summary>
    private static int CompareText(string left, string right)
    {
        var shared = left.AsSpan().CommonPrefixLength(right);
        return shared == left.Length || shared == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[shared]).CompareTo(Rank(right[shared]));
    }

    // A surrogate stands for a code point above every other unit.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;

    private sealed class SequenceEquality : IEqualityComparer<IReadOnlyList<Key>>
    {
        public bool Equals(IReadOnlyList<Key>? x, IReadOnlyList<Key>? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && x.SequenceEqual(y));

        public int GetHashCode(IReadOnlyList<Key> obj)
        {
            var hash = default(HashCode);
            foreach (var key in obj)
            {
                hash.Add(key);
            }

            return hash.ToHashCode();
        }
    }
}

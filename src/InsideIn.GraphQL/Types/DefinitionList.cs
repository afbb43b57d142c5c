using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace InsideIn.GraphQL.Types;

/// <summary>Something that is found by a name.</summary>
public interface INamed
{
    string Name { get; }
}

/// <summary>Definitions in the order of their declaration, found by name in constant time. Where two share a name, the first is found; the schema check reports the other.</summary>
public sealed class DefinitionList<T> : IReadOnlyList<T> where T : class, INamed
{
    private readonly T[] items;
    private readonly FrozenDictionary<string, T> byName;

    public DefinitionList(IEnumerable<T> definitions)
    {
        items = [.. definitions];
        var firsts = new Dictionary<string, T>(items.Length, StringComparer.Ordinal);
        foreach (var item in items) firsts.TryAdd(item.Name, item);
        byName = firsts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <summary>The definition of that name. Shape: null where there is none.</summary>
    public T? Find(string name) => byName.GetValueOrDefault(name);

    public bool TryFind(string name, [NotNullWhen(true)] out T? item) => byName.TryGetValue(name, out item);

    /// <summary>The definitions without a copy, for loops on hot paths.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

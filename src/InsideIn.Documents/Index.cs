using System.Collections;
using System.Linq.Expressions;

namespace InsideIn.Documents;

/// <summary>An ordered list of members by which documents can be picked and counted.</summary>
public abstract class Index
{
    private protected Index(string name, bool isUnique, IReadOnlyList<IndexMember> members)
    {
        Name = name;
        IsUnique = isUnique;
        Members = members;
    }

    /// <summary>The name within its collection: <c>byGroup</c>.</summary>
    public string Name { get; }

    /// <summary>Whether two documents may not share the keys.</summary>
    public bool IsUnique { get; }

    /// <summary>The members, most significant first.</summary>
    public IReadOnlyList<IndexMember> Members { get; }

    /// <summary>The collection that declares it.</summary>
    public abstract Collection Owner { get; }

    /// <summary>Entries with equal keys stand in the order of their ids, in the direction of the last member: a list that shows the newest first shows them so to the last tie.</summary>
    public bool IsIdDescending => Members[^1].IsDescending;

    /// <summary>The same as <see cref="Index{T}.EntriesOf"/>, for whoever does not know the document's type.</summary>
    internal abstract IReadOnlyList<Key[]> EntriesOfDocument(object document);
}

/// <summary>One member of an index: where it stands, its type as a key, its direction, and whether it is a list with an entry per element.</summary>
public sealed record IndexMember(MemberPath Path, KeyKind Kind, bool IsDescending, bool IsList, Func<object, object?> Read)
{
    /// <summary>Whether its key can be null: its type allows it, or the path leads through something that may be missing.</summary>
    public bool MayBeNull { get; init; }
}

/// <inheritdoc/>
public sealed class Index<T> : Index
    where T : class
{
    internal Index(Collection<T> collection, string name, IReadOnlyList<IndexMember> members, bool isUnique)
        : base(name, isUnique, members)
    {
        if (members.Count == 0 || members.Count(member => member.IsList) > 1)
        {
            throw new ArgumentException($"Index '{collection.Name}.{name}' has {members.Count} members, {members.Count(member => member.IsList)} of them lists; it needs at least one member and at most one list.");
        }

        Collection = collection;
    }

    /// <summary>The collection that declares it.</summary>
    public Collection<T> Collection { get; }

    /// <inheritdoc/>
    public override Collection Owner => Collection;

    /// <summary>Picks the entries whose first members equal <paramref name="prefix"/>; no prefix picks the whole index.</summary>
    public Pick<T> At(params Key[] prefix) => new(this, [prefix]);

    /// <summary>Picks the entries under any of several prefixes of one length, merged in index order. Shape: a document under several prefixes comes once.</summary>
    public Pick<T> AtAny(IEnumerable<Key[]> prefixes) => new(this, [.. prefixes]);

    /// <summary>The same for prefixes of one member.</summary>
    public Pick<T> AtAny(IEnumerable<Key> keys) => new(this, [.. keys.Select(key => new[] { key })]);

    /// <summary>
    /// The keys under which <paramref name="document"/> stands, one array per entry.
    /// Shape: empty when its first key is null or its list is empty; later keys may be null and sort first.
    /// </summary>
    public IReadOnlyList<Key[]> EntriesOf(T document)
    {
        var keys = new Key[Members.Count];
        var listAt = -1;
        for (var at = 0; at < keys.Length; at++)
        {
            if (Members[at].IsList)
            {
                listAt = at;
            }
            else
            {
                keys[at] = Key.Of(Members[at].Read(document));
            }
        }

        if (listAt != 0 && keys[0].IsNull)
        {
            return [];
        }

        return listAt < 0 ? [keys] : EntryPerElement(document, keys, listAt);
    }

    internal override IReadOnlyList<Key[]> EntriesOfDocument(object document) => EntriesOf((T)document);

    private IReadOnlyList<Key[]> EntryPerElement(T document, Key[] keys, int listAt)
    {
        if (Members[listAt].Read(document) is not IEnumerable elements)
        {
            return [];
        }

        var distinct = elements.Cast<object?>().Select(Key.Of).Distinct();
        return [.. distinct.Where(element => listAt > 0 || !element.IsNull).Select(element => keys.Index().Select(key => key.Index == listAt ? element : key.Item).ToArray())];
    }
}

/// <summary>Collects the members of an index, most significant first.</summary>
public sealed class IndexMembers<T>
    where T : class
{
    internal List<IndexMember> List { get; } = [];

    /// <summary>Adds a member in ascending order.</summary>
    public IndexMembers<T> Ascending<TKey>(Expression<Func<T, TKey>> member) => Add(member, typeof(TKey), isDescending: false, isList: false);

    /// <summary>Adds a member in descending order.</summary>
    public IndexMembers<T> Descending<TKey>(Expression<Func<T, TKey>> member) => Add(member, typeof(TKey), isDescending: true, isList: false);

    /// <summary>Adds a list: the document has one entry per distinct element.</summary>
    public IndexMembers<T> Each<TKey>(Expression<Func<T, IEnumerable<TKey>>> list) => Add(list, typeof(TKey), isDescending: false, isList: true);

    private IndexMembers<T> Add<TValue>(Expression<Func<T, TValue>> member, Type keyType, bool isDescending, bool isList)
    {
        var path = MemberPath.Of(member);
        List.Add(new IndexMember(path, Key.KindOf(keyType), isDescending, isList, MemberPath.Reader(member)) { MayBeNull = path.Names.Count > 1 || !keyType.IsValueType || Nullable.GetUnderlyingType(keyType) is not null });
        return this;
    }
}

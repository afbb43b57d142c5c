using System.Linq.Expressions;

namespace InsideIn.Documents;

/// <summary>A kind of document: its name in the store, where its id stands, and the indexes that serve its lists.</summary>
public abstract class Collection
{
    private readonly List<Index> indexes = [];

    private protected Collection(string name) => Name = Named(name);

    /// <summary>The name in the store, plural camelCase: <c>posts</c>.</summary>
    public string Name { get; }

    /// <summary>The document's type.</summary>
    public abstract Type DocumentType { get; }

    /// <summary>The declared indexes, in the order of their declaration.</summary>
    public IReadOnlyList<Index> Indexes => indexes;

    /// <summary>Names become those of tables, so they are letters and digits that begin with a small letter.</summary>
    private static string Named(string name) =>
        name.Length is > 0 and <= 60 && char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetterOrDigit)
            ? name
            : throw new ArgumentException($"'{name}' is no name for a collection or an index; allowed are up to 60 letters and digits that begin with a small letter.");

    private protected void Add(Index index)
    {
        Named(index.Name);
        if (indexes.Any(known => known.Name == index.Name))
        {
            throw new ArgumentException($"Collection '{Name}' declares the index '{index.Name}' twice.");
        }

        indexes.Add(index);
    }
}

/// <inheritdoc/>
public sealed class Collection<T> : Collection
    where T : class
{
    private readonly Func<T, Guid> id;

    /// <summary>Declares a collection. <paramref name="id"/> names the member that holds the id, a plain property path.</summary>
    public Collection(string name, Expression<Func<T, Guid>> id)
        : base(name)
    {
        IdPath = MemberPath.Of(id);
        this.id = id.Compile();
    }

    /// <summary>The path of the id in the stored document.</summary>
    public MemberPath IdPath { get; }

    /// <inheritdoc/>
    public override Type DocumentType => typeof(T);

    /// <summary>The id of <paramref name="document"/>.</summary>
    public Guid IdOf(T document) => id(document);

    /// <summary>Declares an index; several documents may share its keys.</summary>
    public Index<T> Index(string name, Func<IndexMembers<T>, IndexMembers<T>> members) => Declare(name, members, isUnique: false);

    /// <summary>Declares an index whose keys no two documents share.</summary>
    public Index<T> Unique(string name, Func<IndexMembers<T>, IndexMembers<T>> members) => Declare(name, members, isUnique: true);

    private Index<T> Declare(string name, Func<IndexMembers<T>, IndexMembers<T>> members, bool isUnique)
    {
        var index = new Index<T>(this, name, members(new IndexMembers<T>()).List, isUnique);
        Add(index);
        return index;
    }
}

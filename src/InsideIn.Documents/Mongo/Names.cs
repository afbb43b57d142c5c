namespace InsideIn.Documents.Mongo;

/// <summary>The collections of one store, the indexes that serve them, and the members that are not those of documents.</summary>
internal static class Names
{
    /// <summary>How far the facts reach, which numbers were given away, and who may change the indexes.</summary>
    public const string Store = "_store";

    /// <summary>The servers that work with the store.</summary>
    public const string Servers = "_servers";

    /// <summary>The index collections that stand.</summary>
    public const string Indexes = "_indexes";

    public const string Facts = "_facts";

    public const string Blobs = "_blobs";

    public const string BlobDrafts = "_blobDrafts";

    public const string BlobChunks = "_blobChunks";

    /// <summary>The server's own index of every collection.</summary>
    public const string ById = "_id_";

    /// <summary>The index of an index collection that is the order of the list.</summary>
    public const string Order = "order";

    /// <summary>The index of an index collection whose keys no two documents share.</summary>
    public const string Unique = "unique";

    /// <summary>Everything that stands before the first collection is declared.</summary>
    public static IReadOnlyList<string> Own { get; } = [Store, Servers, Indexes, Facts, Blobs, BlobDrafts, BlobChunks];

    public static string Of(Collection collection) => collection.Name;

    /// <summary>The collection of an index's entries.</summary>
    public static string Of(Index index) => $"{index.Owner.Name}.{index.Name}";

    /// <summary>What a collection of entries was made for; a declaration that reads otherwise wants it made anew.</summary>
    public static string Definition(Index index) =>
        (index.IsUnique ? "unique " : "")
        + string.Join(", ", index.Members.Select(member => $"{(member.IsList ? "each " : "")}{member.Path} {member.Kind} {(member.IsDescending ? "descending" : "ascending")}"));
}

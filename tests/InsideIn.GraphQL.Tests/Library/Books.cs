namespace InsideIn.GraphQL.Tests.Library;

/// <summary>What a book is about.</summary>
public enum Genre
{
    /// <summary>Invented.</summary>
    Fiction,

    NonFiction,

    [Obsolete("Nobody reads it.")]
    SelfHelp,
}

/// <summary>Something with a title.</summary>
[InterfaceType]
public interface ITitled
{
    /// <summary>The title.</summary>
    string Title { get; }
}

/// <summary>What a search finds.</summary>
[UnionType]
public interface ISearchResult;

/// <summary>A book of the library.</summary>
/// <param name="Id">The number in the catalogue.</param>
/// <param name="Title">What stands on the cover.</param>
public sealed record Book(Guid Id, string Title, [property: GraphQLIgnore] Guid AuthorId, Genre Genre, int Pages) : ITitled, ISearchResult
{
    /// <summary>Without tags, null.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    public DateOnly? PublishedOn { get; init; }

    [GraphQLName("shelf")]
    public string Place { get; init; } = "A1";

    /// <summary>Replaced by a method.</summary>
    public string Summary => $"the property of {Title}";

    /// <summary>Breaks the promise of the schema when <see cref="Pages"/> is negative.</summary>
    public string Motto => Pages < 0 ? null! : "Read on";
}

public sealed record Author(Guid Id, string Name) : ISearchResult;

/// <summary>A film, which cannot be borrowed.</summary>
public sealed record Film([property: ID<Film>] Guid Id, string Title) : ITitled, ISearchResult;

public readonly record struct Shelf(string Room, int Row);

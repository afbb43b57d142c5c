using System.Globalization;
using System.Security.Claims;
using System.Text.Json;

namespace InsideIn.GraphQL.Tests.Library;

[ObjectType<Book>]
public static partial class BookFields
{
    [NodeResolver, AllowAnonymous]
    public static Task<Book?> GetBookAsync(Guid id, IBookByIdDataLoader books, CancellationToken cancellationToken) => books.LoadAsync(id, cancellationToken);

    /// <summary>Who wrote it.</summary>
    public static Task<Author> GetAuthorAsync([Parent] Book book, IAuthorByIdDataLoader authors, CancellationToken cancellationToken) =>
        authors.LoadRequiredAsync(book.AuthorId, cancellationToken);

    public static string GetSummary([Parent] Book book) => $"About {book.Title}";

    /// <summary>The other books of the author, found by a chain of loads.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<Book>> GetSiblingsAsync([Parent] Book book, IAuthorByIdDataLoader authors, IBooksByAuthorDataLoader books, CancellationToken cancellationToken)
    {
        var author = await authors.LoadRequiredAsync(book.AuthorId, cancellationToken);
        var all = await books.LoadRequiredAsync(author.Id, cancellationToken);
        return [.. all.Where(other => other.Id != book.Id)];
    }

    [Authorize(Policy = "Staff")]
    public static decimal GetPrice([Parent] Book book) => book.Pages * 0.1m;

    [UsePaging(MaxPageSize = 5, DefaultPageSize = 2, ConnectionName = "Excerpts")]
    public static Connection<string> GetExcerpts([Parent] Book book, PagingArguments paging)
    {
        var forward = paging.RequireForward();
        var start = forward.After is null ? 0 : int.Parse(forward.After, CultureInfo.InvariantCulture) + 1;
        var edges = Enumerable.Range(start, Math.Min(forward.Limit, 10 - start)).Select(page => new Edge<string>($"{book.Title}, page {page}", $"{page}")).ToList();
        return new Connection<string>(edges, new ConnectionPageInfo(start + edges.Count < 10, start > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor));
    }
}

[ObjectType<Author>]
public static partial class AuthorFields
{
    [NodeResolver]
    internal static Task<Author?> GetAuthorAsync(IAuthorByIdDataLoader authors, Guid id, CancellationToken cancellationToken) => authors.LoadAsync(id, cancellationToken);

    [ListSize(AssumedSize = 6)]
    public static Task<Book[]> GetBooksAsync([Parent] Author author, IBooksByAuthorDataLoader books) => books.LoadRequiredAsync(author.Id)!;
}

[InterfaceType<ITitled>]
public static partial class TitledFields
{
    public static int GetTitleLength([Parent] ITitled titled) => titled.Title.Length;
}

public sealed record Echoed(string Text, int? Number, IReadOnlyList<string>? Words, Genre Genre);

public sealed record Filter([property: ID<Author>] Guid? AuthorId, Optional<string?> Title, int MinPages = 5)
{
    public Genre? Genre { get; init; }
}

[OneOf]
public sealed record Choice(string? Name, int? Number);

[QueryType, AllowAnonymous]
public static partial class Queries
{
    /// <summary>The book of an id.</summary>
    /// <param name="id">The id of the book.</param>
    public static Task<Book?> GetBookAsync([ID<Book>] Guid id, IBookByIdDataLoader books, CancellationToken cancellationToken) => books.LoadAsync(id, cancellationToken);

    [ListSize(SlicingArguments = ["first"])]
    public static IEnumerable<Book> GetBooks(Catalogue catalogue, int first = 3) => catalogue.Books.Take(first);

    public static async Task<IReadOnlyList<Book?>> GetBooksByIds([ID<Book>] IReadOnlyList<Guid> ids, IBookByIdDataLoader books) => await books.LoadAsync(ids);

    public static Echoed Echo(string text, int? number, List<string>? words, Genre genre = Genre.NonFiction) => new(text, number, words, genre);

    public static string Describe(Filter filter) =>
        $"{filter.AuthorId?.ToString("D") ?? "-"} {(filter.Title.HasValue ? filter.Title.Value ?? "null" : "absent")} {filter.MinPages} {filter.Genre?.ToString() ?? "-"}";

    public static string Choose(Choice choice) => choice.Name ?? (choice.Number is { } number ? $"number {number}" : "nothing");

    public static IReadOnlyList<ISearchResult> Search(Catalogue catalogue) => [catalogue.Books[0], catalogue.Authors[0], new Film(Catalogue.Id(900), "Metropolis")];

    public static IReadOnlyList<ITitled> Titled(Catalogue catalogue) => [catalogue.Books[1], new Film(Catalogue.Id(901), "M")];

    public static string TypeOf(NodeId id) => id.TypeName;

    public static string Who([GlobalState] string? viewer, ClaimsPrincipal user) => $"{viewer ?? "nobody"} {user.Identity?.Name ?? "anonymous"}";

    public static bool Selects([IsSelected("pages")] bool pages) => pages;

    [Authorize]
    public static string Members() => "members";

    [Authorize(Policy = "Staff")]
    public static string Staff() => "staff";

    /// <summary>Opens the archive for those who know the word.</summary>
    [OncePerRequest]
    public static bool Unlock(string word) => word == "sesame";

    [Cost(2.5)]
    public static int Weighed() => 1;

    public static string Boom() => throw new InvalidOperationException("The password is 'swordfish'.");

    public static Task<string> BoomLater() => Task.FromException<string>(new InvalidOperationException("later"));

    public static string? Refuse() => throw new GraphQLException(ErrorBuilder.New().SetMessage("Not today.").SetCode("CLOSED").SetExtension("until", 7).Build());

    public static Book Broken() => new(Catalogue.Id(1), "Broken", Catalogue.Id(101), Genre.Fiction, -1);

    public static IReadOnlyList<Book?> SomeBroken(Catalogue catalogue) => [catalogue.Books[0], Broken(), catalogue.Books[1]];

    public static async Task<int?> LengthAsync(string word, ILengthByWordDataLoader lengths) => await lengths.LoadAsync(word) is var length && length > 0 ? length : null;

    public static Task<int> RequiredLengthAsync(string word, ILengthByWordDataLoader lengths) => lengths.LoadRequiredAsync(word);

    public static async Task<string> Wait(Catalogue catalogue, CancellationToken cancellationToken)
    {
        catalogue.Waiting.TrySetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            catalogue.Cancelled.TrySetResult();
            throw;
        }

        return "never";
    }

    public static async Task<Book> BrokenLater()
    {
        await Task.Yield();
        return Broken();
    }

    public static JsonElement Anything(JsonElement value) => value;

    public static double Ratio(double value) => value;

    public static string HalfPair() => "a\ud83db";

    public static Shelf Shelf() => new("North", 3);

    [UsePaging(IncludeTotalCount = true)]
    public static Connection<Book> GetCatalogue(PagingArguments paging, Catalogue catalogue)
    {
        var books = catalogue.Books.Take(paging.Limit).Select((book, index) => new Edge<Book>(book, $"{index}")).ToList();
        return new Connection<Book>(books, new ConnectionPageInfo(true, false, "0", $"{books.Count - 1}"), catalogue.Books.Count);
    }
}

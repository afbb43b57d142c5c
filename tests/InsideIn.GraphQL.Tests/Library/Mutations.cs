namespace InsideIn.GraphQL.Tests.Library;

public sealed record TitleTakenError(string Title) : IError
{
    public string Message => $"There is a book '{Title}' already.";

    public string Code => "TITLE_TAKEN";
}

public sealed record TitleEmptyError : IError
{
    public string Message => "The title is empty.";

    public string Code => "TITLE_EMPTY";
}

public sealed class ShelfFullException(int places) : Exception($"All {places} places are taken.")
{
    public int Places { get; } = places;
}

public sealed record DeletedBook([property: ID<Book>] Guid Id);

[MutationType]
public static partial class Mutations
{
    /// <summary>Adds a book.</summary>
    /// <param name="title">What stands on the cover.</param>
    [AllowAnonymous]
    public static async Task<FieldResult<Book, TitleTakenError, TitleEmptyError>> AddBookAsync(string title, [ID<Author>] Guid? authorId, Catalogue catalogue, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        if (title.Length == 0) return new TitleEmptyError();
        if (title == "thrown") throw new GraphQLException(new TitleTakenError(title));
        if (catalogue.Books.Any(book => book.Title == title)) return new TitleTakenError(title);
        var added = new Book(Catalogue.Id(1000 + catalogue.Books.Count), title, authorId ?? catalogue.Authors[0].Id, Genre.Fiction, 1);
        catalogue.Books.Add(added);
        catalogue.Journal.Enqueue($"added {title}");
        return added;
    }

    [AllowAnonymous, Error<ShelfFullException>, UseMutationConvention(PayloadFieldName = "place")]
    public static string Shelve(int row) => row > 3 ? throw new ShelfFullException(3) : $"row {row}";

    [Authorize]
    public static DeletedBook DeleteBook([ID<Book>] Guid id, Catalogue catalogue)
    {
        catalogue.Books.RemoveAll(book => book.Id == id);
        return new DeletedBook(id);
    }

    [AllowAnonymous]
    public static async Task<Book> RenameAsync([ID<Book>] Guid id, string title, Catalogue catalogue, IBookByIdDataLoader books)
    {
        var book = await books.LoadRequiredAsync(id);
        catalogue.Journal.Enqueue($"rename {title} begins");
        await Task.Yield();
        catalogue.Books[catalogue.Books.IndexOf(book)] = book with { Title = title };
        catalogue.Journal.Enqueue($"rename {title} ends");
        return book with { Title = title };
    }
}

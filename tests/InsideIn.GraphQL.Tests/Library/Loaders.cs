namespace InsideIn.GraphQL.Tests.Library;

public static class Loaders
{
    /// <summary>Books by their ids.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Book>> GetBookByIdAsync(IReadOnlyList<Guid> ids, Catalogue catalogue, CancellationToken cancellationToken)
    {
        catalogue.Journal.Enqueue($"books {ids.Count}");
        await catalogue.Gate.WaitAsync(cancellationToken);
        return catalogue.Books.Where(book => ids.Contains(book.Id)).ToDictionary(book => book.Id);
    }

    [DataLoader]
    public static async Task<Dictionary<Guid, Author>> GetAuthorByIdAsync(IReadOnlyList<Guid> ids, Catalogue catalogue, CancellationToken cancellationToken)
    {
        catalogue.Journal.Enqueue($"authors {ids.Count}");
        await Task.Yield();
        return catalogue.Authors.Where(author => ids.Contains(author.Id)).ToDictionary(author => author.Id);
    }

    [DataLoader]
    public static Task<ILookup<Guid, Book>> GetBooksByAuthorAsync(IReadOnlyList<Guid> ids, Catalogue catalogue, [GlobalState] string? viewer)
    {
        catalogue.Journal.Enqueue($"booksByAuthor {ids.Count} for {viewer ?? "nobody"}");
        return Task.FromResult(catalogue.Books.Where(book => ids.Contains(book.AuthorId)).ToLookup(book => book.AuthorId));
    }

    [DataLoader(MaxBatchSize = 4)]
    public static IReadOnlyDictionary<string, int> GetLengthByWord(IReadOnlyList<string> words, Catalogue catalogue)
    {
        catalogue.Journal.Enqueue($"lengths {words.Count}");
        if (words.Contains("broken")) throw new InvalidOperationException("The length of 'broken' is broken.");
        return words.Where(word => word != "none").ToDictionary(word => word, word => word.Length);
    }
}

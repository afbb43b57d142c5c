namespace InsideIn.GraphQL.Generator.Tests;

public sealed class SnapshotTests
{
    private const string Source = """"
        [assembly: Module("SampleTypes")]

        namespace Sample.Books;

        /// <summary>How a book is bound.</summary>
        public enum Binding
        {
            /// <summary>With a hard cover.</summary>
            HardCover,
            [Obsolete("Falls apart.")]
            Paperback,
        }

        /// <summary>Something with a <see cref="Title"/>.</summary>
        [InterfaceType]
        public interface ITitled
        {
            string Title { get; }
        }

        [UnionType]
        public interface IFound;

        /// <summary>A book.</summary>
        /// <param name="Title">What stands on the cover.</param>
        public sealed record Book(Guid Id, string Title, [property: GraphQLIgnore] Guid AuthorId, Binding? Binding) : ITitled, IFound
        {
            [property: ID<Author>]
            public IReadOnlyList<Guid> EditorIds { get; init; } = [];
        }

        public sealed record Author(Guid Id, string Name) : IFound;

        public sealed record Search(string? Text, [property: ID<Author>] Guid? Author, Optional<int?> Year, IReadOnlyList<string> Words, Binding Binding = Binding.HardCover);

        public sealed record TitleTakenError(string Title) : IError
        {
            public string Message => $"'{Title}' is taken.";
            public string Code => "TITLE_TAKEN";
        }

        public sealed class ShelfFullException : Exception;

        public sealed class Viewer;

        public sealed class CurrentViewerAttribute() : GlobalStateAttribute("viewer");

        public sealed class Store
        {
            public Task<IReadOnlyDictionary<Guid, Book>> ReadAsync(IReadOnlyList<Guid> ids, Viewer viewer, CancellationToken ct) => throw new InvalidOperationException();
        }

        public static class BookLoaders
        {
            /// <summary>Books by their ids.</summary>
            [DataLoader]
            public static Task<IReadOnlyDictionary<Guid, Book>> GetBookByIdAsync(IReadOnlyList<Guid> ids, Store store, [CurrentViewer] Viewer viewer, CancellationToken ct) => store.ReadAsync(ids, viewer, ct);

            [DataLoader(MaxBatchSize = 100)]
            public static ILookup<string, Book> GetBooksByWord(IReadOnlyList<string> words) => throw new InvalidOperationException();
        }

        [ObjectType<Book>]
        internal static partial class BookType
        {
            [NodeResolver]
            public static Task<Book?> GetBookAsync(Guid id, IBookByIdDataLoader books, CancellationToken ct) => books.LoadAsync(id, ct);

            /// <summary>Who wrote it.</summary>
            public static Author GetAuthor([Parent] Book book) => new(book.AuthorId, "x");

            [UsePaging(MaxPageSize = 10, IncludeTotalCount = true)]
            public static Task<Connection<Author>> GetReadersAsync([Parent] Book book, PagingArguments paging, string? name, [IsSelected("totalCount")] bool counts) => throw new InvalidOperationException();
        }

        [InterfaceType<ITitled>]
        public static partial class TitledFields
        {
            public static int GetTitleLength([Parent] ITitled titled) => titled.Title.Length;
        }

        [QueryType]
        public static partial class BookQueries
        {
            /// <summary>The book of an <paramref name="id"/>.</summary>
            /// <param name="id">The id.</param>
            [Authorize(Policy = "Reader")]
            public static Task<Book?> GetBookAsync([ID<Book>] Guid id, IBookByIdDataLoader books, CancellationToken ct) => books.LoadAsync(id, ct);

            [AllowAnonymous]
            public static IReadOnlyList<IFound> Find(Search search, Store store, int first = 20) => [];

            [AllowAnonymous]
            public static ITitled? Any([GlobalState] Viewer? viewer) => null;

            [AllowAnonymous]
            public static NodeId Name(NodeId id) => id;
        }

        [MutationType]
        [Authorize]
        public static partial class BookMutations
        {
            /// <summary>Adds a book.</summary>
            [Error<ShelfFullException>]
            public static Task<FieldResult<Book, TitleTakenError>> AddBookAsync(string title, [ID<Author>] Guid author, Optional<string?> subtitle, CancellationToken ct) => throw new InvalidOperationException();

            [UseMutationConvention(PayloadFieldName = "isDone")]
            public static bool Clear() => true;
        }

        """";

    [Fact]
    public void Every_kind_of_file_is_written_as_accepted()
    {
        var run = new GeneratorRun(Source);
        Assert.Empty(run.Problems);
        var files = run.Files;
        Assert.Equal(
            [
                "Sample.Books.Author.Type.g.cs", "Sample.Books.Binding.Type.g.cs", "Sample.Books.Book.Type.g.cs", "Sample.Books.BookByIdDataLoader.g.cs", "Sample.Books.BookMutations.g.cs",
                "Sample.Books.BookQueries.g.cs", "Sample.Books.BookType.g.cs", "Sample.Books.BooksByWordDataLoader.g.cs", "Sample.Books.IFound.Type.g.cs", "Sample.Books.ITitled.Type.g.cs",
                "Sample.Books.Search.Input.Type.g.cs", "Sample.Books.ShelfFullException.Type.g.cs", "Sample.Books.TitleTakenError.Type.g.cs", "Sample.Books.TitledFields.g.cs", "SampleTypes.g.cs",
            ],
            files.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, text) in files.OrderBy(file => file.Key, StringComparer.Ordinal)) Snapshot.Matches(name, text);
    }

    [Fact]
    public void Loaders_with_state_and_fields_that_refuse_are_written_as_accepted()
    {
        var run = new GeneratorRun("""
            namespace Sample.Stages;

            public sealed record Play(short Id, string Name);

            public sealed record GoneError(string Name) : IError
            {
                public string Message => $"{Name} is gone.";
                public string Code => "GONE";
            }

            public static class PlayLoaders
            {
                [DataLoader]
                public static Task<Dictionary<short, Page<string>>> GetEveningsAsync(IReadOnlyList<short> plays, PagingArguments paging, [DataLoaderState("city")] string? city) => throw new InvalidOperationException();

                [DataLoader("Play", MaxBatchSize = 10)]
                public static Task<Play?> FindAsync(short id, IServiceProvider services, CancellationToken cancellationToken) => Task.FromResult<Play?>(null);
            }

            [ObjectType<Play>]
            internal static partial class PlayFields
            {
                [NodeResolver]
                public static Task<Play?> FindAsync(short id, IPlayDataLoader plays, CancellationToken cancellationToken) => plays.LoadAsync(id, cancellationToken);

                [UsePaging(ConnectionName = "PlayEvenings")]
                public static Task<Connection<string>> GetEveningsAsync([Parent(requires: nameof(Play.Id))] Play play, PagingArguments paging, IEveningsDataLoader evenings) => evenings.With(paging).LoadAsync(play.Id).ToConnectionAsync();
            }

            [QueryType, Authorize(Roles = ["guest", "staff"])]
            internal static partial class PlayQueries
            {
                [Error<TimeoutException>, Authorize("Owner", ApplyPolicy.AfterResolver)]
                public static async Task<FieldResult<Play, GoneError>> GetPlayAsync([ID<Play>] short id, IPlayDataLoader plays) => await plays.LoadAsync(id) is { } play ? play : new GoneError("It");
            }

            [MutationType, Authorize]
            internal static partial class PlayMutations
            {
                [Error<GoneError>, UseMutationConvention(InputTypeName = "Order", InputArgumentName = "order", PayloadTypeName = "Ticket", PayloadFieldName = "play", PayloadErrorTypeName = "NoTicket", PayloadErrorsFieldName = "reasons")]
                public static Play Book([DefaultValue(new[] { 1, 2 })] IReadOnlyList<int> rows) => new(1, $"{rows.Count}");
            }
            """);
        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerProblems);
        foreach (var name in new[] { "EveningsDataLoader", "PlayDataLoader", "PlayFields", "PlayQueries", "PlayMutations" }) Snapshot.Matches($"Sample.Stages.{name}.g.cs", run.Files[$"Sample.Stages.{name}.g.cs"]);
    }

    [Fact]
    public void What_is_written_compiles_without_a_warning() => Assert.Empty(new GeneratorRun(Source).CompilerProblems);

    [Fact]
    public void The_order_of_files_makes_no_difference()
    {
        string[] files =
        [
            "public enum Colour { Red, Green } [QueryType, AllowAnonymous] public static partial class Alphas { public static Alpha? Alpha() => null; public static Colour Colour() => default; }",
            "[UnionType] public interface IAny; public sealed record Beta(Guid Id, string Name) : IAny; [ObjectType<Alpha>] public static partial class AlphaFields { public static IAny? Any([Parent] Alpha alpha) => null; }",
            "public sealed record Alpha(Guid Id, Beta? Beta) : IAny; [QueryType, AllowAnonymous] public static partial class Betas { public static Beta? Beta(IBetaDataLoader loader) => null; }",
            "[assembly: Module(\"Ordered\")] public static class Loaders { [DataLoader] public static Beta? GetBeta(Guid id) => null; [DataLoader] public static Alpha? GetAlpha(Guid id) => null; }",
        ];
        var expected = new GeneratorRun(files).Files;
        Assert.Equal(10, expected.Count);
        foreach (var order in new[] { new[] { 3, 2, 1, 0 }, [1, 3, 0, 2], [2, 0, 3, 1] }) Assert.Equal(expected, new GeneratorRun([.. order.Select(index => files[index])]).Files);
    }

    [Fact]
    public void A_change_elsewhere_writes_nothing_anew()
    {
        var run = new GeneratorRun(Source);
        var (models, outputs) = run.RunAgainBeside("namespace Elsewhere; public sealed class Other;");
        Assert.NotEmpty(models);
        Assert.All(models, reason => Assert.Contains(reason, new[] { Microsoft.CodeAnalysis.IncrementalStepRunReason.Cached, Microsoft.CodeAnalysis.IncrementalStepRunReason.Unchanged }));
        Assert.All(outputs, reason => Assert.Equal(Microsoft.CodeAnalysis.IncrementalStepRunReason.Cached, reason));
        (models, outputs) = run.RunAgainBeside("namespace Sample.Books; public sealed record Magazine(string Title) : ITitled;");
        Assert.Contains(Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified, models);
        Assert.Contains(outputs, reason => reason != Microsoft.CodeAnalysis.IncrementalStepRunReason.Cached);
    }
}

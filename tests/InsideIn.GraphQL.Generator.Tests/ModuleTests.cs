using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Generator.Tests;

public sealed class ModuleTests
{
    private const string Books = """
        [assembly: Module("BookTypes")]
        public sealed record Book(Guid Id, string Title);
        [ObjectType<Book>] public static partial class BookFields { [NodeResolver, AllowAnonymous] public static Book? Find(Guid id) => null; }
        [QueryType, AllowAnonymous] public static partial class BookQueries { public static Book? Book(int number = 1) => null; }
        """;

    private const string Films = """
        [assembly: Module("FilmTypes")]
        public sealed record Film(Guid Id, string Title);
        [ObjectType<Film>] public static partial class FilmFields { [NodeResolver, AllowAnonymous] public static Film? Find(Guid id) => null; }
        [QueryType, AllowAnonymous] public static partial class FilmQueries { public static Film? NAME() => null; }
        """;

    [Fact]
    public void Two_modules_make_one_schema()
    {
        var sdl = SchemaPrinter.Print(GeneratedAssembly.Schema(Module("Books", Books), Module("Films", Films.Replace("NAME", "Film", StringComparison.Ordinal))));
        Assert.Contains("  book(number: Int! = 1): Book\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  film: Film\n", sdl, StringComparison.Ordinal);
        Assert.Contains("type Book implements Node {", sdl, StringComparison.Ordinal);
        Assert.Contains("type Film implements Node {", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void One_name_in_two_modules_stops_the_start_and_names_both_members()
    {
        var stopped = Assert.Throws<SchemaException>(() => GeneratedAssembly.Schema(Module("Books", Books), Module("Films", Films.Replace("NAME", "GetBook", StringComparison.Ordinal))));
        Assert.Equal(["\"Query\" has 2 members named \"book\" (BookQueries.Book, FilmQueries.GetBook)."], stopped.Problems);
    }

    [Fact]
    public void No_generated_code_looks_anything_up_by_reflection()
    {
        var written = Guide.GuideTests.Program.Generated;
        Assert.True(written.Count > 30);
        Assert.All(written, text => Assert.Null(Reflection(text)));
        Assert.Equal("GetMethod", Reflection("typeof(Book).GetMethod(\"Find\")"));
    }

    private static string? Reflection(string text) =>
        new[] { "System.Reflection", "GetMethod", "GetProperty", "GetField", "Invoke(", "Activator", "dynamic ", "MakeGeneric", "Expression<" }.FirstOrDefault(word => text.Contains(word, StringComparison.Ordinal));

    private static GeneratedAssembly Module(string name, string source)
    {
        var module = new GeneratedAssembly(name, [(name + ".cs", "global using InsideIn.GraphQL;\n" + source)]);
        Assert.Empty(module.Problems);
        return module;
    }
}

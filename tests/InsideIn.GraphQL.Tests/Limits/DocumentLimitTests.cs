using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Tests.Library;
using InsideIn.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using static InsideIn.GraphQL.Tests.Limits.LimitedServer;

namespace InsideIn.GraphQL.Tests.Limits;

/// <summary>Limits that a document passes whatever its variables are: each at its figure and one above.</summary>
public sealed class DocumentLimitTests
{
    private static readonly string Missing = Catalogue.GlobalId("Book", 9999);

    /// <summary>The limit's name, its figure by default, and a document that has so much of it.</summary>
    public static TheoryData<string, int, Func<int, string>> Defaults => new()
    {
        { "document", 65_536, size => "{ who }".PadRight(size) },
        { "tokens", 4_000, size => $"{{ echo(text: \"\", words: [{Many(size - 15, _ => "\"\"")}]) {{ text }} }}" },
        { "nesting", 64, size => $"{{ {Nested(size - 1, "...", "who")} }}" },
        { "fields", 1_000, size => $"{{ {Many(size, _ => "who")} }}" },
        { "fields", 1_000, size => $"{{ ...F ...F {Many(size - 998, _ => "who")} }} fragment F on Query {{ {Many(499, _ => "who")} }}" },
        { "directives", 50, size => $"{{ {Many(size, _ => "who @include(if: true)")} }}" },
        { "directivesAtOnePlace", 4, size => $"{{ who {Many(size, _ => "@include(if: true)")} }}" },
        { "aliases", 30, size => $"{{ book(id: \"{Missing}\") {{ {Many(size, number => $"a{number}: title")} }} }}" },
        { "aliases", 30, size => $"{{ ...A ...A ...B }} fragment A on Query {{ book(id: \"{Missing}\") {{ {Many(14, number => $"a{number}: title")} }} }} fragment B on Query {{ book(id: \"{Missing}\") {{ {Many(size - 28, number => $"b{number}: title")} }} }}" },
        { "fragmentVisits", 1_000, size => $"{{ {Many((size / 2) - (size % 2), _ => "...{...{who}}")} {Many(size % 2 * 3, _ => "...{who}")} }}" },
        { "fragmentVisits", 1_000, size => $"{{ {Many(size - 980, _ => "...A")} ...C }} fragment A on Query {{ who }} fragment B on Query {{ {Many(7, _ => "...A")} }} fragment C on Query {{ {Many(119, _ => "...B")} {Many(7, _ => "...{who}")} ...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{...{{who}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}} }}" },
        { "rootFields", 20, size => $"{{ {Many(size, number => $"a{number}: who")} }}" },
        { "rootFields", 5, size => $"mutation {{ {Many(size, number => $"a{number}: __typename")} }}" },
        { "oncePerRequest", 1, size => $"{{ {Many(size, number => $"a{number}: unlock(word: \"{number}\")")} }}" },
        { "fieldOnPath", 3, size => $"{{ book(id: \"{Missing}\") {{ {Nested(size, "siblings", "id")} }} }}" },
        { "depth", 12, size => $"{{ book(id: \"{Missing}\") {{ siblings {{ siblings {{ siblings {{ author {{ books {{ author {{ books {{ author {{ books {{ excerpts(first: 1) {{ {Nested(size - 12, "edges", size == 12 ? "nodes" : "cursor")} }} }} }} }} }} }} }} }} }} }} }} }}" },
        { "introspection", 16, size => $"{{ __type(name: \"Book\") {{ {Nested(size, "ofType", "name")} }} }}" },
        { "introspection", 1, size => $"{{ __type(name: \"Book\") {{ {Nested(size, "interfaces", "name")} }} }}" },
        { "introspection", 1, size => $"{{ __type(name: \"Book\") {{ {Nested(size, "fields { type", "name }")} }} }}" },
    };

    [Theory]
    [MemberData(nameof(Defaults))]
    public async Task A_document_is_taken_at_its_limit_and_refused_above(string limit, int figure, Func<int, string> document)
    {
        ArgumentNullException.ThrowIfNull(document);
        await using var server = await StartAsync(limits => limits with { MaxFieldCost = GraphQLLimits.MostCost, MaxTypeCost = GraphQLLimits.MostCost });
        Assert.Null(await server.LimitOfAsync(document(figure)));
        Assert.Equal(limit, await server.LimitOfAsync(document(figure + 1)));
    }

    // With the other limits at their figures no document reaches these two.
    [Theory]
    [InlineData(9, null)]
    [InlineData(8, "nodes")]
    public async Task Nodes_are_counted_with_their_names(int most, string? limit)
    {
        await using var server = await StartAsync(limits => limits with { MaxNodes = most });
        // The document, the operation, its selection set, three fields and their names.
        Assert.Equal(limit, await server.LimitOfAsync("{ who who who }"));
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, "sameMutation")]
    public async Task One_mutation_may_be_asked_for_five_times(int times, string? limit)
    {
        await using var server = await StartAsync(limits => limits with { MaxMutationRootFields = 20 });
        Assert.Equal(limit, await server.LimitOfAsync($"mutation {{ {Many(times, number => $"a{number}: addBook(input: {{ title: \"B{number}\" }}) {{ book {{ title }} }}")} }}"));
        Assert.Equal(limit is null ? times : 0, server.Catalogue.Calls("added").Count());
    }

    [Fact]
    public async Task Fields_are_compared_up_to_the_limit()
    {
        const string document = "{ book(id: \"\") { title } book(id: \"\") { id } }";
        await using var library = await StartAsync();
        var schema = library.Services.GetRequiredKeyedService<RequestExecutor>("").Schema;
        var needed = Enumerable.Range(1, 100).First(budget => DocumentValidator.Validate(schema, Parser.Parse(document), new ValidationOptions { MaxMergeComparisons = budget }).Count == 0);
        await using var enough = await StartAsync(limits => limits with { MaxMergeComparisons = needed });
        Assert.Null(await enough.LimitOfAsync(document));
        await using var short1 = await StartAsync(limits => limits with { MaxMergeComparisons = needed - 1 });
        Assert.Equal("mergeComparisons", await short1.LimitOfAsync(document));
    }

    [Theory]
    [InlineData(9, 9)]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    public async Task Ten_errors_of_validation_are_told(int wrong, int told)
    {
        await using var server = await StartAsync();
        var answer = await server.AskAsync($"{{ {Many(wrong, number => $"wrong{number}")} }}");
        Assert.Equal(told, answer.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task Fragments_that_double_at_each_step_are_counted_without_spreading_them()
    {
        // 2 to the power of 60 visits: who spreads them to count them does not come back.
        await using var server = await StartAsync();
        var fragments = Many(60, number => $"fragment F{number} on Query {{ ...F{number + 1} ...F{number + 1} }}");
        Assert.Equal("fields", await server.LimitOfAsync($"{{ ...F0 }} {fragments} fragment F60 on Query {{ who }}"));
    }

    [Fact]
    public async Task The_introspection_of_tools_stays_below_the_limits()
    {
        await using var server = await StartAsync();
        Assert.Null(await server.LimitOfAsync($$"""
            query IntrospectionQuery { __schema { queryType { name } types { ...FullType } directives { name args { ...InputValue } } } }
            fragment FullType on __Type { kind name fields(includeDeprecated: true) { name args { ...InputValue } type { ...TypeRef } } inputFields { ...InputValue } interfaces { ...TypeRef } enumValues { name } possibleTypes { ...TypeRef } }
            fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue }
            fragment TypeRef on __Type { kind name {{Nested(9, "ofType", "kind name")}} }
            """));
    }

    private static string Nested(int levels, string field, string leaf) =>
        $"{string.Concat(Enumerable.Repeat($"{field} {{ ", levels))}{leaf}{string.Concat(Enumerable.Repeat(" }", levels))}{(field.Contains('{', StringComparison.Ordinal) ? string.Concat(Enumerable.Repeat(" }", levels - 1)) : "")}";
}

namespace InsideIn.GraphQL.Generator.Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_class_that_is_not_static_partial_is_refused()
    {
        var found = new GeneratorRun("""[QueryType, AllowAnonymous] public static class Things { public static string A() => ""; }""").Single();
        Assert.Equal(("IIG001", "Things carries [QueryType]; such a class is declared 'static partial'", "Things"), found);
    }

    [Fact]
    public void Two_fields_of_one_name_are_refused()
    {
        var found = new GeneratorRun("""
            [QueryType, AllowAnonymous] public static partial class One { public static string GetThing() => ""; }
            [QueryType, AllowAnonymous] public static partial class Two { public static Task<string> ThingAsync() => Task.FromResult(""); }
            """).Single();
        Assert.Equal(("IIG002", "The field 'thing' of Query comes from One.GetThing and from Two.ThingAsync; rename one with [GraphQLName] or hide it with [GraphQLIgnore]", "ThingAsync"), found);
    }

    [Theory]
    [InlineData("public static Task<string> GetThingAsync(IReadOnlyList<int> keys) => null!;", "it returns string")]
    [InlineData("public static Task<IReadOnlyDictionary<int, string>> GetThingAsync(int key) => null!;", "its first parameter is no IReadOnlyList of keys")]
    [InlineData("public static Task<IReadOnlyDictionary<long, string>> GetThingAsync(IReadOnlyList<int> keys) => null!;", "its keys are int, its result has keys long")]
    [InlineData("public static Task<IReadOnlyDictionary<int, string>> GetThingAsync(IReadOnlyList<int> keys, bool all) => null!;", "the parameter 'all' is neither a service, nor state, nor the token")]
    [InlineData("private static Task<IReadOnlyDictionary<int, string>> GetThingAsync(IReadOnlyList<int> keys) => null!;", "it is no static method that other code may call")]
    public void A_loader_of_a_wrong_shape_is_refused(string method, string reason)
    {
        var (rule, message, at) = new GeneratorRun($"public static class Loaders {{ [DataLoader] {method} }}").Single();
        Assert.Equal("IIG003", rule);
        Assert.StartsWith($"Loaders.GetThingAsync is no data loader: {reason}.", message, StringComparison.Ordinal);
        Assert.Equal("GetThingAsync", at);
    }

    [Fact]
    public void A_node_without_a_resolver_is_refused()
    {
        const string type = "[Node] public sealed record Thing(Guid Id);";
        Assert.Equal(("IIG004", "Thing is a [Node], but no [NodeResolver] method of an [ObjectType<Thing>] class finds it by its id", "Thing"), new GeneratorRun(type).Single());
        Assert.Empty(new GeneratorRun(type + "[ObjectType<Thing>] public static partial class ThingType { [NodeResolver] public static Thing? Get(Guid id) => null; }").Problems);
    }

    [Theory]
    [InlineData("[QueryType]", "", "IIG005")]
    [InlineData("[MutationType]", "", "IIG005")]
    [InlineData("[QueryType, Authorize]", "", null)]
    [InlineData("[QueryType]", "[Authorize(Policy = \"x\")]", null)]
    [InlineData("[QueryType]", "[AllowAnonymous]", null)]
    public void A_root_field_is_authorized_or_anonymous(string onClass, string onMethod, string? rule)
    {
        var run = new GeneratorRun($"public sealed record Thing(string Name); {onClass} public static partial class Things {{ {onMethod} public static Thing Find() => new(\"\"); }}");
        Assert.Equal(rule, run.Problems.SingleOrDefault()?.Id);
        if (rule is not null) Assert.Equal("Things.Find is open to everybody; put [Authorize] or [AllowAnonymous] on it or on its class", run.Single().Message);
    }

    [Theory]
    [InlineData("public static Dictionary<string, int> Find() => [];", "Things.Find has the type Dictionary<string, int>")]
    [InlineData("public static object Find() => 1;", "Things.Find has the type object")]
    [InlineData("public static IDisposable Find() => null!;", "Things.Find has the type IDisposable")]
    [InlineData("public static string Find(IReadOnlyList<(int, int)> pairs) => \"\";", null)]
    [InlineData("public static string Find([Argument] Version version) => \"\";", "Things.Find(version) has the type Version")]
    [InlineData("public static string Find([ID(IsGlobal = false)] Guid id) => \"\";", "Things.Find(id) has the type Guid, which has no place in a schema: an id that is not global is a string")]
    [InlineData("public static Bag Find() => new();", "Bag.Inner has the type Dictionary<string, int>")]
    public void A_type_without_a_place_in_a_schema_is_refused(string method, string? message)
    {
        var run = new GeneratorRun($"public sealed class Bag {{ public Dictionary<string, int> Inner {{ get; }} = []; }} [QueryType, AllowAnonymous] public static partial class Things {{ {method} }}");
        if (message is null) return;
        var found = run.Single();
        Assert.Equal("IIG006", found.Rule);
        Assert.StartsWith(message, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_property_that_a_method_replaces_does_no_harm() => Assert.Empty(new GeneratorRun("""
        public sealed class Bag { public Dictionary<string, int> Inner { get; } = []; }
        [ObjectType<Bag>] public static partial class BagType { public static int GetInner([Parent] Bag bag) => bag.Inner.Count; }
        [QueryType, AllowAnonymous] public static partial class Things { public static Bag Find() => new(); }
        """).Problems);

    [Fact]
    public void Two_types_of_one_name_are_refused()
    {
        var found = new GeneratorRun("""
            namespace A { public sealed record Thing(string Name); }
            namespace B { public sealed record Thing(string Name); }
            namespace C { [QueryType, AllowAnonymous] public static partial class Things { public static A.Thing One() => new(""); public static B.Thing Two() => new(""); } }
            """).Single();
        Assert.Equal(("IIG007", "A.Thing and B.Thing are both named 'Thing' in the schema; rename one with [GraphQLName]", "Thing"), found);
    }

    [Theory]
    [InlineData("[UsePaging] public static Connection<string> Find() => null!;", "it takes no PagingArguments")]
    [InlineData("[UsePaging] public static string Find(PagingArguments paging) => \"\";", "it returns string")]
    [InlineData("public static Connection<string> Find(PagingArguments paging) => null!;", "it returns a connection without [UsePaging]")]
    public void A_connection_of_a_wrong_shape_is_refused(string method, string reason)
    {
        var found = new GeneratorRun($"[QueryType, AllowAnonymous] public static partial class Things {{ {method} }}").Single();
        Assert.Equal("IIG008", found.Rule);
        Assert.StartsWith($"Things.Find is no connection field: {reason}.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_schema_gets_its_classes_and_what_they_reach()
    {
        var run = new GeneratorRun("""
            [assembly: Module("SampleTypes")]
            public sealed record Open(string Name);
            public sealed record Closed(string Name);
            [QueryType, AllowAnonymous] public static partial class Opens { public static Open Find() => new(""); }
            [QueryType, Authorize, Schema("figures")] public static partial class Closeds { public static Closed Find() => new(""); }
            """);
        Assert.Empty(run.Problems);
        Snapshot.Matches("NamedSchemas", run.Files["SampleTypes.g.cs"]);
    }
}

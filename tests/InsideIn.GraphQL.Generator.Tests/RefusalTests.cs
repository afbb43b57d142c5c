namespace InsideIn.GraphQL.Generator.Tests;

/// <summary>Each rule shown beside a neighbour that differs in one thing and passes.</summary>
public sealed class RefusalTests
{
    private const string Common = """
        public sealed record Thing(Guid Id, string Name) { public Thing? Next => null; }
        public interface IOther;
        public sealed record GoneError(string Name) : IError { public string Message => ""; public string Code => "GONE"; }

        """;

    [Theory]
    [InlineData("public static Thing Find([ID] Version id) => null!;", "Things.Find(id) is an [ID] of the type Version; expected string, Guid, a whole number, a type that implements IParsable of itself, or a list of these", "id")]
    [InlineData("public static Thing Find([ID] IReadOnlyList<bool> ids) => null!;", "Things.Find(ids) is an [ID] of the type bool; expected string, Guid, a whole number, a type that implements IParsable of itself, or a list of these", "ids")]
    [InlineData("[ID] public static double Find() => 1;", "Things.Find is an [ID] of the type double; expected string, Guid, a whole number, a type that implements IParsable of itself, or a list of these", "Find")]
    public void An_id_of_a_type_that_no_text_gives_back_is_refused(string method, string message, string at) =>
        Assert.Equal(("IIG009", message, at), Root(method).Single());

    [Theory]
    [InlineData("public static Thing Find([ID] short id) => null!;")]
    [InlineData("public static Thing Find([ID<Thing>] IReadOnlyList<ulong?> ids) => null!;")]
    [InlineData("[ID] public static DateOnly Find() => default;")]
    public void An_id_that_can_be_read_again_passes(string method) => Passes(Root(method));

    [Theory]
    [InlineData("public static string Find([Parent(requires: \"Nam\")] Thing thing) => \"\";", "Fields.Find(thing) is no parent: it requires 'Nam', but Thing has no such public property")]
    [InlineData("public static string Find([Parent(requires: \"Id Next { Name } Size\")] Thing thing) => \"\";", "Fields.Find(thing) is no parent: it requires 'Size', but Thing has no such public property")]
    [InlineData("public static string Find([Parent] IOther thing) => \"\";", "Fields.Find(thing) is no parent: it has the type IOther; the fields of this class belong to Thing")]
    public void A_parent_that_cannot_be_is_refused(string method, string message) => Assert.Equal(("IIG010", message, "thing"), Fields(method).Single());

    [Theory]
    [InlineData("public static string Find([Parent(requires: nameof(Thing.Name))] Thing thing) => \"\";")]
    [InlineData("public static string Find([Parent(requires: \"Id Next { Name }\")] Thing thing) => \"\";")]
    [InlineData("public static string Find([Parent] object thing) => \"\";")]
    public void A_parent_with_what_is_required_passes(string method) => Passes(Fields(method));

    [Fact]
    public void A_root_field_has_no_parent() =>
        Assert.Equal("Things.Find(thing) is no parent: a root field has no parent; expected an [ObjectType<T>] or [InterfaceType<T>] class around it", Root("public static string Find([Parent] Thing thing) => \"\";").Single().Message);

    [Theory]
    [InlineData("public sealed record Loop(string Name, Loop Inner);", "Loop needs a value of its own type, so none is finite: Loop.Inner; make one of the members nullable or a list")]
    [InlineData("public sealed record Loop(Knot Knot); public sealed record Knot(string Name, Loop Back);", "Loop needs a value of its own type, so none is finite: Loop.Knot -> Knot.Back; make one of the members nullable or a list")]
    public void An_input_that_never_ends_is_refused(string types, string message)
    {
        var run = Root("public static string Find(Loop loop) => \"\";", types);
        Assert.All(run.Problems, problem => Assert.Equal("IIG011", problem.Id));
        Assert.Contains(message, run.Problems.Select(problem => problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("public sealed record Loop(string Name, Loop? Inner);")]
    [InlineData("public sealed record Loop(Knot Knot); public sealed record Knot(string Name, IReadOnlyList<Loop> Back);")]
    public void An_input_that_may_end_passes(string types) => Passes(Root("public static string Find(Loop loop) => \"\";", types));

    [Fact]
    public void A_union_without_members_is_refused()
    {
        Assert.Equal(("IIG012", "IFound is a [UnionType], but no type of this assembly derives from it", "IFound"), Root("public static IFound? Find() => null;", "[UnionType] public interface IFound;").Single());
        Passes(Root("public static IFound? Find() => null;", "[UnionType] public interface IFound; public sealed record Hit(string Name) : IFound;"));
    }

    [Theory]
    [InlineData("[Error<Thing>]", "Thing")]
    [InlineData("[Error(typeof(IOther))]", "IOther")]
    public void An_error_without_a_message_is_refused(string attribute, string type)
    {
        var (rule, message, at) = Root(attribute + " public static Thing Find() => null!;").Problems.Where(problem => problem.Id == "IIG013")
            .Select(problem => (problem.Id, problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), "Find")).Single();
        Assert.Equal(("IIG013", $"Things.Find declares the error {type}, which is neither an exception nor an IError with its message and code", "Find"), (rule, message, at));
    }

    [Theory]
    [InlineData("[Error<GoneError>]")]
    [InlineData("[Error(typeof(TimeoutException))]")]
    public void An_error_with_a_message_passes(string attribute) => Passes(Root(attribute + " public static Thing Find() => null!;"));

    [Fact]
    public void A_list_of_errors_stands_for_each_of_them_also_when_lists_name_one_another()
    {
        const string lists = "[Error<GoneError>, Error<Others>] public abstract class Shared; [Error<TimeoutException>, Error<Shared>] public abstract class Others;";
        var run = Root("[Error<Shared>] public static FieldResult<Thing> Find() => FieldResult.Refused<Thing>(new GoneError(\"It\"));", lists);
        Passes(run);
        Assert.Contains("error.PayloadError is global::GoneError", string.Join('\n', run.Files.Values), StringComparison.Ordinal);
        Assert.Contains("catch (global::System.TimeoutException error)", string.Join('\n', run.Files.Values), StringComparison.Ordinal);
        Assert.Contains(Root("[Error<Shared>] public static Thing Find() => null!;", "[Error<Thing>] public abstract class Shared;").Problems, problem => problem.Id == "IIG013");
    }

    [Theory]
    [InlineData("[DefaultValue(\"x\")] int first", "\"x\"", "a value of int")]
    [InlineData("[DefaultValue(1.5)] int first", "1.5", "a value of int")]
    [InlineData("[DefaultValue(\"x\")] Guid first", "\"x\"", "a value of Guid")]
    [InlineData("[DefaultValue(1)] DayOfWeek first", "1", "a value of DayOfWeek")]
    [InlineData("[DefaultValue(new[] { 1 })] int first", "[1]", "a value of int")]
    [InlineData("[DefaultValue(new[] { \"x\" })] IReadOnlyList<int> first", "[\"x\"]", "a value of IReadOnlyList<int>")]
    public void A_default_that_does_not_fit_is_refused(string parameter, string found, string expected) =>
        Assert.Equal(("IIG014", $"The default of Things.Find(first) is {found}; expected {expected}", "first"), Root($"public static string Find({parameter}) => \"\";").Single());

    [Theory]
    [InlineData("[DefaultValue(1)] int first")]
    [InlineData("[DefaultValue(1)] double first")]
    [InlineData("[DefaultValue(\"00000000-0000-0000-0000-000000000001\")] Guid first")]
    [InlineData("[DefaultValue(DayOfWeek.Monday)] DayOfWeek first")]
    [InlineData("[DefaultValue(new[] { 1 })] IReadOnlyList<int> first")]
    [InlineData("[DefaultValue(1)] IReadOnlyList<int> first")]
    [InlineData("DayOfWeek? first = DayOfWeek.Friday")]
    [InlineData("Optional<int?> first = default")]
    public void A_default_that_fits_passes(string parameter) => Passes(Root($"public static string Find({parameter}) => \"\";"));

    [Theory]
    [InlineData("public DateTimeOffset At { get; init; } = DateTimeOffset.MinValue;", "The default of Bag.At is DateTimeOffset.MinValue; expected a constant or a list of constants; what is computed belongs into the resolver")]
    [InlineData("public IReadOnlyList<Guid> Ids { get; init; } = [Guid.Empty];", "The default of Bag.Ids is [Guid.Empty]; expected a constant or a list of constants; what is computed belongs into the resolver")]
    public void An_initialiser_that_is_computed_is_refused(string property, string message) =>
        Assert.Equal(message, Root("public static string Find(Bag bag) => \"\";", $"public sealed record Bag {{ {property} }}").Single().Message);

    [Theory]
    [InlineData("public int Count { get; init; } = 2 * 3;", "new IntValueNode(\"6\")")]
    [InlineData("public string Name { get; init; } = string.Empty;", "new StringValueNode(\"\")")]
    [InlineData("public IReadOnlyList<string> Names { get; init; } = [\"a\", \"b\"];", "new ListValueNode { Items = [new StringValueNode(\"a\"), new StringValueNode(\"b\")] }")]
    [InlineData("public DayOfWeek Day { get; init; } = DayOfWeek.Friday;", "new EnumValueNode(\"FRIDAY\")")]
    [InlineData("public string Name { get; init; } = null!;", null)]
    public void A_constant_initialiser_is_the_default(string property, string? literal)
    {
        var run = Root("public static string Find(Bag bag) => \"\";", $"public sealed record Bag {{ {property} }}");
        Passes(run);
        Assert.Equal(literal, run.Files["Bag.Input.Type.g.cs"].Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith("DefaultValue = ", StringComparison.Ordinal))?["DefaultValue = ".Length..].TrimEnd(','));
    }

    [Theory]
    [InlineData("[GraphQLName(\"two words\")] public static string Find() => \"\";", "Things.Find is named 'two words'")]
    [InlineData("public static string Find([Argument(\"1st\")] int first) => \"\";", "Things.Find(first) is named '1st'")]
    [InlineData("public static string Find([GraphQLName(\"__first\")] int first) => \"\";", "Things.Find(first) is named '__first'")]
    public void A_name_that_is_none_is_refused(string method, string message) =>
        Assert.Equal(("IIG015", message + "; expected letters, digits and underscores, no digit first and no two underscores first"), (Root(method).Single().Rule, Root(method).Single().Message));

    [Fact]
    public void A_name_that_is_one_passes() => Passes(Root("[GraphQLName(\"two_words\")] public static string Find([Argument(\"first1\")] int first) => \"\";"));

    [Fact]
    public void Two_loaders_of_one_name_are_refused()
    {
        const string one = "public static class A { [DataLoader] public static IReadOnlyDictionary<int, string> GetThings(IReadOnlyList<int> keys) => null!; }";
        const string other = "public static class B {{ [DataLoader{0}] public static IReadOnlyDictionary<int, string> GetThingsAsync(IReadOnlyList<int> keys) => null!; }}";
        Assert.Equal(("IIG016", "A.GetThings and B.GetThingsAsync both give IThingsDataLoader; give one another name with [DataLoader(\"Name\")]", "GetThingsAsync"), new GeneratorRun(one + string.Format(System.Globalization.CultureInfo.InvariantCulture, other, "")).Single());
        Passes(new GeneratorRun(one + string.Format(System.Globalization.CultureInfo.InvariantCulture, other, "(\"OtherThings\")")));
    }

    [Fact]
    public void A_field_that_replaces_nothing_is_refused()
    {
        Assert.Equal("Fields.Find carries [BindMember(\"Nam\")], but Thing has no such public property", Fields("[BindMember(\"Nam\")] public static string Find([Parent] Thing thing) => \"\";").Single().Message);
        var run = Fields("[BindMember(nameof(Thing.Name))] public static string Find([Parent] Thing thing) => \"\";");
        Passes(run);
        Assert.DoesNotContain("Name = \"name\"", run.Files["Thing.Type.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Authorize(\"\")]")]
    [InlineData("[Authorize(Policy = \"\")]")]
    [InlineData("[Authorize(Roles = new string[0])]")]
    [InlineData("[Authorize(Roles = new[] { \"a\", \"\" })]")]
    public void A_demand_for_nothing_is_refused(string attribute)
    {
        Assert.Equal(("IIG018", "Things.Find carries [Authorize] with an empty policy or role; name one, or leave it out to ask for any signed-in reader", "Find"), Root(attribute + " public static string Find() => \"\";").Single());
        Assert.Equal("IIG018", Root("public static Safe? Find() => null;", attribute + " public sealed record Safe(string Name);").Single().Rule);
    }

    [Theory]
    [InlineData("[Authorize(\"Staff\", ApplyPolicy.AfterResolver)]", "new AuthorizationRule(new AuthorizationDemand(\"Staff\") { Apply = ApplyPolicy.AfterResolver })")]
    [InlineData("[Authorize(Roles = new[] { \"a\", \"b\" })]", "new AuthorizationRule(new AuthorizationDemand(null, \"a\", \"b\"))")]
    [InlineData("[Authorize(ApplyPolicy.Validation, Policy = \"Staff\"), Authorize(\"Old\")]", "new AuthorizationRule(new AuthorizationDemand(\"Staff\") { Apply = ApplyPolicy.Validation }, new AuthorizationDemand(\"Old\"))")]
    [InlineData("[Authorize]", "AuthorizationRule.SignedIn")]
    public void A_demand_is_written_with_its_policy_roles_and_moment(string attribute, string written)
    {
        var run = Root(attribute + " public static string Find() => \"\";");
        Passes(run);
        Assert.Contains($"Authorization = {written},", run.Files["Things.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[OneOf] public sealed record Choice(string? Name, int Number);", "Choice.Number belongs to a [OneOf] type, but its type is int; each member is nullable and has no default")]
    [InlineData("[OneOf] public sealed record Choice(string? Name, int? Number = 1);", "Choice.Number belongs to a [OneOf] type, but it has a default; each member is nullable and has no default")]
    public void A_choice_with_a_wrong_member_is_refused(string type, string message) => Assert.Equal(("IIG019", message, "Number"), Root("public static string Find(Choice choice) => \"\";", type).Single());

    [Fact]
    public void A_choice_of_nullable_members_passes() => Passes(Root("public static string Find(Choice choice) => \"\";", "[OneOf] public sealed record Choice(string? Name, int? Number);"));

    [Fact]
    public void What_is_selected_is_a_bool()
    {
        Assert.Equal(("IIG021", "Things.Find(isSelected) carries [IsSelected] and has the type int; expected bool", "isSelected"), Root("public static Thing? Find([IsSelected(\"name\")] int isSelected) => null;").Single());
        Passes(Root("public static Thing? Find([IsSelected(\"name\")] bool isSelected) => null;"));
    }

    [Theory]
    [InlineData("[NodeResolver] private static Thing? Find(Guid id) => null;", "generated code cannot call it")]
    [InlineData("[NodeResolver] public static string? Find(Guid id) => null;", "it returns string?")]
    [InlineData("[NodeResolver] public static Thing? Find(Guid id) => null; [NodeResolver] public static Thing? Search(Guid id) => null;", "Search is one, too")]
    [InlineData("[NodeResolver] public static Thing? Find(Guid id, string name) => null;", "it takes 2 values that could be the id")]
    [InlineData("[NodeResolver] public static Thing? Find(CancellationToken cancellationToken) => null;", "it takes 0 values that could be the id")]
    [InlineData("[NodeResolver] public static Thing? Find(bool id) => null;", "its id has the type bool")]
    public void A_node_resolver_of_a_wrong_shape_is_refused(string method, string reason)
    {
        var found = Fields(method).Single();
        Assert.Equal("IIG022", found.Rule);
        Assert.StartsWith($"Fields.Find is no node resolver: {reason}.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_has_an_id()
    {
        const string resolver = "[ObjectType<Nameless>] public static partial class Fields {{ [NodeResolver] public static Nameless? Find(string key) => null; {0} }}";
        Assert.StartsWith("Nameless is no node resolver: the type has neither a property Id nor a field 'id'.", new GeneratorRun("public sealed record Nameless(string Name);" + resolver.Replace("{0}", "", StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)).Single().Message, StringComparison.Ordinal);
        Passes(new GeneratorRun("public sealed record Nameless(string Name);" + resolver.Replace("{0}", "[ID] public static string GetId([Parent] Nameless it) => it.Name;", StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("public static string Find<T>() => \"\";", "Things.Find has the type Find<T>")]
    [InlineData("public static string Find(ref int number) => \"\";", "Things.Find(number) has the type ref int")]
    [InlineData("public static Task Find() => Task.CompletedTask;", "Things.Find has the type Task")]
    [InlineData("[Error<GoneError>] public static string Find() => \"\";", "Things.Find has the type string")]
    [InlineData("[Error<GoneError>] public static IReadOnlyList<Thing> Find() => [];", "Things.Find has the type IReadOnlyList<Thing>")]
    public void A_method_that_can_be_no_field_is_refused(string method, string message)
    {
        var found = Root(method).Problems.First(problem => problem.Id == "IIG006");
        Assert.StartsWith(message, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_arguments_of_one_name_are_refused()
    {
        const string list = "[UsePaging] public static Connection<Thing> Find(PagingArguments paging, int {0}) => null!;";
        Assert.Equal("The field 'first' of the arguments of Things.Find comes from Things.Find(first) and from [UsePaging]; rename one with [GraphQLName] or hide it with [GraphQLIgnore]", Root(list.Replace("{0}", "first", StringComparison.Ordinal)).Single().Message);
        Passes(Root(list.Replace("{0}", "from", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[UsePaging(DefaultPageSize = 60)]", "its DefaultPageSize is 60, its MaxPageSize 50")]
    [InlineData("[UsePaging(DefaultPageSize = 0)]", "its DefaultPageSize is 0, its MaxPageSize 50")]
    [InlineData("[UsePaging(MaxPageSize = 10)]", null)]
    public void Page_sizes_fit_each_other(string attribute, string? reason)
    {
        var run = Root(attribute + " public static Connection<Thing> Find(PagingArguments paging) => null!;");
        if (reason is null) Passes(run);
        else Assert.StartsWith($"Things.Find is no connection field: {reason}.", run.Single().Message, StringComparison.Ordinal);
    }

    private static GeneratorRun Root(string method, string types = "") =>
        new($"{Common}{types}\n[QueryType{(method.Contains("[Authorize", StringComparison.Ordinal) ? "" : ", AllowAnonymous")}] public static partial class Things {{ {method} }}");

    private static GeneratorRun Fields(string method) => new($"{Common}[ObjectType<Thing>] public static partial class Fields {{ {method} }} [QueryType, AllowAnonymous] public static partial class Things {{ public static Thing? All() => null; }}");

    private static void Passes(GeneratorRun run)
    {
        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerProblems);
    }
}

using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Types;

public class SchemaTests
{
    private static readonly Schema Zoo = SchemaParser.Parse("""
        interface Animal { name: String }
        type Dog implements Animal { name: String }
        type Cat implements Animal { name: String }
        type Stone { weight: Int }
        union Thing = Stone | Dog
        type Query { animals: [Animal] thing: Thing }
        """);

    [Fact]
    public void Types_may_name_one_another_in_any_order()
    {
        var post = new ObjectType("Post", types => [new FieldDefinition { Name = "author", Type = types["Person!"] }]);
        var person = new ObjectType("Person", types => [new FieldDefinition { Name = "posts", Type = types["[Post!]!"] }]);
        var query = new ObjectType("Query", types => [new FieldDefinition { Name = "feed", Type = types["[Post]"] }]);

        var schema = new SchemaBuilder().Add(query).Add(post).Add(person).Build();

        var author = Assert.IsType<NonNullType>(post.Fields.Find("author")?.Type);
        Assert.Same(person, author.Inner);
        Assert.Equal("[Post!]!", person.Fields.Find("posts")?.Type.ToString());
        Assert.Equal("Post.author", post.Fields.Find("author")?.Coordinate);
        Assert.Same(post, schema.Types.Find("Post"));
    }

    [Fact]
    public void Only_scalars_in_use_belong_to_the_schema()
    {
        Assert.NotNull(Zoo.Types.Find("Int"));
        Assert.NotNull(Zoo.Types.Find("Boolean"));
        Assert.Null(Zoo.Types.Find("Float"));
        Assert.Null(Zoo.Types.Find("DateTime"));
    }

    [Fact]
    public void Abstract_types_know_their_objects()
    {
        var animal = (CompositeType)Zoo.Types.Find("Animal")!;
        var thing = (CompositeType)Zoo.Types.Find("Thing")!;
        var cat = (ObjectType)Zoo.Types.Find("Cat")!;

        Assert.Equal(["Cat", "Dog"], Zoo.PossibleTypesOf(animal).Select(type => type.Name));
        Assert.True(Zoo.IsPossible(animal, cat));
        Assert.False(Zoo.IsPossible(thing, cat));
        Assert.True(Zoo.Overlap(animal, thing));
        Assert.False(Zoo.Overlap(cat, thing));
    }

    [Fact]
    public void An_object_is_told_by_its_C_sharp_type_the_nearest_first()
    {
        static IEnumerable<FieldDefinition> Name(TypeLookup types) => [new() { Name = "name", Type = types["String"], PureResolver = value => value.ToString() }];
        var schema = new SchemaBuilder()
            .Add(new ObjectType("Query", types => [new FieldDefinition { Name = "any", Type = types["Any1"] }]))
            .Add(new UnionType("Any1", ["Fault", "Refusal"]))
            .Add(new ObjectType("Fault", Name) { RuntimeType = typeof(Exception) })
            .Add(new ObjectType("Refusal", Name) { RuntimeType = typeof(ArgumentException) })
            .Build();
        var any = (CompositeType)schema.Types.Find("Any1")!;

        Assert.Equal("Refusal", schema.TypeOf(any, new ArgumentException("x"))?.Name);
        Assert.Equal("Fault", schema.TypeOf(any, new InvalidOperationException("x"))?.Name);
        Assert.Null(schema.TypeOf(any, "text"));
    }

    [Theory]
    [InlineData("Dog", "Dog")]
    [InlineData("[Dog!]!", "[Dog!]!")]
    [InlineData("[Cow]", null)]
    public void A_reference_finds_its_type(string reference, string? found) => Assert.Equal(found, Zoo.Find(Parser.ParseType(reference))?.ToString());

    [Fact]
    public void Meta_fields_stand_where_the_specification_puts_them()
    {
        var dog = (CompositeType)Zoo.Types.Find("Dog")!;
        Assert.Same(Zoo.Meta.TypeName, Zoo.FindField(dog, "__typename"));
        Assert.Same(Zoo.Meta.Schema, Zoo.FindField(Zoo.QueryType, "__schema"));
        Assert.Null(Zoo.FindField(dog, "__schema"));
        Assert.Null(Zoo.FindField(dog, "__other"));
    }
}

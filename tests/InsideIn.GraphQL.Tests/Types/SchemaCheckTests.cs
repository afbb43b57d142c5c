using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Types;

public class SchemaCheckTests
{
    [Theory] // T2
    [InlineData("type Query { a: Int }")]
    [InlineData("schema { query: Root } type Root { a: Int }")]
    [InlineData("interface A { x: A } type Query implements A { x: Query }")]
    [InlineData("interface A { x: Int } interface B implements A { x: Int! } type Query implements A & B { x: Int! }")]
    [InlineData("union U = Query interface A { x: U, l: [A] } type Query implements A { x: Query, l: [Query!]! }")]
    [InlineData("interface A { x(a: Int): Int } type Query implements A { x(a: Int, b: String, c: Int! = 1): Int }")]
    [InlineData("input I @oneOf { a: Int b: I } type Query { a(i: I): Int }")]
    [InlineData("input I { a: Int @deprecated b: Int! = 1 @deprecated } type Query { a(i: I, x: Int @deprecated): Int }")]
    [InlineData("input I { self: I list: [I!]! } type Query { a(i: I): Int }")]
    [InlineData("enum E { A } type Query { a(e: [E!] = [A], i: I = {n: 1}): Int } input I { n: Int m: E = A }")]
    [InlineData("directive @d(a: Int = 1) repeatable on FIELD type Query { a: Int }")]
    public void A_sound_schema_is_built(string sdl) => Assert.NotNull(SchemaParser.Parse(sdl).QueryType);

    [Theory] // T2, T3
    [InlineData("type Post { a: Int }", "The query root is \"Query\"")]
    [InlineData("type Query { a: Missing }", "Query.a has type \"Missing\", but there is no such type")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "two types named \"Query\"")]
    [InlineData("interface Query { a: Int }", "expected an object type")]
    [InlineData("type Query", "\"Query\" has no fields")]
    [InlineData("type Query { a: Int a: Int }", "2 members named \"a\"")]
    [InlineData("type Query { a(x: Int, x: Int): Int }", "2 members named \"x\"")]
    [InlineData("type Query { __a: Int }", "begins with \"__\"")]
    [InlineData("type Query { a(__x: Int): Int }", "begins with \"__\"")]
    [InlineData("type __T { a: Int } type Query { a: Int }", "begins with \"__\"")]
    [InlineData("input I { a: Int } type Query { a: I }", "for input only")]
    [InlineData("type Query { a(q: Query): Int }", "for output only")]
    [InlineData("type Query { a(x: Int! @deprecated): Int }", "cannot be deprecated")]
    [InlineData("enum E type Query { a: E }", "\"E\" has no values")]
    [InlineData("union U type Query { a: U }", "\"U\" has no members")]
    [InlineData("union U = Query | Query type Query { a: U }", "\"Query\" 2 times")]
    [InlineData("union U = E enum E { A } type Query { a: U }", "expected an object type")]
    [InlineData("input I type Query { a(i: I): Int }", "\"I\" has no fields")]
    [InlineData("input I @oneOf { a: Int! } type Query { a(i: I): Int }", "must be nullable")]
    [InlineData("input I @oneOf { a: Int = 1 } type Query { a(i: I): Int }", "must not have a default")]
    [InlineData("input I { a: I! } type Query { a(i: I): Int }", "cannot be written")]
    [InlineData("input I { a: J! } input J { b: I! } type Query { a(i: I): Int }", "I → J → I")]
    [InlineData("type Query { a(x: Int = \"one\"): Int }", "does not fit its type \"Int\"")]
    [InlineData("type Query { a(x: Int! = null): Int }", "found null")]
    [InlineData("type Query { a(i: I = {}): Int } input I { n: Int! }", "was not given")]
    [InlineData("type Query { a(i: I): Int } input I { self: I = {} }", "contains itself")]
    [InlineData("interface A { x: Int } type Query implements A { y: Int }", "lacks field \"x\"")]
    [InlineData("interface A { x: Int! } type Query implements A { x: Int }", "promises A.x: \"Int!\"")]
    [InlineData("interface A { x: [Int] } type Query implements A { x: Int }", "promises A.x")]
    [InlineData("interface A { x(a: Int): Int } type Query implements A { x: Int }", "lacks argument \"a\"")]
    [InlineData("interface A { x(a: Int): Int } type Query implements A { x(a: Int!): Int }", "demands \"Int\"")]
    [InlineData("interface A { x: Int } type Query implements A { x(a: Int!): Int }", "must not be required")]
    [InlineData("interface A { x: Int } interface B implements A { x: Int } type Query implements B { x: Int }", "must implement \"A\" too")]
    [InlineData("interface A implements A { x: Int } type Query { x: Int }", "implements itself")]
    [InlineData("interface A { x: Int } type Query implements A & A { x: Int }", "names interface \"A\" 2 times")]
    [InlineData("interface A { x: Int } type Query implements A { x: Int @deprecated }", "is deprecated, but")]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "a root of its own")]
    [InlineData("type Query { a: Int } extend type Post { b: Int }", "no type \"Post\"")]
    [InlineData("type Query { a: Int } query { a }", "definitions of types only")]
    public void A_fault_is_named(string sdl, string part)
    {
        var refused = Assert.Throws<SchemaException>(() => SchemaParser.Parse(sdl));
        Assert.Contains(refused.Problems, problem => problem.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void One_start_shows_all_faults()
    {
        var refused = Assert.Throws<SchemaException>(() => SchemaParser.Parse("type Query { __a: Int } enum E union U"));
        Assert.Equal(3, refused.Problems.Count);
        Assert.All(refused.Problems, problem => Assert.Contains(problem, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_names_the_member_that_it_comes_from()
    {
        var query = new ObjectType("Query", types => [new FieldDefinition { Name = "__feed", Type = types["Int"], Member = "FeedQueries.GetFeed" }]);
        var refused = Assert.Throws<SchemaException>(() => new SchemaBuilder().Add(query).Build());
        Assert.Contains("FeedQueries.GetFeed", Assert.Single(refused.Problems), StringComparison.Ordinal);
    }
}

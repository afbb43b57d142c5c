using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL.Tests.Validation;

/// <summary>Judges documents over one small schema of people, pets and what one may ask about them.</summary>
internal static class Verdict
{
    private const string Sdl = """
        directive @note(text: String) on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        directive @tag(name: String!) repeatable on FIELD
        scalar Json
        enum Mood { HAPPY SAD }
        interface Being { name(loud: Boolean = false): String }
        interface Pet implements Being { name(loud: Boolean = false): String owner: Person }
        type Dog implements Pet & Being { name(loud: Boolean = false): String owner: Person barks: Boolean! age: Int mood: Mood friends: [Dog] }
        type Cat implements Pet & Being { name(loud: Boolean = false): String owner: Person meows: Boolean! age: String mood: Mood friends: [Being] }
        type Person implements Being { name(loud: Boolean = false): String pets(first: Int! = 3, mood: Mood): [Pet!]! }
        union Found = Dog | Person
        input Near { city: String! radius: Int = 5 moods: [Mood!] inner: Near }
        input Key @oneOf { id: ID name: String near: Near }
        type Query {
          dog: Dog
          cat: Cat
          pet: Pet
          being: Being
          found: Found
          person(id: ID!): Person
          search(near: Near, mood: Mood, limit: Int = 10): [Found!]
          one(key: Key): Person
          must(key: Key!): Person
          takes(int: Int, float: Float, text: String, flag: Boolean, id: ID, json: Json, ints: [Int], strict: [Int!]!, grid: [[Int]]): Boolean
          demands(int: Int!, text: String! = "x"): Boolean
        }
        type Mutation { rename(id: ID!, name: String!): Person }
        type Subscription { born(mood: Mood): Dog died: Dog }
        """;

    private static readonly Schema Full = SchemaParser.Parse(Sdl);
    private static readonly Schema QueriesOnly = SchemaParser.Parse("type Query { a: Int }");

    public static Schema Schema => Full;

    public static void Valid(string document)
    {
        var errors = DocumentValidator.Validate(Full, Parser.Parse(document));
        Assert.True(errors.Count == 0, string.Join("\n", errors));
    }

    /// <summary>Asserts that this one rule refuses the document, so often, and gives the errors.</summary>
    public static IReadOnlyList<ValidationError> Refused(string rule, string document, int times = 1)
    {
        var errors = DocumentValidator.Validate(Full, Parser.Parse(document));
        Assert.True(errors.Count == times && errors.All(error => error.Rule == rule), $"Expected {times} × {rule}, found\n{string.Join("\n", errors)}");
        Assert.All(errors, error => Assert.NotEmpty(error.Locations));
        return errors;
    }

    public static IReadOnlyList<ValidationError> OnQueriesOnly(string document) => DocumentValidator.Validate(QueriesOnly, Parser.Parse(document));
}

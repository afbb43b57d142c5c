using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using InsideIn.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Server;

[Collection(NetworkCollection.Name)]
public class SchemaRuleTests(RunningNetwork running)
{
    private static readonly Schema Planted = SchemaParser.Parse(
        """
        "What can be read." type Query { people(orderBy: String): [Person!]! "The desk." desk: [Offer!]! }
        "What can be done." type Mutation { "Offers." offer: OfferPayload! "Publishes." publish: PublishPayload! }
        type OfferPayload { offer: Offer }
        "An answer." type PublishPayload { id: ID errors: [PublishError!] }
        union PublishError = FailedError
        "A refusal." type FailedError { code: String! }
        "An employee." type Person { name: String! offerCount: Int! }
        "An offer." type Offer { author: Person! topic: String! }
        "A row." type Row { person: Person! rank: Int! }
        """);

    private readonly Network network = running.Network;

    public static TheoryData<string> Schemas => ["", "engagement"];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_object_type_enum_and_root_field_is_described(string name) =>
        Assert.Empty(SchemaRules.WithoutDescription(SchemaOf(name)));

    [Fact]
    public void Planted_parts_without_a_description_are_found() =>
        Assert.Equal(["OfferPayload", "Query.people"], SchemaRules.WithoutDescription(Planted));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_mutation_can_refuse_by_a_typed_error(string name) =>
        Assert.Empty(SchemaRules.WithoutTypedErrors(SchemaOf(name)));

    [Fact]
    public void A_planted_mutation_without_typed_errors_is_found() =>
        Assert.Equal(["Mutation.offer"], SchemaRules.WithoutTypedErrors(Planted));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void No_field_orders_people_by_outward_activity(string name) =>
        Assert.Empty(SchemaRules.RanksByOutwardActivity(SchemaOf(name)));

    [Fact]
    public void Planted_rankings_are_found() =>
        Assert.Equal(["Offer.author", "Person.offerCount", "Query.people", "Row.rank"], SchemaRules.RanksByOutwardActivity(Planted));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_object_type_is_a_word_of_the_glossary(string name) =>
        Assert.Empty(SchemaRules.MissingIn(File.ReadAllText(Path.Combine(Snapshot.Repository, "docs", "glossary.md")), SchemaOf(name)));

    [Fact]
    public void A_planted_miss_in_the_glossary_is_found() =>
        Assert.Equal(["Row"], SchemaRules.MissingIn("| Person | an employee | user |\n| Offer | what is Rowdy |", Planted));

    private Schema SchemaOf(string name) => network.Services.GetRequiredKeyedService<RequestExecutor>(name).Schema;
}

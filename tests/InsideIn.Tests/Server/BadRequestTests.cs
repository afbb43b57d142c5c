using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Server;

/// <summary>What cannot be meant is refused with what was found and expected, and nothing is changed.</summary>
[Collection(NetworkCollection.Name)]
public class BadRequestTests(RunningNetwork running)
{
    private const string Publish = "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Theory]
    [InlineData("""{ "query": "{ feed( " }""", "GRAPHQL_PARSE_FAILED", "locations")]
    [InlineData("""{ "query": "mutation { publishPost(input: { text: \"x }) }" }""", "GRAPHQL_PARSE_FAILED", "locations")]
    [InlineData("""{ "query": "{ secrets }" }""", "GRAPHQL_VALIDATION_FAILED", "secrets")]
    [InlineData("""{ "query": "query A { viewer { roles } } query B { viewer { roles } }" }""", "OPERATION_RESOLUTION_FAILURE", "operation")]
    public async Task Malformed_graphql_is_refused_with_the_place(string body, string code, string mention)
    {
        var answer = await cast.Author.SendAsync(body);

        Assert.Equal(code, answer.ErrorCodes[0]);
        Assert.Contains(mention, answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("")]
    [InlineData("[1, 2")]
    public async Task A_body_that_is_no_json_is_refused(string body)
    {
        var answer = await cast.Author.SendAsync(body);

        Assert.Equal(400, (int)answer.Status);
    }

    public static TheoryData<string, object> WrongInputs => new()
    {
        { "text", new { text = 5, clientKey = "00000000-0000-4000-8000-000000000002" } },
        { "text", new { clientKey = "00000000-0000-4000-8000-000000000002" } },
        { "clientKey", new { text = "x", clientKey = "seven" } },
        { "colour", new { text = "x", clientKey = "00000000-0000-4000-8000-000000000002", colour = "red" } },
    };

    [Theory]
    [MemberData(nameof(WrongInputs))]
    public async Task Variables_of_a_wrong_type_are_refused_by_name_and_nothing_is_changed(string member, object rest)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var before = await Deeds.CountAsync(network.Store);
        var input = System.Text.Json.JsonSerializer.SerializeToNode(rest)!.AsObject();
        input["groupIds"] = new System.Text.Json.Nodes.JsonArray(group);

        var answer = await cast.Author.AskAsync(Publish, new { input });

        Assert.Equal(["BAD_USER_INPUT"], answer.ErrorCodes);
        Assert.Contains(member, answer.ErrorMessages[0], StringComparison.Ordinal);
        Assert.Equal(before, await Deeds.CountAsync(network.Store));
    }

    [Theory]
    [InlineData("UG9zdDo=")]
    [InlineData("!!")]
    [InlineData("")]
    public async Task A_node_id_that_is_none_finds_nothing(string id)
    {
        var answer = await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id });

        Assert.Equal("""{"data":{"node":null}}""", answer.Text);
    }

    [Fact]
    public async Task Health_is_told_without_a_token()
    {
        Assert.Equal(200, (int)(await network.GetAsync("/health/live")).Status);
        var ready = await network.GetAsync("/health/ready");
        Assert.Equal("""{"store":true,"storeWrites":true,"issuer":true,"setAsideFacts":0}""", ready.Text);
    }
}

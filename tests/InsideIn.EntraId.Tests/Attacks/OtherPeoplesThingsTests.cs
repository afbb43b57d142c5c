using System.Text.RegularExpressions;
using InsideIn.Groups;
using InsideIn.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.EntraId.Tests;

/// <summary>Ids of what belongs to others, in every place that takes one, and addresses that nobody thought of.</summary>
[Collection(nameof(RunningNetwork))]
public sealed class OtherPeoplesThingsTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    public static TheoryData<string> Transports => [.. Transport.Names];

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task What_stands_in_a_closed_group_is_not_there_for_others(string transport) // 35
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        var post = await cast.Author.PublishAsync(group, "Inside");
        var comment = await cast.Author.CommentAsync(post, "Deeper");
        foreach (var id in new[] { group, post, comment })
        {
            var verdict = await AskAsync(transport, "query($id: ID!) { node(id: $id) { id } }", new { id });
            Assert.Equal("""{"data":{"node":null}}""", verdict.Answer.GetRawText());
        }

        await RefusedAsync(transport, "editPost", new { postId = post, text = "Mine", baseRevision = 1 });
        await RefusedAsync(transport, "deletePost", new { postId = post });
        await RefusedAsync(transport, "deleteComment", new { commentId = comment });
        await RefusedAsync(transport, "addComment", new { subjectId = post, text = "Mine", clientKey = network.NewClientKey() });
        await RefusedAsync(transport, "addReaction", new { subjectId = post, kind = "LIKE" });
        await RefusedAsync(transport, "addMember", new { groupId = group, personId = cast.Outsider.Id });
        await RefusedAsync(transport, "joinGroup", new { groupId = group });
        await RefusedAsync(transport, "publishPost", new { groupIds = new[] { group }, text = "Mine", clientKey = network.NewClientKey() });
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task What_is_somebodys_own_is_not_there_for_others(string transport) // 35
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var post = await cast.Author.PublishAsync(group, "For all");
        var announced = await cast.Author.AskAsync(
            "mutation($input: CreateUploadInput!) { createUpload(input: $input) { upload { path file { id } } } }",
            new { input = new { fileName = "draft.png", contentType = "image/png", sizeInBytes = 100, clientKey = network.NewClientKey() } });
        var file = announced.Expected().TextAt("createUpload.upload.file.id");
        var path = announced.TextAt("createUpload.upload.path")!;

        Assert.Equal("""{"data":{"node":null}}""", (await AskAsync(transport, "query($id: ID!) { node(id: $id) { id } }", new { id = file })).Answer.GetRawText());
        await RefusedAsync(transport, "editPost", new { postId = post, text = "Mine", baseRevision = 1 }, "NOT_ALLOWED");
        await RefusedAsync(transport, "deletePost", new { postId = post }, "NOT_ALLOWED");
        using var read = new HttpRequestMessage(HttpMethod.Get, path);
        using var readAnswer = await cast.Outsider.SendAsync(read);
        Assert.Equal(404, (int)readAnswer.StatusCode);
        using var write = new HttpRequestMessage(HttpMethod.Put, path) { Content = new ByteArrayContent(new byte[100]) };
        write.Content.Headers.ContentType = new("image/png");
        using var writeAnswer = await cast.Outsider.SendAsync(write);
        Assert.Equal(404, (int)writeAnswer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task The_fields_of_the_viewer_are_the_token_s_own_whatever_id_comes_along(string transport) // 34, 35
    {
        var verdict = await Transport.Named(transport).AskWithAsync(network, network.Tenant.TokenFor("dirk"), "{ viewer { person { id } consents(first: 5) { nodes { id } } } }", new { personId = cast.Author.Id, viewer = cast.Author.Id });
        Assert.Equal(cast.Outsider.Id, verdict.At("data.viewer.person.id").GetString());
    }

    [Fact]
    public async Task A_guest_gets_through_no_address_that_is_not_meant_for_everybody() // 33
    {
        // An export is fetched by a ticket that only its owner gets, and that opens it once.
        var open = new[] { "/exports/{ticket}", "/health/live", "/health/ready", "/config.json", "/sw.js", "/app.webmanifest", "/assets/{**name}", "{*path:nonfile}", "{*path}", "/graphql/assets/{name}", "/graphql/" };
        var routes = network.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.NotEmpty(routes);
        foreach (var route in routes)
        {
            var pattern = route.RoutePattern.RawText!;
            if (route.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            {
                Assert.Contains(pattern, open);
                continue;
            }

            var address = Regex.Replace(Regex.Replace(pattern, @"\{\w+:guid\}", Guid.Empty.ToString()), @"\{\w+\??\}", "x");
            foreach (var method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"])
            {
                Assert.Equal((method, pattern, 403), (method, pattern, await StatusAsync(method, address, network.Tenant.TokenFor("guest"))));
                Assert.Equal((method, pattern, 401), (method, pattern, await StatusAsync(method, address, network.Tenant.TokenFor("stranger"))));
            }
        }
    }

    private async Task<int> StatusAsync(string method, string address, string token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await network.SendAsync(request, token);
        return (int)answer.StatusCode;
    }

    private Task<Verdict> AskAsync(string transport, string query, object variables) =>
        Transport.Named(transport).AskWithAsync(network, network.Tenant.TokenFor(cast.Outsider.Alias), query, variables);

    private async Task RefusedAsync(string transport, string mutation, object input, string code = "NOT_FOUND")
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        var verdict = await AskAsync(transport, $"mutation($input: {type}Input!) {{ {mutation}(input: $input) {{ errors {{ ... on Error {{ code }} }} }} }}", new { input });
        Assert.Equal(code, verdict.At($"data.{mutation}.errors")[0].GetProperty("code").GetString());
    }
}

using System.Net;
using InsideIn.Kit;

namespace InsideIn.Tests.Administration;

[Collection(NetworkCollection.Name)]
public sealed class SignOutPersonTests(RunningNetwork running)
{
    private const string Me = "{ viewer { person { id } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Tokens_from_before_are_refused_and_the_next_sign_in_counts()
    {
        var person = network.Employee("umlaut");
        var before = network.Tenant.TokenFor(person.Alias);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(before)).Status);

        var done = (await cast.Admin.AskAsync(Administrators.SignOut, new { input = new { personId = person.Id, reason = "Lost a phone" } })).Expected();
        Assert.Equal(person.Id, done.TextAt("signOutPerson.person.id"));
        network.Clock.Advance(TimeSpan.FromSeconds(31));

        var refused = await AskAsync(before);
        Assert.Equal((HttpStatusCode.Unauthorized, "SIGNED_OUT"), (refused.Status, refused.Code));
        Assert.Equal(person.Id, (await AskAsync(network.Tenant.TokenFor(person.Alias))).Expected().TextAt("viewer.person.id"));
        await network.ImportAsync();
        Assert.Equal("SIGNED_OUT", (await AskAsync(before)).Code);
    }

    [Fact]
    public async Task The_act_stands_in_the_audit_with_who_whom_and_why()
    {
        var reason = $"Left a laptop on the train {network.NewClientKey()}";
        (await cast.Admin.AskAsync(Administrators.SignOut, new { input = new { personId = network.Employee("cjk").Id, reason } })).Expected();

        var (action, details) = Assert.Single(await cast.Admin.ActsAsync(reason, 1));
        Assert.Equal("administration.personSignedOut", action);
        Assert.Equal(cast.Admin.PersonId, details.GetProperty("actorId").GetGuid());
        Assert.Equal(network.Employee("cjk").PersonId, details.GetProperty("personId").GetGuid());
    }

    [Theory]
    [InlineData("", "TEXT_EMPTY")]
    [InlineData("   ", "TEXT_EMPTY")]
    [InlineData(null, "TEXT_TOO_LONG")]
    public async Task Without_a_reason_that_can_be_kept_nobody_is_signed_out(string? reason, string code)
    {
        var answer = await cast.Admin.AskAsync(Administrators.SignOut, new { input = new { personId = cast.Outsider.Id, reason = reason ?? new string('x', 501) } });
        Assert.Equal([code], answer.RefusalsOf("signOutPerson"));
    }

    [Fact]
    public async Task Somebody_who_is_not_there_is_not_found()
    {
        var nobody = new GraphQL.NodeId("Person", Kernel.Ids.Of("nobody")).ToString();
        var answer = await cast.Admin.AskAsync(Administrators.SignOut, new { input = new { personId = nobody, reason = "Gone" } });
        Assert.Equal(["NOT_FOUND"], answer.RefusalsOf("signOutPerson"));
    }

    private Task<Answer> AskAsync(string token) =>
        network.SendAsync("/graphql", token, System.Net.Http.Json.JsonContent.Create(new { query = Me }));
}

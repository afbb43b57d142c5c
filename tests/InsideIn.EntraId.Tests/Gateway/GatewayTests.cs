using System.Net;
using System.Text;
using InsideIn.EntraId.Graph;

namespace InsideIn.EntraId.Tests.Gateway;

public sealed class GatewayTests : IAsyncDisposable
{
    private const string Empty = """{"value":[],"@odata.deltaLink":"https://graph.test/v1.0/users/delta?$deltatoken=1"}""";

    private readonly Way way = new();

    public ValueTask DisposeAsync() => way.DisposeAsync();

    [Fact]
    public async Task The_directory_is_asked_with_the_workers_token_for_the_fields_that_are_needed()
    {
        way.Wire.Answer(HttpStatusCode.OK, Empty);

        var page = await way.Directory.ReadAsync(null, default);

        var sent = Assert.Single(way.Wire.ToGraph);
        Assert.Equal($"Bearer {Wire.Token}", sent.Authorization);
        Assert.Contains("select=", sent.Address.Query, StringComparison.Ordinal);
        Assert.Equal("https://graph.test/v1.0/users/delta?$deltatoken=1", page.Delta);
        Assert.Contains("client_id=1a1b2c3d", Assert.Single(way.Wire.ForTokens).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("300", 300)]
    [InlineData("Mon, 23 Nov 2026 09:02:00 GMT", 120)]
    [InlineData("soon", 30)]
    [InlineData("99999999999999999999", 3600)]
    public async Task A_long_wait_that_Graph_asks_for_is_handed_on_and_not_slept_through(string header, double seconds)
    {
        way.Wire.Answer(HttpStatusCode.TooManyRequests, Error("TooManyRequests"), ("Retry-After", header)).Answer(HttpStatusCode.TooManyRequests, Error("TooManyRequests"), ("Retry-After", header))
            .Answer(HttpStatusCode.TooManyRequests, Error("TooManyRequests"), ("Retry-After", header)).Answer(HttpStatusCode.TooManyRequests, Error("TooManyRequests"), ("Retry-After", header));

        var asked = way.Mail.SendAsync("ana@meridian.example", "Hello", ("Hello", false), "1", default);

        Assert.Equal(TimeSpan.FromSeconds(seconds), (await Assert.ThrowsAsync<GraphThrottledException>(() => asked)).Wait);
        Assert.Single(way.Wire.ToGraph);
    }

    [Fact]
    public async Task A_read_is_asked_again_after_a_short_wait_and_never_after_a_long_one()
    {
        way.Wire.Answer(HttpStatusCode.TooManyRequests, Error("TooManyRequests"), ("Retry-After", "1")).Answer(HttpStatusCode.OK, Empty);
        Assert.Empty((await way.Directory.ReadAsync(null, default)).Changes);
        Assert.Equal(2, way.Wire.ToGraph.Count());

        way.Wire.Answer(HttpStatusCode.TooManyRequests, Error("TooManyRequests"), ("Retry-After", "300"));
        var told = await Assert.ThrowsAsync<GraphThrottledException>(() => way.Directory.ReadAsync(null, default));
        Assert.Equal((TimeSpan.FromSeconds(300), 3), (told.Wait, way.Wire.ToGraph.Count()));
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_mail_is_handed_over_once_however_short_the_wait(HttpStatusCode status)
    {
        way.Wire.Answer(status, Error("Busy"), ("Retry-After", "1")).Answer(HttpStatusCode.Accepted);

        await Assert.ThrowsAsync<GraphThrottledException>(() => way.Mail.SendAsync("ana@meridian.example", "Hello", ("Hello", false), "1", default));

        Assert.Equal(HttpMethod.Post, Assert.Single(way.Wire.ToGraph).Method);
    }

    // Attack 41
    [Theory]
    [InlineData("https://evil.test/v1.0/users/delta?$skiptoken=1")]
    [InlineData("http://graph.test/v1.0/users/delta?$skiptoken=1")]
    [InlineData("https://graph.test:444/v1.0/users/delta?$skiptoken=1")]
    [InlineData("https://graph.test@evil.test/v1.0/users/delta?$skiptoken=1")]
    [InlineData("https://ana@graph.test/v1.0/users/delta?$skiptoken=1")]
    [InlineData("//evil.test/users/delta")]
    public async Task A_link_that_leads_elsewhere_is_neither_followed_nor_kept(string link)
    {
        Assert.Equal("LINK_FOREIGN", (await Assert.ThrowsAsync<GraphException>(() => way.Directory.ReadAsync(link, default))).Code);
        Assert.Empty(way.Wire.Requests);

        foreach (var name in (string[])["nextLink", "deltaLink"])
        {
            way.Wire.Answer(HttpStatusCode.OK, $$"""{"value":[],"@odata.{{name}}":"{{link}}"}""");
            Assert.Equal("LINK_FOREIGN", (await Assert.ThrowsAsync<GraphException>(() => way.Directory.ReadAsync(null, default))).Code);
        }

        Assert.All(way.Wire.Requests, sent => Assert.Contains(sent.Address.Host, (string[])["graph.test", "login.test"]));
    }

    // Attack 41
    [Theory]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    public async Task A_redirect_is_not_followed_so_no_token_can_go_with_it(HttpStatusCode status)
    {
        way.Wire.Answer(status, "", ("Location", "https://evil.test/v1.0/users/delta"));

        var refused = await Assert.ThrowsAsync<GraphException>(() => way.Directory.ReadAsync(null, default));

        Assert.Equal("REDIRECTED", refused.Code);
        Assert.DoesNotContain(way.Wire.Requests, sent => sent.Address.Host == "evil.test");
    }

    [Theory]
    [InlineData(HttpStatusCode.Gone, "resyncRequired")]
    [InlineData(HttpStatusCode.BadRequest, "syncStateNotFound")]
    [InlineData(HttpStatusCode.BadRequest, "SyncStateInvalid")]
    public async Task A_place_that_the_directory_has_forgotten_is_told_apart_from_other_refusals(HttpStatusCode status, string code)
    {
        way.Wire.Answer(status, Error(code));

        await Assert.ThrowsAsync<DirectoryPlaceLostException>(() => way.Directory.ReadAsync("https://graph.test/v1.0/users/delta?$deltatoken=1", default));
    }

    // R15
    [Fact]
    public async Task A_claims_challenge_is_answered_with_a_token_that_was_asked_for_with_the_claims()
    {
        const string claims = """{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}""";
        var challenge = Convert.ToBase64String(Encoding.UTF8.GetBytes(claims));
        way.Wire.Answer(HttpStatusCode.Unauthorized, Error("InvalidAuthenticationToken"), ("WWW-Authenticate", $"Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{challenge}\""))
            .Answer(HttpStatusCode.OK, Empty);

        await way.Directory.ReadAsync(null, default);

        Assert.Equal(2, way.Wire.ToGraph.Count());
        var asked = WebUtility.UrlDecode(way.Wire.ForTokens.Last().Body);
        Assert.Contains("1700000000", asked, StringComparison.Ordinal);
        Assert.Contains("cp1", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_photo_no_more_is_read_than_shows_that_it_is_too_large()
    {
        way.Wire.AnswerBytes(new byte[4 * 1024 * 1024]);

        Assert.Equal(1_001, (await way.Photos.ReadAsync(Guid.AllBitsSet, 1_000, default))!.Length);
    }

    [Fact]
    public async Task An_account_without_a_photo_has_none_and_that_is_no_fault()
    {
        way.Wire.Answer(HttpStatusCode.NotFound, Error("ImageNotFound"));

        Assert.Null(await way.Photos.ReadAsync(Guid.AllBitsSet, 1_000, default));
    }

    [Fact]
    public async Task Rows_say_who_is_gone_who_manages_and_who_manages_no_longer()
    {
        const string managed = "11111111-1111-4111-8111-111111111111", manager = "22222222-2222-4222-8222-222222222222", former = "33333333-3333-4333-8333-333333333333";
        way.Wire.Answer(HttpStatusCode.OK, $$$"""
            {"value":[
              {"id":"{{{managed}}}","displayName":"Ana","accountEnabled":true,"userType":"Member","employeeId":"7","manager@delta":[{"@odata.type":"#microsoft.graph.user","id":"{{{manager}}}"},{"id":"{{{former}}}","@removed":{"reason":"deleted"}}]},
              {"id":"{{{managed}}}","manager@delta":[{"id":"{{{manager}}}","@removed":{"reason":"deleted"}}]},
              {"id":"{{{former}}}","displayName":"Ben","employeeId":"8","userType":"Member"},
              {"id":"{{{manager}}}","@removed":{"reason":"changed"}},
              {"id":"no id"}],
             "@odata.nextLink":"https://graph.test/v1.0/users/delta?$skiptoken=2"}
            """);

        var page = await way.Directory.ReadAsync(null, default);

        Assert.Equal(4, page.Changes.Count);
        Assert.Equal(new ManagerChange(IsStated: true, Guid.Parse(manager)), page.Changes[0].Manager);
        Assert.Equal((true, true), (page.Changes[0].Account!.AccountEnabled, !page.Changes[0].Account!.IsGuest));
        Assert.Equal((null, new ManagerChange(IsStated: true, null), false), (page.Changes[1].Account, page.Changes[1].Manager, page.Changes[1].IsGone));
        Assert.Equal((default, false), (page.Changes[2].Manager, page.Changes[2].Account!.AccountEnabled));
        Assert.True(page.Changes[3].IsGone);
        Assert.Equal((null, "https://graph.test/v1.0/users/delta?$skiptoken=2"), (page.Delta, page.Next));
    }

    [Fact]
    public async Task A_cut_wire_and_a_broken_answer_are_told_as_what_they_are()
    {
        way.Wire.Break().Answer(HttpStatusCode.OK, "{\"value\":[{\"id\":\"11111111").Answer(HttpStatusCode.Forbidden, Error("Authorization_RequestDenied"));

        Assert.Equal("UNREACHABLE", (await Assert.ThrowsAsync<GraphException>(() => way.Directory.ReadAsync(null, default))).Code);
        Assert.Equal("ANSWER_BROKEN", (await Assert.ThrowsAsync<GraphException>(() => way.Directory.ReadAsync(null, default))).Code);
        var refused = await Assert.ThrowsAsync<GraphException>(() => way.Directory.ReadAsync(null, default));
        Assert.Equal(("Authorization_RequestDenied", 403), (refused.Code, refused.Status));
    }

    // R19, attack 48
    [Fact]
    public async Task No_log_line_of_any_level_holds_a_token_or_a_secret()
    {
        way.Wire.Answer(HttpStatusCode.OK, Empty).Answer(HttpStatusCode.Forbidden, Error("Denied")).Answer(HttpStatusCode.Unauthorized, Error("InvalidAuthenticationToken"));

        await way.Directory.ReadAsync(null, default);
        await Assert.ThrowsAsync<GraphException>(() => way.Directory.ReadAsync(null, default));
        await Assert.ThrowsAsync<GraphException>(() => way.Mail.SendAsync("ana@meridian.example", "Hello", ("Hello", false), "1", default));

        Assert.NotEmpty(way.Log.Text);
        Assert.DoesNotContain(Wire.Token, way.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret", way.Log.Text, StringComparison.Ordinal);
    }

    private static string Error(string code) => $$$"""{"error":{"code":"{{{code}}}","message":"No."}}""";
}

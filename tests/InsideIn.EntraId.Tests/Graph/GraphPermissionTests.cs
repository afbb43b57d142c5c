using System.Security.Cryptography;
using System.Text.Json.Nodes;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>Whoever asks Graph needs a token for Graph that holds the permission. Source: identity.md, section 5.</summary>
[Collection(nameof(House))]
public sealed class GraphPermissionTests(House house) : IDisposable
{
    private readonly GraphClient _graph = new(house.Tenant);

    public static TheoryData<string, string, string?, string?> Calls => new()
    {
        { "GET", "/users/delta", Permissions.ReadPeople, null },
        { "GET", "/users/ANA", Permissions.ReadPeople, null },
        { "GET", "/users/ANA/manager", Permissions.ReadPeople, null },
        { "GET", "/users/ANA/directReports", Permissions.ReadPeople, null },
        { "GET", "/users/ANA/photo", Permissions.ReadPhotos, null },
        { "GET", "/users/ANA/photos/96x96/$value", Permissions.ReadPhotos, null },
        { "POST", "/users/inside-in@meridian.example/sendMail", Permissions.SendMail, null },
        { "POST", "/users/ANA/teamwork/sendActivityNotification", Permissions.NotifyInTeams, null },
        { "GET", "/me", null, Permissions.ReadOneself },
        { "GET", "/me/events", null, Permissions.WriteCalendar },
        { "POST", "/me/events", null, Permissions.WriteCalendar },
        { "PATCH", "/me/events/1", null, Permissions.WriteCalendar },
        { "DELETE", "/me/events/1", null, Permissions.WriteCalendar },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_without_its_permission_is_refused_in_Graphs_shape(string method, string path, string? application, string? delegated)
    {
        path = path.Replace("ANA", House.Company["ana"].User.Id.ToString(), StringComparison.Ordinal);
        foreach (var (isAllowed, token) in Tokens(application, delegated))
        {
            var answer = await _graph.Send(new HttpMethod(method), path, token, method is "POST" or "PATCH" ? new { } : null);
            if (isAllowed)
                Assert.NotInRange((int)answer.StatusCode, 401, 403);
            else
                Assert.Equal("Authorization_RequestDenied", await GraphClient.Error(answer, 403));
        }
    }

    /// <summary>The same call with the permission and with all others, by an application and for a person.</summary>
    private (bool IsAllowed, string Token)[] Tokens(string? application, string? delegated)
    {
        string[] all = [.. Permissions.OfWorker, .. Permissions.OfApi, Permissions.NotifyInTeams, Permissions.ReadOneself];
        return
        [
            (application is not null, Minted("app", application ?? Permissions.WriteCalendar)),
            (false, Minted("app", [.. all.Where(name => name != application && name != Permissions.ReadPeople)])),
            (delegated is not null, Minted("user", delegated ?? Permissions.SendMail)),
            (false, Minted("user", [.. all.Where(name => name != delegated && name != Permissions.ReadPeople)])),
        ];
    }

    /// <summary>A token for Graph with these permissions, whatever the registrations hold.</summary>
    private string Minted(string type, params string[] permissions) => house.Tenant.Mint("ana", draft =>
    {
        draft.Claims["aud"] = "00000003-0000-0000-c000-000000000000";
        draft.Claims["idtyp"] = type;
        draft.Claims.Remove("scp");
        if (type == "app")
            draft.Claims["roles"] = new JsonArray([.. permissions]);
        else
            draft.Claims["scp"] = string.Join(' ', permissions);
    });

    [Theory]
    [InlineData("none")]
    [InlineData("api")]
    [InlineData("id")]
    [InlineData("forged")]
    [InlineData("expired")]
    [InlineData("garbage")]
    public async Task A_token_that_is_not_for_Graph_or_not_good_is_refused(string kind)
    {
        using var stranger = RSA.Create(2048);
        var token = kind switch
        {
            "api" => house.Tenant.TokenFor("ana"),
            "id" => house.Tenant.IdTokenFor("ana"),
            "forged" => house.Tenant.Mint("ana", draft => { draft.Claims["aud"] = "00000003-0000-0000-c000-000000000000"; draft.SignWith(stranger); }),
            "expired" => house.Tenant.Mint("ana", draft => { draft.Claims["aud"] = "00000003-0000-0000-c000-000000000000"; draft.Claims["exp"] = 1_600_000_000; }),
            "garbage" => "x.y.z",
            _ => null,
        };
        Assert.Equal("InvalidAuthenticationToken", await GraphClient.Error(await _graph.Get("/users/delta", token), 401));
    }

    [Fact]
    public async Task The_worker_reads_people_and_no_calendar_and_the_api_the_other_way_round()
    {
        var worker = await _graph.OwnToken();
        var api = await _graph.TokenFor("ana");
        var apiAlone = await _graph.OwnToken(house.Tenant.Api);
        Assert.Equal(200, (int)(await _graph.Get("/users/delta", worker)).StatusCode);
        Assert.Equal(403, (int)(await _graph.Get("/me/events", worker)).StatusCode);
        Assert.Equal(403, (int)(await _graph.Get("/users/delta", api)).StatusCode);
        Assert.Equal(200, (int)(await _graph.Get("/me/events", api)).StatusCode);
        Assert.Equal(403, (int)(await _graph.Get("/users/delta", apiAlone)).StatusCode);
    }

    public void Dispose() => _graph.Dispose();
}

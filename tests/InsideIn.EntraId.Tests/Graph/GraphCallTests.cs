using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>Single people, photos, calendars, mail, notices and batches. Nothing here changes the directory.</summary>
[Collection(nameof(House))]
public sealed class GraphCallTests(House house) : IDisposable
{
    private readonly GraphClient _graph = new(house.Tenant);

    private static readonly string Ana = House.Company["ana"].User.Id.ToString();

    [Fact]
    public async Task A_person_is_found_by_id_and_by_sign_in_name_with_the_properties_that_were_selected()
    {
        var token = await _graph.OwnToken();
        var usual = await _graph.Read($"/users/{Ana}", token);
        Assert.Equal("Ana Duarte", usual["displayName"]!.GetValue<string>());
        Assert.False(usual.ContainsKey("department"));

        var selected = await _graph.Read("/users/ana.duarte@meridian.example?$select=department,userType,createdDateTime&$expand=manager($select=id)", token);
        Assert.Equal("Product and Design", selected["department"]!.GetValue<string>());
        Assert.Equal("Marta Wrona", selected["manager"]!["displayName"]!.GetValue<string>());
        Assert.Equal("BadRequest", await GraphClient.Error(await _graph.Get($"/users/{Ana}?$select=shoeSize", token), 400));
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("stranger")]
    public async Task Whoever_the_home_directory_does_not_list_is_not_found(string alias) =>
        Assert.Equal("Request_ResourceNotFound", await GraphClient.Error(await _graph.Get($"/users/{House.Company[alias].User.Id}", await _graph.OwnToken()), 404));

    [Fact]
    public async Task Managers_and_reports_are_each_others_inverse()
    {
        var token = await _graph.OwnToken();
        var manager = await _graph.Read($"/users/{Ana}/manager", token);
        Assert.Equal("Marta Wrona", manager["displayName"]!.GetValue<string>());
        Assert.Equal("#microsoft.graph.user", manager["@odata.type"]!.GetValue<string>());

        var reports = (await _graph.Read($"/users/{manager["id"]}/directReports?$select=id", token))["value"]!.AsArray();
        Assert.Contains(reports, report => report!["id"]!.GetValue<string>() == Ana);
        Assert.Equal("Request_ResourceNotFound", await GraphClient.Error(await _graph.Get($"/users/{House.Company["chief"].User.Id}/manager", token), 404));
    }

    [Fact]
    public async Task A_photo_is_a_small_picture_of_the_size_that_was_asked_for_with_one_tag()
    {
        var token = await _graph.OwnToken();
        var tag = (await _graph.Read($"/users/{Ana}/photo", token))["@odata.mediaEtag"]!.GetValue<string>();
        foreach (var size in new[] { "48x48", "96x96", "648x648" })
        {
            var answer = await _graph.Get($"/users/{Ana}/photos/{size}/$value", token);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal(tag, answer.Headers.ETag!.Tag);
            Assert.InRange(bytes.Length, 200, 60_000);
            Assert.Equal(bytes, await (await _graph.Get($"/users/{Ana}/photos/{size}/$value", token)).Content.ReadAsByteArrayAsync());
        }
        Assert.Equal(304, (int)(await _graph.Send(HttpMethod.Get, $"/users/{Ana}/photo/$value", token, ifNoneMatch: tag)).StatusCode);
        Assert.Equal("Request_BadRequest", await GraphClient.Error(await _graph.Get($"/users/{Ana}/photos/97x97/$value", token), 400));
    }

    [Fact]
    public async Task Portraits_are_JPEG_and_PNG_by_their_first_and_last_bytes()
    {
        var token = await _graph.OwnToken();
        var kinds = new HashSet<string>();
        foreach (var person in House.Company.People.Where(person => person.Photo == DemoPhoto.Portrait && person.TenantId == Tenants.Home && person.State == DemoAccountState.Active).Take(30))
        {
            var answer = await _graph.Get($"/users/{person.User.Id}/photos/96x96/$value", token);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            var kind = answer.Content.Headers.ContentType!.MediaType!;
            kinds.Add(kind);
            Assert.Equal(kind == "image/png" ? [0x89, 0x50, 0x4E, 0x47] : [0xFF, 0xD8, 0xFF, 0xE0], bytes[..4]);
            Assert.Equal(kind == "image/png" ? [0xAE, 0x42, 0x60, 0x82] : [0xFF, 0xD9], bytes[^(kind == "image/png" ? 4 : 2)..]);
        }
        Assert.Equal(["image/jpeg", "image/png"], kinds.Order());
    }

    [Fact]
    public async Task Awkward_photos_are_missing_too_large_or_no_pictures()
    {
        var token = await _graph.OwnToken();
        Assert.Equal("ImageNotFound", await GraphClient.Error(await _graph.Get(Photo("ben"), token), 404));
        Assert.True((await (await _graph.Get(Photo("emoji"), token)).Content.ReadAsByteArrayAsync()).Length > 4 * 1024 * 1024);
        var html = await _graph.Get(Photo("markup"), token);
        Assert.Equal("image/jpeg", html.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("<!doctype html>", await html.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        static string Photo(string alias) => $"/users/{House.Company[alias].User.Id}/photos/96x96/$value";
    }

    [Fact]
    public async Task An_event_is_created_once_per_transaction_changed_and_deleted_by_its_owner_alone()
    {
        house.Tenant.Api.DelegatedPermissions = [.. Permissions.OfApi, Permissions.ReadOneself];
        var carla = await _graph.TokenFor("carla", "https://graph.microsoft.com/Calendars.ReadWrite offline_access openid profile");
        var dirk = await _graph.TokenFor("dirk");
        Assert.Equal("Carla Ricci", (await _graph.Read("/me", await _graph.TokenFor("carla")))["displayName"]!.GetValue<string>());

        var first = await Created(carla, Event("Summer party", "rsvp-1"));
        Assert.Equal(first, await Created(carla, Event("Summer party", "rsvp-1")));
        Assert.Equal("ErrorDuplicateTransactionId", await GraphClient.Error(await _graph.Send(HttpMethod.Post, "/me/events", carla, Event("Winter party", "rsvp-1")), 409));
        Assert.Equal("ErrorInvalidRequest", await GraphClient.Error(await _graph.Send(HttpMethod.Post, "/me/events", carla, new { subject = "no time" }), 400));
        Assert.Single(house.Tenant.CalendarOf("carla"));

        Assert.Equal("ErrorItemNotFound", await GraphClient.Error(await _graph.Send(HttpMethod.Patch, $"/me/events/{first}", dirk, new { subject = "mine" }), 404)); // 35
        Assert.Equal(200, (int)(await _graph.Send(HttpMethod.Patch, $"/me/events/{first}", carla, new { subject = "Garden party" })).StatusCode);
        Assert.Equal("Garden party", (await _graph.Read($"/me/events/{first}", carla))["subject"]!.GetValue<string>());
        Assert.Equal(204, (int)(await _graph.Send(HttpMethod.Delete, $"/me/events/{first}", carla)).StatusCode);
        Assert.Empty((await _graph.Read("/me/events", carla))["value"]!.AsArray());
    }

    [Fact]
    public async Task Mail_goes_out_from_the_one_mailbox_alone()
    {
        var token = await _graph.OwnToken();
        var mail = new { message = new { subject = "Your week", toRecipients = new[] { new { emailAddress = new { address = "ana.duarte@meridian.example" } } } }, saveToSentItems = false };
        Assert.Equal(202, (int)(await _graph.Send(HttpMethod.Post, "/users/inside-in@meridian.example/sendMail", token, mail)).StatusCode);
        var sent = Assert.Single(house.Tenant.Outbox);
        Assert.Equal("Your week", sent.Message["subject"]!.GetValue<string>());
        Assert.False(sent.IsKept);

        Assert.Equal("ErrorAccessDenied", await GraphClient.Error(await _graph.Send(HttpMethod.Post, $"/users/{Ana}/sendMail", token, mail), 403));
        Assert.Equal("ErrorInvalidRecipients", await GraphClient.Error(await _graph.Send(HttpMethod.Post, "/users/inside-in@meridian.example/sendMail", token, new { message = new { } }), 400));
        Assert.Single(house.Tenant.Outbox);
    }

    [Fact]
    public async Task A_notice_in_Teams_reaches_its_recipient()
    {
        house.Tenant.Worker.ApplicationPermissions = [.. Permissions.OfWorker, Permissions.NotifyInTeams];
        var notice = new { topic = new { source = "text", value = "Event" }, activityType = "eventChanged", previewText = new { content = "Moved to Friday" } };
        Assert.Equal(204, (int)(await _graph.Send(HttpMethod.Post, $"/users/{Ana}/teamwork/sendActivityNotification", await _graph.OwnToken(), notice)).StatusCode);
        Assert.Equal(Ana, Assert.Single(house.Tenant.Notices).Recipient.ToString());
    }

    [Fact]
    public async Task A_batch_answers_each_call_by_itself()
    {
        var answer = await Batch(
            new { id = "1", method = "GET", url = $"/users/{Ana}?$select=displayName" },
            new { id = "2", method = "GET", url = $"/users/{Guid.Empty}" },
            new { id = "3", method = "GET", url = $"/users/{Ana}/manager", dependsOn = new[] { "2" } },
            new { id = "4", method = "GET", url = $"/users/{Ana}/photos/48x48/$value" },
            new { id = "5", method = "GET", url = "/me/events" });
        Assert.Equal([200, 404, 424, 200, 403], answer.Select(part => part!["status"]!.GetValue<int>()));
        Assert.Equal("Ana Duarte", answer[0]!["body"]!["displayName"]!.GetValue<string>());
        Assert.NotEmpty(Convert.FromBase64String(answer[3]!["body"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_batch_of_more_than_twenty_calls_is_refused()
    {
        var calls = Enumerable.Range(1, 21).Select(number => new { id = $"{number}", method = "GET", url = $"/users/{Ana}" }).ToArray();
        var token = await _graph.OwnToken();
        Assert.Equal("BadRequest", await GraphClient.Error(await _graph.Send(HttpMethod.Post, "/$batch", token, new { requests = calls }), 400));
        Assert.Equal(200, (int)(await _graph.Send(HttpMethod.Post, "/$batch", token, new { requests = calls[..20] })).StatusCode);
    }

    [Fact]
    public async Task What_the_slice_does_not_hold_is_said_so() =>
        Assert.Equal("BadRequest", await GraphClient.Error(await _graph.Get("/groups", await _graph.OwnToken()), 400));

    private async Task<JsonArray> Batch(params object[] calls)
    {
        var answer = await _graph.Send(HttpMethod.Post, "/$batch", await _graph.OwnToken(), new { requests = calls });
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["responses"]!.AsArray();
    }

    private async Task<string> Created(string token, object calendarEvent)
    {
        var answer = await _graph.Send(HttpMethod.Post, "/me/events", token, calendarEvent);
        Assert.Equal(201, (int)answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.GetValue<string>();
    }

    private static object Event(string subject, string transaction) => new
    {
        subject,
        start = new { dateTime = "2026-12-01T17:00:00", timeZone = "UTC" },
        end = new { dateTime = "2026-12-01T20:00:00", timeZone = "UTC" },
        transactionId = transaction,
    };

    public void Dispose() => _graph.Dispose();
}

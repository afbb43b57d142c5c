using InsideIn.Documents;
using InsideIn.Events;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Drafts;
using InsideIn.Tests.Notifications;

namespace InsideIn.Tests.Mentions;

/// <summary>Pages and events name people as posts do: only readers, with the guard, each once.</summary>
[Collection(NetworkCollection.Name)]
public sealed class PageMentionTests(RunningNetwork running)
{
    private const string CreatePage = "mutation($input: CreatePageInput!) { createPage(input: $input) { page { id text unreachedMentions } errors { ... on Error { code } } } }";
    private const string CreateEvent = "mutation($input: CreateEventInput!) { createEvent(input: $input) { event { id description body unreachedMentions } errors { ... on Error { code } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // Demand 5, R2
    [Fact]
    public async Task A_page_names_its_readers_and_nobody_else()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);

        var page = await PageAsync(group, $"Ask {cast.Member.At("Ben")} or {cast.Outsider.At("Dirk")}");

        Assert.Equal(["Dirk"], page.At("createPage.page.unreachedMentions").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal($"Ask @{cast.Member.Name} or @Dirk", page.TextAt("createPage.page.text"));
        Assert.Equal([cast.Member.PersonId], await network.ToldAsync(page.TextAt("createPage.page.id")!));
        await network.SettleAsync();
        Assert.Contains("MENTION", await cast.Member.ReasonsAsync(page.TextAt("createPage.page.id")!));
        Assert.Empty(await cast.Outsider.ReasonsAsync(page.TextAt("createPage.page.id")!));
    }

    // R11
    [Fact]
    public async Task A_revision_tells_who_was_not_named_before_and_saving_again_tells_nobody()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, cast.Member, cast.Newcomer);
        var page = (await PageAsync(group, $"Ask {cast.Member.At("Ben")}")).TextAt("createPage.page.id")!;
        var both = $"Ask {cast.Newcomer.At("Nia")} or {cast.Member.At("Ben")}";

        Assert.Empty(await cast.Author.DoAsync("revisePage", new { pageId = page, baseRevision = 1, title = "Title", text = both }));
        Assert.Empty(await cast.Author.DoAsync("revisePage", new { pageId = page, baseRevision = 2, title = "Title", text = both }));
        Assert.Empty(await cast.Author.DoAsync("revisePage", new { pageId = page, baseRevision = 2, title = "Other title", text = both }));
        Assert.Equal(["STALE_REVISION"], await cast.Member.DoAsync("revisePage", new { pageId = page, baseRevision = 1, title = "Title", text = $"Ask {cast.Author.At("Ana")}" }));

        Assert.Equal([cast.Member.PersonId, cast.Newcomer.PersonId], await network.ToldAsync(page));
    }

    // Table B
    [Fact]
    public async Task A_page_and_an_event_ask_before_they_tell_a_group_and_tell_it_once_a_day()
    {
        Employee[] six = [cast.Member, cast.Newcomer, cast.Manager, cast.GroupOwner, cast.Moderator, cast.Comms];
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, six);
        var text = $"All of @[us](group:{group})";

        Assert.Equal(["MENTIONS_NOT_CONFIRMED"], (await PageAsync(group, text)).RefusalsOf("createPage"));
        Assert.Equal(["MENTIONS_NOT_CONFIRMED"], (await EventAsync(group, text)).RefusalsOf("createEvent"));
        var told = await EventAsync(group, text, 6);
        Assert.Equal(six.Select(person => person.PersonId).Order(), (await network.ToldAsync(told.TextAt("createEvent.event.id")!)).Order());
        Assert.Equal(["GROUP_MENTIONED_TODAY"], (await PageAsync(group, text, 6)).RefusalsOf("createPage"));
    }

    [Fact]
    public async Task An_events_description_is_a_tree_that_names_its_readers()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);

        var made = await EventAsync(group, $"**Bring** {cast.Member.At("Ben")}, not {cast.Outsider.At("Dirk")}");

        Assert.Equal($"Bring @{cast.Member.Name}, not @Dirk", made.TextAt("createEvent.event.description"));
        Assert.Contains("\"bold\"", made.At("createEvent.event.body").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["Dirk"], made.At("createEvent.event.unreachedMentions").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal([cast.Member.PersonId], await network.ToldAsync(made.TextAt("createEvent.event.id")!));
    }

    [Fact]
    public async Task An_event_from_when_descriptions_were_plain_text_keeps_its_words()
    {
        var folder = Directory.CreateTempSubdirectory("insidein-");
        var before = new Collection<OldEvent>("events", old => old.Id);
        var when = EventTime.Parse("2027-06-01T09:00", "2027-06-01T10:00", "Europe/Berlin").Value!;
        var old = new OldEvent(Kernel.Ids.Of("event"), Kernel.Ids.Of("group"), cast.Author.PersonId, "Tour", "See https://example.com", when, Network.Beginning);
        await using (var store = await OpenAsync(folder, before))
        {
            await store.CommitAsync(new Batch().Insert(before, old));
        }

        await using (var store = await OpenAsync(folder, EventStore.Events))
        {
            var read = (await store.GetAsync(EventStore.Events, old.Id))!;
            Assert.Equal("See https://example.com", read.Document.Description);
            await store.CommitAsync(new Batch().Replace(EventStore.Events, read, read.Document with { Title = "Tour of the plant" }));
            Assert.Equal("See https://example.com", (await store.GetAsync(EventStore.Events, old.Id))!.Document.Description);
        }

        folder.Delete(recursive: true);
    }

    private static Task<DocumentStore> OpenAsync(DirectoryInfo folder, Collection collection) =>
        DocumentStore.OpenAsync(new StoreOptions { Connection = folder.FullName, Collections = [collection], Facts = new Dictionary<string, Type>() }, TimeProvider.System);

    private async Task<Answer> PageAsync(string groupId, string text, int? confirmed = null) =>
        (await cast.Author.AskAsync(CreatePage, new { input = new { groupId, title = "Title", text, clientKey = network.NewClientKey(), confirmedRecipients = confirmed } })).Expected();

    private async Task<Answer> EventAsync(string groupId, string description, int? confirmed = null) => (await cast.Author.AskAsync(CreateEvent, new
    {
        input = new { groupId, title = "Tour", description, localStart = "2027-06-01T09:00", localEnd = "2027-06-01T10:00", zone = "Europe/Berlin", clientKey = network.NewClientKey(), confirmedRecipients = confirmed },
    })).Expected();

    /// <summary>An event as it was kept then.</summary>
    private sealed record OldEvent(Guid Id, Guid GroupId, Guid OrganiserId, string Title, string Description, EventTime Time, DateTimeOffset CreatedAt);
}
